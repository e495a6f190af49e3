"""The outline of a text, kept up to date by difference."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Sequence
from itertools import accumulate, chain
from math import inf
from operator import attrgetter
from time import perf_counter
from typing import NamedTuple

from factbox.analysis.cues.cue import CueKind
from factbox.analysis.enumerations.above import Above
from factbox.analysis.enumerations.chains import Member
from factbox.analysis.languages.language import Language
from factbox.analysis.outline.blocks import Block, Reader
from factbox.analysis.outline.headings import Section
from factbox.analysis.outline.item import Enumeration, Item
from factbox.analysis.outline.neighbours import REACH, look
from factbox.analysis.outline.tree import Extent, Measure, Tree, are_alike, beginning
from factbox.analysis.text.change import Change
from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.text.paragraphs import Paragraphs
from factbox.analysis.text.place import Place

# Items that are made between two stops.
_AT_A_TIME = 50

_line = attrgetter("line")
_Known = dict[int, tuple[Member, Item]]


class _Made(NamedTuple):
    """What was made of a block that begins in `line` and may reach up to `limit`.

    `members` are of the items of all `enumerations`, in turn.
    """

    line: int
    block: Block
    limit: Place
    enumerations: list[Enumeration]
    members: list[Member]


class _State(NamedTuple):
    """What the text that begins at the line `first` is known to hold."""

    first: int
    blocks: list[Block]
    #: of those blocks that hold an enumeration
    made: list[_Made]
    outline: tuple[Enumeration, ...]


class Outline:
    """What the lines of a text enumerate.

    The text is read in blocks, each of which depends on no more of the text than it has
    looked at, and on what is known above it. So an edit has those read again that looked at
    what it touched, until an old one begins where the last of them ends. Nothing that was
    read says where in the text it stands.
    """

    def __init__(self, lines: Paragraphs, measure: Measure, language: Language) -> None:
        self._lines = lines
        self._tree = Tree(lines, measure, language)
        self._cue_words = language.cue_words
        self._state = _State(-1, [], [], ())
        self._change: Change | None = None
        # Whether all that changed were words.
        self._keeps_blocks = True
        self._work: Generator[None, None, _State] | None = None
        self._work_first = 0

    def edited(self, first: int, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> None:
        """Tell that `new` lines stand in the place of `old` ones from `first` on."""
        # What is being read is begun anew, as if that had never been.
        self._work = None
        change = Change(first, len(old), len(new))
        self._change = change if self._change is None else self._change.then(*change)
        self._keeps_blocks = (
            self._keeps_blocks
            and len(old) == len(new)
            and all(map(self._keeps, range(first, first + len(new)), old, new))
        )

    def enumerations(self, first: int) -> tuple[Enumeration, ...]:
        """Return what the lines from `first` on enumerate: the outermost, in text order."""
        self.update(first)
        return self._state.outline

    def update(self, first: int, seconds: float = inf) -> bool:
        """Find what the lines from `first` on enumerate, for about so long.

        Returns whether more is left.
        """
        end = perf_counter() + seconds
        if self._work is None or self._work_first != first:
            if self._change is None and self._state.first == first:
                return False
            self._work, self._work_first = self._updated(first), first
        while True:
            try:
                next(self._work)
            except StopIteration as done:
                self._state = done.value
                self._change, self._keeps_blocks, self._work = None, True, None
                return False
            if perf_counter() >= end:
                return True

    def _keeps(self, number: int, old: Paragraph, new: Paragraph) -> bool:
        """Return whether blocks are the same with another line in the place of an old one."""
        if old.cues != new.cues or (
            old.outlined != new.outlined and self._is_above_underline(number)
        ):
            return False
        return look(old) == look(new) or not self._has_cues_near(number)

    def _has_cues_near(self, number: int) -> bool:
        """Return whether one of the lines that the looks of a line may matter to has cues."""
        return next(self._lines.cued(max(number - REACH, 0)), inf) <= number + REACH

    def _is_above_underline(self, number: int) -> bool:
        below = self._lines[number + 1].cues if number + 1 < len(self._lines) else ()
        return any(cue.kind is CueKind.UNDERLINE for cue in below)

    def _updated(self, first: int) -> Generator[None, None, _State]:
        """Return what is known once the change is taken in; nothing is changed before."""
        before, change = self._state, self._change
        if first != before.first or change is None:
            before, change = _State(first, [], [], ()), Change(first, 0, len(self._lines))
        blocks = before.blocks
        if blocks and self._keeps_blocks:
            made = yield from self._make_around(before.made, change)
        else:
            blocks, new = yield from self._read(before, change)
            made = yield from self._make(before, blocks, new, change)
        outline = tuple(chain.from_iterable(each.enumerations for each in made))
        return _State(first, blocks, made, outline)

    def _read(
        self, before: _State, change: Change
    ) -> Generator[None, None, tuple[list[Block], range]]:
        """Read again what the change may matter to; return all blocks, and which are new."""
        old = _Old(before, change)
        kept = old.first_touched()
        reader = Reader(self._lines, self._cue_words, before.first, old.sections(kept))
        blocks, rest = before.blocks[:kept], before.blocks[:0]
        place, above = Place(before.first, 0), Above()
        if kept < len(before.blocks):
            place, above = Place(*old.places[kept]), before.blocks[kept].above
        while place.paragraph < len(self._lines) and not rest:
            block, place, above = yield from reader.read(place, above)
            blocks.append(block)
            rest = old.going_on(place, above)
            yield
        return blocks + rest, range(kept, len(blocks))

    def _make(
        self, before: _State, blocks: list[Block], new: range, change: Change
    ) -> Generator[None, None, list[_Made]]:
        """Return what is made of all blocks that hold an enumeration, of which some are new.

        The one before these may end elsewhere; those behind them can only have moved.
        """
        lines = accumulate((block.lines for block in blocks), initial=before.first)
        filled = [
            each for each in zip(lines, blocks[: new.stop], strict=False) if each[1].chain
        ]
        above = sum(block.chain is not None for block in blocks[: new.start])
        below = sum(block.chain is not None for block in blocks[new.stop :])
        old = before.made[above : len(before.made) - below]
        rest = [_moved(each, change.growth) for each in before.made[above + len(old) :]]
        known = _known(before.made[max(above - 1, 0) : above + len(old)])
        made = before.made[:above]
        behind = [(each.line, each.block) for each in rest[:1]]
        for number in range(max(above - 1, 0), len(filled)):
            following = [*filled[number + 1 : number + 2], *behind]
            line, block = filled[number]
            limit = Place(len(self._lines), 0)
            if following:
                limit = _limit(line, block, *following[0])
            if number == above - 1 and made[number].limit == limit < (change.first, 0):
                continue
            made[number:] = [(yield from self._made(line, block, limit, known, change))]
            yield
        return made + rest

    def _make_around(
        self, made: list[_Made], change: Change
    ) -> Generator[None, None, list[_Made]]:
        """Return the same of the same blocks, of which other words stand in some."""
        low = max(bisect_right(made, change.first, key=_line) - 1, 0)
        while low > 0 and made[low - 1].limit.paragraph >= change.first:
            low -= 1
        high = bisect_left(made, change.first + change.added, key=_line)
        made = made.copy()
        for number in range(low, high):
            made[number] = yield from self._made_again(made[number], change)
            yield
        return made

    def _made_again(self, made: _Made, change: Change) -> Generator[None, None, _Made]:
        """Return the same of a block of which other words stand in some lines."""
        line, block, limit, [enumeration, *others], _ = made
        chain = made.block.chain
        if chain is None or not chain.is_heading or others:
            return (yield from self._made(line, block, limit, _known([made]), change))
        # A book may have a thousand headings.
        items = list(enumeration.items)
        low = max(bisect_right(items, change.first, key=_line) - 1, 0)
        for number in range(low, bisect_left(items, change.first + change.added, key=_line)):
            extent = self._tree.extent(chain, number, line, limit)
            items[number] = Item(items[number].line, self._tree.node(extent))
        return made._replace(enumerations=[enumeration._replace(items=tuple(items))])

    def _made(
        self, line: int, block: Block, limit: Place, known: _Known, change: Change
    ) -> Generator[None, None, _Made]:
        """Return what a block holds; items that are the same as before are known."""
        assert block.chain is not None
        enumerations, members = [], []
        for found, extents in self._tree.side_by_side([block.chain], line, limit):
            items = []
            for number, extent in enumerate(extents, 1):
                items.append(self._item(extent, known, change))
                members.append(extent.member)
                if number % _AT_A_TIME == 0:
                    yield
            enumerations.append(Enumeration.of(found, items))
        return _Made(line, block, limit, enumerations, members)

    def _item(self, extent: Extent, known: _Known, change: Change) -> Item:
        """Return an item, the very same as before where nothing of it changed."""
        line, last = extent.start.paragraph, extent.end.paragraph
        found = known.get(id(extent.member.cue))
        if found is not None and (last < change.first or line >= change.first + change.added):
            member, item = found
            is_same = item.node.end == (last - line, extent.end.offset)
            if is_same and are_alike(member, extent.member):
                return item if item.line == line else Item(line, item.node)
        return Item(line, self._tree.node(extent))


class _Old:
    """The blocks of a text as they were before a change."""

    def __init__(self, before: _State, change: Change) -> None:
        self._blocks = blocks = before.blocks
        self._change = change
        lines = accumulate((block.lines for block in blocks), initial=before.first)
        #: where each begins: (line, offset)
        self.places = list(zip(lines, (block.offset for block in blocks), strict=False))

    def first_touched(self) -> int:
        """Return the number of the first that looked at the change."""
        touched = self._change.first - REACH
        pairs = zip(self.places, self._blocks, strict=True)
        seen = (line + block.seen for (line, _), block in pairs)
        return next((n for n, line in enumerate(seen) if line >= touched), len(self._blocks))

    def sections(self, first: int) -> dict[int, Section]:
        """Return the sections of the blocks from number `first` on that did not look at it.

        They have the lines at which they stand now.
        """
        change, known = self._change, {}
        for (start, _), block in zip(self.places[first:], self._blocks[first:], strict=True):
            for below, _, section in block.sections:
                line = start + below
                if line + section.seen < change.first - REACH:
                    known[line] = section
                elif line >= change.first + change.removed + REACH:
                    known[line + change.growth] = section
        return known

    def going_on(self, place: Place, above: Above) -> list[Block]:
        """Return the blocks from a place on, if one of those behind the change begins there."""
        was = place.paragraph - self._change.growth, place.offset
        behind = self._change.first + self._change.removed + REACH, 0
        number = bisect_left(self.places, max(was, behind))
        if self.places[number : number + 1] != [was] or self._blocks[number].above != above:
            return []
        return self._blocks[number:]


def _known(made: Iterable[_Made]) -> _Known:
    """Return the items that were made, and what they were made of, by the cue of each."""
    return {
        id(member.cue): (member, item)
        for each in made
        for member, item in zip(
            each.members, chain.from_iterable(e.items for e in each.enumerations), strict=True
        )
    }


def _limit(line: int, block: Block, next_line: int, following: Block) -> Place:
    """Return where a block may reach up to that another follows."""
    assert block.chain is not None
    assert following.chain is not None
    return beginning(next_line, following.chain, behind=line + block.chain.last_line)


def _moved(made: _Made, lines: int) -> _Made:
    """Return what was made of a block so many lines further down."""
    if not lines:
        return made
    line, block, limit, enumerations, members = made
    limit = Place(limit.paragraph + lines, limit.offset)
    return _Made(line + lines, block, limit, [e.moved(lines) for e in enumerations], members)
