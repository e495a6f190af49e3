"""Reads a text block by block."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, repeat
from math import inf
from typing import NamedTuple

from factbox.analysis.cues.cue import Cue, CueKind, Role
from factbox.analysis.cues.cue_words import CueWords
from factbox.analysis.cues.headings import underlined_heading
from factbox.analysis.enumerations.above import Above
from factbox.analysis.enumerations.chains import Chain
from factbox.analysis.enumerations.nesting import Nesting
from factbox.analysis.enumerations.settled import settled
from factbox.analysis.outline.headings import Heading, Placed, Section, enumerated
from factbox.analysis.outline.neighbours import heads_prose, is_underlined, look, next_visible
from factbox.analysis.text.paragraphs import Paragraphs
from factbox.analysis.text.place import Place

# Cues that are taken between two stops.
_AT_A_TIME = 200


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A run of lines that holds one outermost enumeration, or none.

    It begins at `offset` of its first line, and the next so many `lines` further down. What
    was found depends on `above`, on the text from there on, and on nothing that lies more
    than `seen` lines below. If headings enumerate, or might, there are `sections`.
    """

    offset: int
    above: Above
    lines: int
    seen: int
    chain: Chain | None
    sections: tuple[Placed, ...] = ()


class Read(NamedTuple):
    """A block, where the next begins, and what is known above that."""

    block: Block
    end: Place
    above: Above


