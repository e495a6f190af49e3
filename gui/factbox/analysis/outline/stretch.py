"""Reads a text from one outermost enumeration to the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple, Protocol

from factbox.analysis.cues.cue import Cue, CueKind, Role
from factbox.analysis.cues.cue_words import CueWords
from factbox.analysis.cues.headings import underlined_heading
from factbox.analysis.outline import neighbours
from factbox.analysis.outline.above import Above
from factbox.analysis.outline.chains import Chain, Member
from factbox.analysis.outline.enumerations import settled
from factbox.analysis.outline.item import Enumeration
from factbox.analysis.outline.neighbours import heads_prose, is_underlined
from factbox.analysis.outline.nesting import Nesting
from factbox.analysis.outline.sections import Section, Sections
from factbox.analysis.text.place import Place

#: Lines with cues after which a stretch ends in which nothing is enumerated.
_MOST_BARREN = 32


class Lines(neighbours.Lines, Protocol):
    """The same, and which of them have cues."""

    def cued(self, first: int) -> Iterator[int]:
        """Indices, from `first` on, of the lines with cues."""

    def recommending(self, first: int, end: int) -> Iterator[int]:
        """Indices, from `first` up to `end`, of the lines that recommend something."""

    def fences(self) -> Iterator[tuple[int, str]]:
        """Indices of all lines that may begin or end a piece of code, each with its style."""


@dataclass(slots=True, eq=False)
class Stretch:
    """A run of a text that begins at `line` and holds one outermost enumeration, or none.

    What was found in it depends on `above`, on the text from `line` on and on nothing that
    lies more than `seen` lines below. The lines of its `chain` are counted from `line`.
    `made` are the enumerations that were made of it last, of `chains`, where `base` was its
    line, `limit` the end of what may belong to it and `lowest` the last line that their items
    reach into, counted from it.
    """

    line: int
    offset: int
    above: Above
    seen: int
    chain: Chain | None
    made: tuple[Enumeration, ...] = ()
    chains: Sequence[Chain] = ()
    base: int = -1
    limit: tuple[int, int] = (-1, 0)
    lowest: int = -1

    @property
    def reach(self) -> int:
        """The last line that what was made of it may reach into."""
        return self.line + max(self.limit[0], self.lowest)

    def follow(self) -> None:
        """Let what was made of it stand where it stands now."""
        lines, self.base = self.line - self.base, self.line
        if lines:
            self.made = tuple(made.moved(lines) for made in self.made)

    def keep(self, made: tuple[Enumeration, ...], *, same_reach: bool) -> None:
        """Keep what was made of it where it stands now, and how far that reaches."""
        self.made, self.base = made, self.line
        if same_reach:
            return
        reaches = (item.reach for enumeration in made for item in enumeration.items)
        self.lowest = max(reaches, default=-1) - self.line


class _Heading(NamedTuple):
    """A heading that was taken: its cue, so far below it, in `line`.

    That stands `at` lines below the start of its stretch.
    """

    line: int
    cue: Cue
    below: int
    at: int
    before: Above
    member: Member


@dataclass(slots=True)
class _Taking:
    """A stretch while it is read from a place on: how far that is."""

    nesting: Nesting
    place: Place
    #: of those with cues that were taken
    lines: int = 0
    #: the last one taken, if what is below it is being read
    heading: _Heading | None = None
    #: how many lines from here on are taken already
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """How stretches of a text are read: `headline` is its line, None without one.

    `is_known(line, above)` says whether a stretch that begins in that line, with the same
    above it, was read before; `sections` are what was read behind its headings.
    """

    lines: Lines
    headline: int | None
    code: Sequence[tuple[int, int]]
    is_known: Callable[[int, Nesting, int], bool]
    sections: Sections
    cue_words: CueWords

    def read(self, place: Place, above: Above) -> tuple[Stretch, Place, Above]:
        """The stretch that begins at a place, and where and under what the next begins."""
        line = place.paragraph
        nesting = Nesting(above)
        stop, next_above = self._take_all(nesting, place)
        seen = stop.paragraph - line
        chains = settled([nesting.outermost]) if nesting.outermost else []
        chain = None
        if chains and nesting.outermost and chains[0].opens_as(nesting.outermost):
            chain = chains.pop(0)
        if chains:
            opening = chains[0].members[0]
            stop = Place(line + opening.paragraph, opening.cue.start)
            next_above = chains[0].above
        return Stretch(line, place.offset, above, seen, chain), stop, next_above

    def _take_all(self, nesting: Nesting, place: Place) -> tuple[Place, Above]:
        """Take cues until what they enumerate is over: where that is, and what is above."""
        next_line: int | None = place.paragraph
        taking = _Taking(nesting, place)
        while next_line is not None:
            first, next_line = next_line, None
            for index in self.lines.cued(first):
                if self._is_code(index):
                    continue
                end = self._take_line(taking, index)
                if end is not None:
                    return end, nesting.above(end.paragraph - place.paragraph)
                if taking.skipped:
                    next_line, taking.skipped = index + taking.skipped, 0
                    break
        if taking.heading is not None:
            at = len(self.lines) - place.paragraph
            self._keep(taking.heading, at, nesting.above(at), None)
        return Place(len(self.lines), 0), Above()

    def read_section(self, section: Section, line: int) -> list[Chain] | None:
        """What a section enumerates, its lines counted from `line`.

        None where more is another than that: where a heading has come into it, or what is
        known at its end is not what it was.
        """
        at = section.line - line
        nesting = Nesting(Above())
        nesting.take_heading(at - section.below, section.cue)
        heading = nesting.innermost
        nesting.go_on(at, section.before)
        end = section.line + section.lines
        for index in self.lines.cued(section.line):
            if index >= end:
                break
            if self._is_code(index):
                continue
            for cue in self.lines[index].cues:
                if self._heading(index, cue) is None:
                    self._take(nesting, index, index - line, cue)
                elif index != section.line:
                    return None
        if section.next_below is not None:
            following = self._first_heading(end)
            if following is None or nesting.above(end - line) != section.behind:
                return None
            below, cue = following
            nesting.take_heading(end - line - below, cue)
        return settled(chain for chain in heading.chains if not chain.is_heading)

    def _first_heading(self, index: int) -> tuple[int, Cue] | None:
        """The first heading in a line, as `_heading` gives it; None without one."""
        found = (self._heading(index, cue) for cue in self.lines[index].cues)
        return next((heading for heading in found if heading is not None), None)

    def _take_line(self, taking: _Taking, index: int) -> Place | None:
        """Take the cues of a line; where what they enumerate is over, if it is here."""
        nesting, line = taking.nesting, taking.place.paragraph
        at = index - line
        if nesting.outermost is not None:
            is_over = nesting.outermost.is_over(at)
        else:
            is_over = at > 0 and (
                taking.lines >= _MOST_BARREN or self.is_known(index, nesting, at)
            )
        if is_over:
            return Place(index, 0)
        taking.lines += 1
        cues = self.lines[index].cues
        first = bisect_left(cues, taking.place.offset, key=_start) if at == 0 else 0
        for cue in islice(cues, first, None):
            # One line may hold thousands of enumerations.
            if nesting.outermost is not None and nesting.outermost.is_over(at):
                return Place(index, cue.start)
            heading = self._heading(index, cue)
            if heading is None:
                goes_on = self._take(nesting, index, at, cue)
            else:
                goes_on = self._take_heading(taking, index, *heading)
            if not goes_on:
                return Place(index, cue.start)
            if taking.skipped:
                return None
        return None

    def _heading(self, index: int, cue: Cue) -> tuple[int, Cue] | None:
        """The Markdown heading that a cue is, if it is one, and how far below its line."""
        if cue.kind is CueKind.HEADING and cue.level:
            return 0, cue
        if cue.kind is CueKind.UNDERLINE and is_underlined(self.lines, index - 1):
            return 1, underlined_heading(self.lines[index - 1].text, cue.level, self.cue_words)
        return None

    def _take_heading(self, taking: _Taking, index: int, below: int, heading: Cue) -> bool:
        """Take a heading, and what stands below it too, if that is known."""
        nesting, at = taking.nesting, index - taking.place.paragraph
        behind = nesting.above(at) if taking.heading is not None else Above()
        if not nesting.take_heading(at - below, heading):
            return False
        if taking.heading is not None:
            self._keep(taking.heading, at, behind, below)
        taking.heading = None
        if heading.role is Role.LAST:
            # What is enumerated behind it is not below it.
            return True
        before = nesting.above(at)
        known = self.sections.find(index)
        if known is None or known.before != before:
            taking.heading = _Heading(index, heading, below, at, before, nesting.innermost)
        else:
            end = self._take_known(nesting, known, at)
            taking.skipped = end - index
        return True

    def _take_known(self, nesting: Nesting, section: Section, at: int) -> int:
        """Take a section whose heading was taken, and all that follow; the line behind."""
        while True:
            self.sections.take(section, at)
            nesting.innermost.chains = list(section.chains)
            at += section.lines
            nesting.go_on(at, section.behind)
            end = section.line + section.lines
            following = self.sections.find(end)
            if (
                following is None
                or nesting.is_ended_by(following.cue)
                or following.before != nesting.above_below(following.cue, at)
            ):
                return end
            section = following
            nesting.take_heading(at - section.below, section.cue)

    def _keep(self, heading: _Heading, at: int, behind: Above, next_below: int | None) -> None:
        """Keep what was read between a heading and the next, which is taken, or the end."""
        inside = heading.member.chains
        # The next heading may be inside, too.
        chains = settled(chain for chain in inside if not chain.is_heading)
        heading.member.chains = [*chains, *(chain for chain in inside if chain.is_heading)]
        lines = at - heading.at
        self.sections.keep(
            Section(
                heading.line,
                heading.cue,
                heading.below,
                lines,
                heading.at,
                heading.before,
                behind,
                chains,
                next_below,
            )
        )

    def _take(self, nesting: Nesting, index: int, at: int, cue: Cue) -> bool:
        """Hand a cue to what it matters to; False where it belongs to the next stretch.

        Markdown headings are taken elsewhere.
        """
        kind = cue.kind
        if kind is CueKind.ITEM:
            return nesting.take_item(at, cue)
        if kind is CueKind.ANNOUNCEMENT:
            nesting.announce(at, cue, in_headline=index == self.headline)
        elif (
            kind is not CueKind.UNDERLINE
            and (nesting.is_waiting or cue.is_note)
            and (kind is CueKind.CLOSING or heads_prose(self.lines, index))
        ):
            nesting.stop(at, cue)
        return True

    def _is_code(self, index: int) -> bool:
        # With no key, which would be called again and again.
        number = bisect_right(self.code, (index, len(self.lines))) - 1
        return number >= 0 and index <= self.code[number][1]


def _start(cue: Cue) -> int:
    return cue.start
