"""The outline of a text, kept up to date by difference."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Generator, Iterable, Sequence
from enum import IntEnum
from itertools import chain
from math import inf
from time import perf_counter
from typing import NamedTuple

from factbox.analysis.cues.cue import CueKind
from factbox.analysis.languages.language import Language
from factbox.analysis.outline.above import Above
from factbox.analysis.outline.enumerations import beginning
from factbox.analysis.outline.heirs import Tree, hand_on
from factbox.analysis.outline.item import Enumeration
from factbox.analysis.outline.moved_cues import move, moved_cues
from factbox.analysis.outline.neighbours import REACH, Line, fenced, look, next_visible
from factbox.analysis.outline.nesting import Nesting
from factbox.analysis.outline.sections import Sections
from factbox.analysis.outline.splice import splice
from factbox.analysis.outline.stretch import Lines, Reading, Stretch
from factbox.analysis.outline.tree import Measure, Touched, make
from factbox.analysis.slices import at_once
from factbox.analysis.text.change import Change
from factbox.analysis.text.place import Place


class _Kept(IntEnum):
    """What edits leave as it was."""

    NOTHING = 0
    #: what goes on with what, and what is in what
    CHAINS = 1
    #: and each item begins and ends in the line that it did
    SHAPES = 2


class _Top(NamedTuple):
    """What matters to every stretch of a text."""

    first: int
    headline: int | None
    code: tuple[tuple[int, int], ...]

    def goes_on(self, before: _Top, change: Change | None) -> bool:
        """Whether it is the same for all lines but those of the change."""
        if (self.first, self.headline) != (before.first, before.headline):
            return False
        if change is None:
            return self.code == before.code
        old = _around(before.code, change.first, change.first + change.removed)
        return old == _around(self.code, change.first, change.first + change.added)


class _Work(NamedTuple):
    """What is being read since a change, all of the text if that is None."""

    steps: Generator[None, None, range]
    change: Change | None
    top: _Top


class Outline:
    """What the lines of a text enumerate.

    The text is read in stretches, each of which holds one outermost enumeration, begins
    where the one before says, and depends on no more of the text than it has looked at.
    So an edit has those read again that looked at what it touched, until one of the old
    ones goes on; and where no line that was touched has another shape, none at all.
    """

    def __init__(self, lines: Lines, measure: Measure, language: Language) -> None:
        self._lines = lines
        self._measure = measure
        self._language = language
        self._stretches: list[Stretch] = []
        # Those of them that hold an enumeration, and their lines.
        self._filled: list[Stretch] = []
        self._places: list[int] = []
        self._sections = Sections()
        self._top: _Top | None = None
        self._change: Change | None = None
        self._kept = _Kept.SHAPES
        self._work: _Work | None = None
        self._making: Generator[None, None, None] | None = None
        self._made: tuple[Enumeration, ...] = ()

    def settle(self) -> None:
        """Make what was read, which has to be before the lines are changed."""
        if self._making is not None:
            at_once(self._making)
            self._making = None

    def edited(self, first: int, old: Sequence[Line], new: Sequence[Line]) -> None:
        """Tell that `new` lines stand in the place of `old` ones from `first` on."""
        change = Change(first, len(old), len(new))
        if self._work is not None:
            self._drop(self._work)
        self._sections.edited(change)
        self._change = change if self._change is None else self._change.then(*change)
        if len(old) != len(new):
            self._kept = _Kept.NOTHING
        for number, pair in enumerate(zip(old, new, strict=False), first):
            if self._kept is _Kept.NOTHING:
                break
            self._kept = min(self._kept, self._keeps(number, *pair))

    def _drop(self, work: _Work) -> None:
        """Begin anew what is being read, as if that had never been."""
        self._work = None
        self._sections.end(0)
        if work.change is None:
            self._sections.clear()
        else:
            self._sections.forget(work.change)

    def _keeps(self, number: int, old: Line, new: Line) -> _Kept:
        """What stays of what is enumerated around a line, at most moved within the line."""
        before, after = look(old), look(new)
        if before != after:
            if old.cues or self._has_cues_near(number):
                return _Kept.NOTHING
            return _Kept.SHAPES if before.visible == after.visible else _Kept.CHAINS
        if old.text != new.text and self._is_above_underline(number):
            return _Kept.NOTHING
        if old.cues != new.cues:
            moved = moved_cues(old, new)
            if moved is None:
                return _Kept.NOTHING
            move(self._stretches, number, moved)
            self._sections.moved()
        return _Kept.SHAPES

    def _has_cues_near(self, number: int) -> bool:
        """Whether one of the lines that the looks of a line may matter to has cues."""
        return next(self._lines.cued(max(number - REACH, 0)), inf) <= number + REACH

    def _is_above_underline(self, number: int) -> bool:
        below = self._lines[number + 1].cues if number + 1 < len(self._lines) else ()
        return any(cue.kind is CueKind.UNDERLINE for cue in below)

    def enumerations(self, first: int) -> tuple[Enumeration, ...]:
        """What the lines from `first` on enumerate: the outermost, in text order."""
        self.update(first)
        return self._made

    def update(self, first: int, seconds: float = inf) -> bool:
        """Find what the lines from `first` on enumerate, for about so long.

        Gives whether more is left. One enumeration is read at a time, however long it is.
        """
        end = perf_counter() + seconds
        while self._making is None or not _is_left(self._making, end):
            self._making = None
            if self._is_unread(first, end):
                return True
            if self._making is None:
                return False
        return True

    def _is_unread(self, first: int, end: float) -> bool:
        """Read what there is to read until `end`; whether more is left of it."""
        if self._work is not None and first != self._work.top.first:
            self._drop(self._work)
        if self._work is None:
            self._work = self._begin(first)
        if self._work is None:
            return False
        steps, change, top = self._work
        while True:
            try:
                next(steps)
            except StopIteration as done:
                read: range = done.value
                break
            if perf_counter() >= end:
                return True
        self._sections.mend()
        self._change, self._kept, self._work, self._top = None, _Kept.SHAPES, None, top
        self._making = self._make_some(read, change)
        return False

    def _begin(self, first: int) -> _Work | None:
        """What there is to read; None if there is nothing any more."""
        change, before = self._change, self._top
        if change is None and before is not None and first == before.first:
            return None
        if change is not None and before is not None and self._goes_on(before, first):
            is_same = self._kept is _Kept.SHAPES
            self._change, self._kept = None, _Kept.SHAPES
            self._sections.mend()
            self._make_where(change, same_shapes=is_same)
            return None
        top = _Top(first, self._headline(first), fenced(self._lines.fences()))
        if before is None or not top.goes_on(before, change):
            change = None
            self._sections.clear()
        elif change is not None and self._splice(top, change):
            return None
        elif change is not None and top.code != before.code:
            # What was none may be code now, though no edit touched it.
            self._sections.forget(change)
        return _Work(self._read(top, change), change, top)

    def _splice(self, top: _Top, change: Change) -> bool:
        """Read again the one section that a change was in, if it was in one."""
        reading = self._reading(top, _is_new)
        number = splice(self._stretches, self._sections, reading, change)
        if number is None:
            return False
        self._sections.mend()
        self._change, self._kept, self._top = None, _Kept.SHAPES, top
        self._places = [each.line for each in self._filled]
        filled = self._filled.index(self._stretches[number])
        at_once(self._make_some(range(filled, filled + 1), change))
        return True

    def _goes_on(self, before: _Top, first: int) -> bool:
        """Whether all goes on with what it did."""
        if self._kept is _Kept.CHAINS:
            return (first, self._headline(first)) == (before.first, before.headline)
        return self._kept is _Kept.SHAPES and first == before.first

    def _headline(self, first: int) -> int | None:
        return next_visible(self._lines, first - 1)

    def _read(self, top: _Top, change: Change | None) -> Generator[None, None, range]:
        """Read again what the change may matter to; gives which of those filled were.

        It stops behind each enumeration, and changes nothing before it ends.
        """
        old = self._stretches if change is not None else []
        kept = 0
        if change is not None:
            touched = change.first - REACH
            kept = next(
                (i for i, each in enumerate(old) if each.line + each.seen >= touched), len(old)
            )
        place, above = Place(top.first, 0), Above()
        if kept < len(old):
            place, above = Place(old[kept].line, old[kept].offset), old[kept].above
        behind = _Behind(old, change)
        self._sections.begin()
        reading = self._reading(top, behind.is_known)
        new: list[Stretch] = []
        while place.paragraph < len(self._lines) and not behind.begins(place, above):
            stretch, place, above = reading.read(place, above)
            new.append(stretch)
            yield
        going_on = behind.number_at(place) if place.paragraph < len(self._lines) else None
        taken = self._sections.end(place.paragraph)
        if change is not None:
            hand_on(map(Tree.of, old[kept:going_on]), map(Tree.of, new), change, taken)
        rest = behind.take_from(going_on)
        self._stretches = [*old[:kept], *new, *rest]
        self._filled = [each for each in self._stretches if each.chain is not None]
        self._places = [each.line for each in self._filled]
        first = sum(each.chain is not None for each in old[:kept])
        return range(first, first + sum(each.chain is not None for each in new))

    def _make_some(self, read: range, change: Change | None) -> Generator[None, None, None]:
        """Make all enumerations anew that are no longer what they were made of.

        Those are of the stretches that were read again, and of the one before them, which
        may end elsewhere. Those behind can only have moved.
        """
        touched = Touched()
        numbers: Iterable[int] = range(len(self._filled))
        if change is not None:
            touched = Touched(change.first, change.first + change.added, change.growth)
            numbers = range(max(read.start - 1, 0), read.stop)
        for number in numbers:
            yield from self._make(number, touched)
        for stretch in self._filled[read.stop :]:
            stretch.follow()
        self._made = tuple(chain.from_iterable(stretch.made for stretch in self._filled))

    def _make_where(self, change: Change, *, same_shapes: bool) -> None:
        """Make anew what lies around the change."""
        low = max(bisect_right(self._places, change.first) - 1, 0)
        touched = Touched(change.first, change.first + change.added, same_shapes=same_shapes)
        high = bisect_left(self._places, touched.end)
        while low > 0 and self._filled[low - 1].reach >= touched.first:
            low -= 1
        for number in range(low, high):
            before = self._filled[number].made
            at_once(self._make(number, touched))
            after = self._filled[number].made
            if after != before:
                at = self._index_of(number)
                self._made = (*self._made[:at], *after, *self._made[at + len(before) :])

    def _index_of(self, number: int) -> int:
        """How many enumerations stand before those of a stretch."""
        if len(self._made) == len(self._filled):
            return number
        return sum(len(stretch.made) for stretch in self._filled[:number])

    def _reading(self, top: _Top, is_known: Callable[[int, Nesting, int], bool]) -> Reading:
        cue_words = self._language.cue_words
        return Reading(self._lines, top.headline, top.code, is_known, self._sections, cue_words)

    def _make(self, number: int, touched: Touched) -> Generator[None, None, None]:
        stretch = self._filled[number]
        limit = len(self._lines) - stretch.line, 0
        if number + 1 < len(self._filled):
            limit = _beginning(stretch, self._filled[number + 1])
        last = max(stretch.line + limit[0], stretch.reach)
        is_touched = touched.first <= last and touched.end >= stretch.line
        if is_touched or stretch.limit != limit:
            made = yield from make(
                stretch, limit, self._lines, self._measure, self._language, touched
            )
            stretch.keep(made, same_reach=touched.same_shapes)
        stretch.follow()
        stretch.limit = limit


def _is_left(steps: Generator[None, None, None], end: float) -> bool:
    """Go on with `steps` until `end`; whether any are left."""
    return any(perf_counter() >= end for _ in steps)


def _around(
    runs: Iterable[tuple[int, int]], start: int, end: int
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """What of runs of lines lies before `start`, and what from `end` on, counted from there."""
    before, behind = [], []
    for first, last in runs:
        if first < start:
            before.append((first, min(last, start - 1)))
        if last >= end:
            behind.append((max(first, end) - end, last - end))
    return before, behind


class _Behind:
    """The stretches behind a change, which go on where one of them begins as before."""

    def __init__(self, old: list[Stretch], change: Change | None) -> None:
        self._old = old if change is not None else []
        self._growth = change.growth if change is not None else 0
        lines = [stretch.line for stretch in self._old]
        end = change.first + change.removed + REACH if change is not None else 0
        self._first = bisect_left(lines, end)
        self._lines = lines

    def begins(self, place: Place, above: Above) -> bool:
        """Whether an old stretch begins at a place of the text as it is now."""
        number = self.number_at(place)
        return number is not None and self._old[number].above == above

    def is_known(self, line: int, nesting: Nesting, at: int) -> bool:
        """Whether one begins with a line, `at` lines below the start of `nesting`."""
        number = self.number_at(Place(line, 0))
        return number is not None and self._old[number].above == nesting.above(at)

    def take_from(self, number: int | None) -> list[Stretch]:
        """Those from a number on, none if it is None, moved to where they are now."""
        rest = self._old[number:] if number is not None else []
        for stretch in rest if self._growth else ():
            stretch.line += self._growth
        return rest

    def number_at(self, place: Place) -> int | None:
        """The number of the one that begins at a place of the text as it is now."""
        before = place.paragraph - self._growth
        number = bisect_left(self._lines, before, lo=min(self._first, len(self._lines)))
        while number < len(self._old) and self._old[number].line == before:
            if self._old[number].offset == place.offset:
                return number
            number += 1
        return None


def _is_new(_line: int, _nesting: Nesting, _at: int) -> bool:
    """Nothing is known of what begins in a line."""
    return False


def _beginning(stretch: Stretch, following: Stretch) -> tuple[int, int]:
    """Where the next enumeration begins, its line counted from that of `stretch`."""
    assert stretch.chain is not None
    assert following.chain is not None
    between = following.line - stretch.line
    behind = stretch.chain.last.paragraph - between
    line, offset = beginning(following.chain, behind)
    return line + between, offset