class Reader:
    """Reads `lines`, the first of which is `first`.

    `known` are the sections that were read before and that nothing has touched, each by
    the line of its heading.
    """

    def __init__(
        self, lines: Paragraphs, cue_words: CueWords, first: int, known: dict[int, Section]
    ) -> None:
        self._lines = lines
        self._cue_words = cue_words
        self._first = first
        self._known = known

    def read(self, start: Place, above: Above) -> Generator[None, None, Read]:
        """Read the block that begins at a place, with a stop every now and then."""
        nesting = Nesting(above, most=1)
        end = Place(len(self._lines), 0)
        for index, cue in self._cues(start):
            at = index - start.paragraph
            heading = self._heading(index, cue)
            if heading is not None and at == 0 and _opens(heading) and not nesting.outermost:
                return (yield from self._read_run(start, above, heading))
            if not self._goes_on(nesting, index, at, cue, heading):
                end = Place(index, cue.start)
                break
        lines = end.paragraph - start.paragraph
        block = Block(start.offset, above, lines, lines, None)
        read = Read(block, end, nesting.above(lines))
        opening = nesting.outermost[0].members[0].cue if nesting.outermost else None
        return _opened(read, start, settled(nesting.outermost), opening)

    def _goes_on(
        self, nesting: Nesting, index: int, at: int, cue: Cue, heading: Heading | None
    ) -> bool:
        """Take a cue; return whether the block goes on with it."""
        if nesting.outermost:
            if nesting.outermost[0].is_over(at):
                return False
            if heading is not None:
                nesting.end(at - heading.below, heading.cue.start)
                return False
        elif at > 0:
            return False
        elif heading is not None:
            # One that closes others, of which there are none.
            nesting.in_notes = heading.cue.is_note
            return True
        return self._take(nesting, index, at, cue)

    def _read_run(
        self, start: Place, above: Above, heading: Heading
    ) -> Generator[None, None, Read]:
        """Read sections until a heading is of a higher level than the first."""
        level, end, behind, seen = heading.cue.level, start, above, 0
        sections: list[Placed] = []
        following: Heading | None = heading
        while following is not None and following.cue.level >= level:
            line = end.paragraph - following.below
            known = behind.seen_from(-following.below)
            section = yield from self._section(line, following, known.behind(following.cue))
            sections.append(Placed(line - start.paragraph, known, section))
            end, behind = Place(line + section.end[0], section.end[1]), section.behind
            seen = max(seen, line - start.paragraph + section.seen)
            following = section.following
        lines = end.paragraph - start.paragraph
        block = Block(start.offset, above, lines, seen, None, tuple(sections))
        opening = sections[0].section.heading.cue
        return _opened(Read(block, end, behind), start, enumerated(sections), opening)

    def _section(
        self, line: int, heading: Heading, before: Above
    ) -> Generator[None, None, Section]:
        """Return what stands below the heading in a line, read if it is not known."""
        section = self._known.get(line)
        if section is None or section.heading != heading or section.before != before:
            section = yield from self._read_section(line, heading, before)
            self._known[line] = section
            yield
        return section

    def _read_section(
        self, line: int, heading: Heading, before: Above
    ) -> Generator[None, None, Section]:
        nesting = Nesting(before, most=inf if _opens(heading) else 0)
        end, following = (len(self._lines) - line, 0), None
        cues = self._cues(Place(line + heading.below, 0))
        next(cues)
        for number, (index, cue) in enumerate(cues, 1):
            at = index - line
            following = self._heading(index, cue)
            if following is not None or not self._take(nesting, index, at, cue):
                end = at, cue.start
                break
            if number % _AT_A_TIME == 0:
                yield
        behind = nesting.above(end[0])
        if following is not None:
            nesting.end(end[0] - following.below, following.cue.start)
        chains = settled(nesting.outermost)
        return Section(heading, before, chains, end, behind, following, seen=end[0])

    def _take(self, nesting: Nesting, index: int, at: int, cue: Cue) -> bool:
        """Hand a cue to what it matters to; return False where that cannot take it.

        Markdown headings are taken elsewhere.
        """
        if cue.kind is CueKind.ITEM:
            return nesting.take_item(at, cue)
        if cue.kind is CueKind.ANNOUNCEMENT:
            nesting.announce(at, cue, in_headline=index == self._headline)
        elif cue.kind is CueKind.CLOSING or (
            cue.kind is CueKind.HEADING and heads_prose(self._lines, index)
        ):
            nesting.stop(at, cue)
        return True

    @cached_property
    def _headline(self) -> int | None:
        """The first line of the text, if it is short enough for a headline.

        It is found once: it may be a whole book, which announces something in every sentence.
        """
        index = next_visible(self._lines, self._first - 1)
        if index is None or not look(self._lines[index]).may_be_title:
            return None
        return index

    def _heading(self, index: int, cue: Cue) -> Heading | None:
        """Return the Markdown heading that a cue is or makes; None if it does neither."""
        if cue.kind is CueKind.HEADING and cue.level:
            return Heading(cue, 0)
        if cue.kind is CueKind.UNDERLINE and is_underlined(self._lines, index - 1):
            title = self._lines[index - 1].outlined
            return Heading(underlined_heading(title, cue.level, self._cue_words), 1)
        return None

    def _cues(self, start: Place) -> Iterator[tuple[int, Cue]]:
        """Return the cues from a place on, each with its line."""
        for index in self._lines.cued(start.paragraph):
            cues = self._lines[index].cues
            first = 0
            if index == start.paragraph:
                first = bisect_left(cues, start.offset, key=_start)
            yield from zip(repeat(index), islice(cues, first, None))


def _opens(heading: Heading) -> bool:
    """Return whether something may be enumerated below a heading."""
    return heading.cue.role is not Role.LAST


def _opened(read: Read, start: Place, chains: list[Chain], opening: Cue | None) -> Read:
    """Return a block with the enumeration that a cue opened, if it did open one.

    Where that is none, the next block begins with the first of the others.
    """
    block, end, above = read
    if chains and chains[0].members[0].cue is opening:
        block = replace(block, chain=chains.pop(0))
    if not chains:
        return Read(block, end, above)
    line, offset = chains[0].first_place
    end = Place(start.paragraph + line, offset)
    return Read(replace(block, lines=line), end, chains[0].above)


def _start(cue: Cue) -> int:
    return cue.start
