"""What stands below each Markdown heading of a text, kept to be taken again as it is.

A book is one enumeration of headings, all of which an edit anywhere has read again. But
a heading ends all that is enumerated above it: so what stands between two of them is the
same as before where nothing there was touched.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Set
from dataclasses import dataclass

from factbox.analysis.cues.cue import Cue
from factbox.analysis.outline.above import Above
from factbox.analysis.outline.chains import Chain, Member
from factbox.analysis.outline.item import Made
from factbox.analysis.text.change import Change

_MOST_ABOVE = 2


@dataclass(slots=True, eq=False)
class Section:
    """What was read behind a heading up to the next, or the end, so many `lines` further down.

    The `cue` of the heading stands in `line`, so far `below` its text. It holds where
    `before` is known of the text above, and `behind` is known at its end. The lines of its
    `chains` are counted from that which stands `at` lines above the heading. The cue of the
    next heading stands `next_below` its text; None where there is no next.
    """

    line: int
    cue: Cue
    below: int
    lines: int
    at: int
    before: Above
    behind: Above
    chains: list[Chain]
    next_below: int | None

    def count_from(self, at: int) -> None:
        """Count the lines of the chains from that which is so many lines above the heading."""
        if at != self.at:
            move(self.chains, at - self.at)
            self.at = at

    def surrounds(self, change: Change) -> bool:
        """Whether a change lies in it, and in none of the lines that make the headings."""
        end = self.line + self.lines
        if self.next_below is not None:
            end -= _lines_above(self.next_below)
        return self.line < change.first and change.first + change.removed <= end


class Sections:
    """The sections of a text that no edit has touched since they were read."""

    def __init__(self) -> None:
        self._sections: list[Section] = []
        self._lines: list[int] = []
        # Those taken in the reading that is under way, with `at` as it was before.
        self._taken: dict[int, tuple[Section, int]] = {}
        #: the one that all edits were in since it was read; None if there is no such one
        self.torn: Section | None = None
        self._is_torn = False

    def moved(self) -> None:
        """Cues have moved in their line; in what is kept of a section they need not have."""
        self.torn = None

    def clear(self) -> None:
        """Forget all."""
        self._sections, self._lines, self._taken = [], [], {}
        self.torn, self._is_torn = None, True

    def mend(self) -> None:
        """Nothing is known of edits any more; what the last were in is what it was."""
        if self.torn is not None:
            self.keep(self.torn)
        self.torn, self._is_torn = None, False

    def edited(self, change: Change) -> None:
        """Forget those that an edit touched; those behind it move."""
        # Nothing that is said inside one depends on what lies beyond the headings around it.
        behind = change.first + change.removed
        end = bisect_right(self._lines, behind + _MOST_ABOVE)
        while end and self._first(end - 1) >= behind:
            end -= 1
        start = end
        while start and self._end(start - 1) >= change.first:
            start -= 1
        self._tear(self._sections[start:end], change)
        del self._sections[start:end], self._lines[start:end]
        if change.growth:
            for number in range(start, len(self._sections)):
                self._sections[number].line += change.growth
                self._lines[number] += change.growth

    def _tear(self, touched: list[Section], change: Change) -> None:
        """Note what an edit was in that touched those sections."""
        torn = self.torn
        if not self._is_torn and len(touched) == 1:
            torn = touched[0]
        self._is_torn = True
        if torn is None or not torn.surrounds(change):
            self.torn = None
        else:
            torn.lines += change.growth
            self.torn = torn

    def behind(self, section: Section, end: int | None) -> list[Section]:
        """Those that begin behind a section and, if there is an `end`, before that line."""
        first = bisect_right(self._lines, section.line)
        return self._sections[first : None if end is None else bisect_left(self._lines, end)]

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
        self.torn, self._is_torn = None, True

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

    def _first(self, number: int) -> int:
        """The first of the lines that make its heading."""
        return self._lines[number] - _lines_above(self._sections[number].below)

    def _end(self, number: int) -> int:
        return self._lines[number] + self._sections[number].lines


def _lines_above(below: int) -> int:
    """How many lines above that of its cue make a heading: its text, and a blank line."""
    return _MOST_ABOVE if below else 0


def move(chains: Iterable[Chain], lines: int, moved: Set[int] = frozenset()) -> None:
    """Let the lines of chains be so many more; what was made of them stays where it is.

    Not of those whose id is in `moved`.
    """
    for chain in chains:
        if id(chain) not in moved:
            chain.announcements = [(line + lines, cue) for line, cue in chain.announcements]
            move_members(chain.members, lines, moved)


def move_members(members: Iterable[Member], lines: int, moved: Set[int] = frozenset()) -> None:
    """The same of items, and of all that is inside them."""
    for member in members:
        member.paragraph += lines
        if member.limit is not None:
            member.limit = (member.limit[0] + lines, member.limit[1])
        if member.stop is not None:
            member.stop = (member.stop[0] + lines, member.stop[1])
        if member.made is not None:
            member.made = Made(member.made.base - lines, member.made.item)
        move(member.chains, lines, moved)
