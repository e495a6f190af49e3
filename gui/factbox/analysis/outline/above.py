"""What the text above a line says of what may be enumerated from there on."""

from __future__ import annotations

from dataclasses import dataclass

from factbox.analysis.cues.cue import Cue

#: Lines that may lie between an announcement and the first item, blank ones counted.
_FARTHEST_ANNOUNCEMENT = 8
#: The same where the headline announces.
_FARTHEST_HEADLINE = 40
#: Lines further above than these nothing is known of.
FARTHEST = max(_FARTHEST_ANNOUNCEMENT, _FARTHEST_HEADLINE)


@dataclass(frozen=True, slots=True)
class Above:
    """All that reading a text from a line on needs to know of the lines above it.

    `announcements` and `headline` (the headline's announcement) each have their line,
    counted back from that one: -2 is two lines above it. `numberings` are the styles of
    markers that number paragraphs; in notes (a list of references) nothing counts.
    """

    in_notes: bool = False
    numberings: frozenset[str] = frozenset()
    announcements: tuple[tuple[int, Cue], ...] = ()
    headline: tuple[int, Cue] | None = None

    def seen_from(self, line: int) -> Above:
        """The same for a line further down, without what is too far above that to matter."""
        headline = self.headline
        if headline is not None:
            near = line - headline[0] <= _FARTHEST_HEADLINE
            headline = (headline[0] - line, headline[1]) if near else None
        return Above(
            self.in_notes,
            self.numberings,
            tuple(
                (at - line, cue)
                for at, cue in self.announcements
                if line - at <= _FARTHEST_ANNOUNCEMENT
            ),
            headline,
        )
