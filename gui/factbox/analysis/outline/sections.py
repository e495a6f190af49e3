"""What stands below each Markdown heading of a text, kept to be taken again as it is.

A book is one enumeration of headings, all of which an edit anywhere has read again. But
a heading ends all that is enumerated above it: so what stands between two of them is the
same as before where nothing there was touched.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from factbox.analysis.outline.above import Above
from factbox.analysis.outline.chains import Chain
from factbox.analysis.outline.cue import Cue
from factbox.analysis.outline.item import Made
from factbox.analysis.outline.neighbours import REACH
from factbox.change import Change


@dataclass(slots=True, eq=False)
class Section:
    """What was read behind a heading up to the next, so many `lines` further down.

    The `cue` of the heading stands in `line`, so far `below` its text. It holds where
    `before` is known of the text above, and `behind` is known at its end. The lines of its
    `chains` are counted from that which stands `at` lines above the heading.
    """

    line: int
    cue: Cue
    below: int
    lines: int
    at: int
    before: Above
    behind: Above
    chains: list[Chain]

    def count_from(self, at: int) -> None:
        """Count the lines of the chains from that which is so many lines above the heading."""
        if at != self.at:
            _move(self.chains, at - self.at)
            self.at = at


class Sections:
    """The sections of a text that no edit has touched since they were read."""

    def __init__(self) -> None:
        self._sections: list[Section] = []
        self._lines: list[int] = []
        # Those taken in the reading that is under way, with `at` as it was before.
        self._taken: dict[int, tuple[Section, int]] = {}

    def clear(self) -> None:
        """Forget all."""
        self._sections, self._lines, self._taken = [], [], {}

    def edited(self, change: Change) -> None:
        """Forget those that an edit touched; those behind it move."""
        end = bisect_right(self._lines, change.first + change.removed + REACH)
        start = end
        while start and self._end(start - 1) >= change.first - REACH:
            start -= 1
        del self._sections[start:end], self._lines[start:end]
        if change.growth:
            for number in range(start, len(self._sections)):
                self._sections[number].line += change.growth
                self._lines[number] += change.growth

    def forget(self, change: Change) -> None:
        """Forget those that a change touched which they were told of edit by edit."""
        self.edited(Change(change.first, change.added, change.added))

    def find(self, line: int) -> Section | None:
        """What stands behind the heading in a line; None where that is not known."""
        number = bisect_left(self._lines, line)
        if number == len(self._lines) or self._lines[number] != line:
            return None
        return self._sections[number]

    def take(self, section: Section, at: int) -> None:
        """Take a section as it was, with its lines counted from `at` above its heading."""
        self._taken.setdefault(section.line, (section, section.at))
        section.count_from(at)

    def begin(self) -> None:
        """A reading begins, in which none was taken yet."""
        self._taken = {}

    def end(self, line: int) -> set[int]:
        """The reading ends at a line: the ids of all chains that it took.

        What is below it, it only looked at: that belongs to what was read before.
        """
        taken: set[int] = set()
        for section, at in self._taken.values():
            if section.line >= line:
                section.count_from(at)
            else:
                taken.update(map(id, section.chains))
        return taken

    def keep(self, section: Section) -> None:
        """Keep what was read, in the place of all that began there or further in."""
        start = bisect_left(self._lines, section.line)
        end = bisect_left(self._lines, section.line + section.lines)
        self._sections[start:end] = [section]
        self._lines[start:end] = [section.line]

    def _end(self, number: int) -> int:
        return self._lines[number] + self._sections[number].lines


def _move(chains: Iterable[Chain], lines: int) -> None:
    """Let the lines of chains be so many more; what was made of them stays where it is."""
    for chain in chains:
        chain.announcements = [(line + lines, cue) for line, cue in chain.announcements]
        for member in chain.members:
            member.paragraph += lines
            if member.limit is not None:
                member.limit = (member.limit[0] + lines, member.limit[1])
            if member.stop is not None:
                member.stop = (member.stop[0] + lines, member.stop[1])
            if member.made is not None:
                member.made = Made(member.made.base - lines, member.made.item)
            _move(member.chains, lines)
