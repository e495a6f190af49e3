"""What the text above a line says of what may be enumerated from there on."""

from __future__ import annotations

from dataclasses import dataclass

from factbox.analysis.cues.cue import Cue, Role

#: Lines that may lie between an announcement and the first item, blank ones counted.
_FARTHEST_ANNOUNCEMENT = 8
#: The same where the headline announces.
_FARTHEST_HEADLINE = 40
# An underline stands one line below the heading that it makes.
_SLACK = 1


@dataclass(frozen=True, slots=True)
class Above:
    """All that reading a text from a line on needs to know of the lines above it.

    `announcements` and `headline` (the headline's announcement) each have their line,
    counted from that one: -2 is two lines above it. `numberings` are the styles of
    markers that number paragraphs; in notes (a list of references) nothing counts.
    """

    in_notes: bool = False
    numberings: frozenset[str] = frozenset()
    announcements: tuple[tuple[int, Cue], ...] = ()
    headline: tuple[int, Cue] | None = None

    def seen_from(self, line: int) -> Above:
        """Return the same for another line, without what is too far above it to matter."""
        headline = self.headline
        if not self.announcements and headline is None:
            return self
        if headline is not None:
            near = line - headline[0] <= _FARTHEST_HEADLINE + _SLACK
            headline = (headline[0] - line, headline[1]) if near else None
        announcements = [
            (at - line, cue)
            for at, cue in self.announcements
            if line - at <= _FARTHEST_ANNOUNCEMENT + _SLACK
        ]
        return Above(self.in_notes, self.numberings, tuple(announcements), headline)

    def behind(self, heading: Cue) -> Above:
        """Return what is known behind a Markdown heading in the line."""
        announcements = self.announcements if heading.role is Role.LAST else ()
        return Above(heading.is_note, self.numberings, announcements, self.headline)

    def announcements_near(self) -> list[tuple[int, Cue]]:
        """Return the announcements that an enumeration which opens in the line may follow."""
        return [each for each in self.announcements if -each[0] <= _FARTHEST_ANNOUNCEMENT]

    def headline_near(self) -> Cue | None:
        """Return the headline's announcement, if an enumeration may follow it from here."""
        if self.headline is None or -self.headline[0] > _FARTHEST_HEADLINE:
            return None
        return self.headline[1]
