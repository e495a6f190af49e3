"""How each figure changes from snapshot to snapshot of a work."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.figure import Group
from factbox.analysis.words.vocabulary.own.recorded_lists import NO_LISTS, RecordedLists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factbox.snapshots.snapshot import RuleSet, Snapshot

#: The place of a snapshot in the row, from 0, and the value of a figure.
Point = tuple[int, float]

# A longer row is divided into this many stretches, each shown by its first, lowest, highest
# and last point: no picture is wide enough for more.
_STRETCHES = 300


class Counting(NamedTuple):
    """The rule set and language that a figure was counted by.

    `word_lists` gave words their level if the figure needs one.
    """

    rules: RuleSet
    language: str
    word_lists: RecordedLists = NO_LISTS

    def is_like(self, other: Counting) -> bool:
        """Return whether figures that were counted in these two ways can be compared."""
        is_by_same = self[:2] == other[:2]
        return is_by_same and self.word_lists.is_like(other.word_lists)


def needs_lists(name: str) -> bool:
    """Return whether a figure depends on the word lists."""
    figure = figures().get(name)
    return figure is not None and figure.group is Group.VOCABULARY


class TrendRun(NamedTuple):
    """Consecutive points that can be compared, since all were counted in the same way."""

    points: list[Point]
    counting: Counting


class Trend:
    """The snapshots of a work, the oldest first."""

    def __init__(self, newest_first: Sequence[Snapshot] = ()) -> None:
        self.snapshots = newest_first[::-1]
        self._counted_alike = {
            with_lists: list(_counted_alike(self.snapshots, with_lists))
            for with_lists in (False, True)
        }
        self._runs: dict[str, list[TrendRun]] = {}
        self._extents: dict[str, tuple[float, float] | None] = {}
        #: every rule set that counted one of them
        self.rule_sets = {counting.rules for counting, _, _ in self._counted_alike[False]}
        #: everything that gave words their level in one of them
        self.word_lists = {counting.word_lists for counting, _, _ in self._counted_alike[True]}

    def value(self, name: str, at: int) -> float | None:
        """Return the value of a figure of the snapshot at a place; None if it has none."""
        return self.snapshots[at].figures.get(name)

    def counting(self, name: str, at: int) -> Counting:
        """Return how a figure of the snapshot at a place was counted."""
        return _counting(self.snapshots[at], needs_lists(name))

    def runs(self, name: str) -> list[TrendRun]:
        """Return the runs of points that a line may connect.

        A run ends at a snapshot without a value, and where another rule set or language begins,
        or, for figures of the vocabulary, where other word lists begin. A long row is thinned
        to what a picture can show: the peaks of each run, and some of the points that stand
        alone.
        """
        if name not in self._runs:
            self._runs[name] = self._thinned(name)
        return self._runs[name]

    def extent(self, name: str) -> tuple[float, float] | None:
        """Return the lowest and the highest value of a figure; None if it has none."""
        if name not in self._extents:
            known = [each.figures[name] for each in self.snapshots if name in each.figures]
            self._extents[name] = (min(known), max(known)) if known else None
        return self._extents[name]

    def _thinned(self, name: str) -> list[TrendRun]:
        values = [each.figures.get(name) for each in self.snapshots]
        width = len(values) // _STRETCHES
        thinned: list[TrendRun] = []
        last_alone = -width
        for counting, start, end in self._counted_alike[needs_lists(name)]:
            for points in _unbroken(values, start, end):
                if len(points) > 1:
                    thinned.append(TrendRun(_thin(points, width), counting))
                elif points[0][0] >= last_alone + width:
                    thinned.append(TrendRun(points, counting))
                    last_alone = points[0][0]
        return thinned


def _counted_alike(
    snapshots: Sequence[Snapshot], with_lists: bool
) -> Iterator[tuple[Counting, int, int]]:
    """Yield each way of counting in turn, with the start and the end of its stretch."""
    start = 0
    for at, snapshot in enumerate(snapshots):
        before = _counting(snapshots[start], with_lists)
        if not before.is_like(_counting(snapshot, with_lists)):
            yield before, start, at
            start = at
    if snapshots:
        yield _counting(snapshots[start], with_lists), start, len(snapshots)


def _counting(snapshot: Snapshot, with_lists: bool) -> Counting:
    lists = snapshot.word_lists if with_lists else NO_LISTS
    return Counting(snapshot.rules, snapshot.language, lists)


def _unbroken(values: Sequence[float | None], start: int, end: int) -> Iterator[list[Point]]:
    points: list[Point] = []
    for at in range(start, end):
        value = values[at]
        if value is not None:
            points.append((at, value))
        elif points:
            yield points
            points = []
    if points:
        yield points


def _thin(points: list[Point], width: int) -> list[Point]:
    """Return the first, lowest, highest and last of every `width` points."""
    if width < 5:
        return points
    thin: list[Point] = []
    height = itemgetter(1)
    for start in range(0, len(points), width):
        part = points[start : start + width]
        chosen = {part[0], min(part, key=height), max(part, key=height), part[-1]}
        thin += sorted(chosen)
    return thin
