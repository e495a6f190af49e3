"""How each figure changes from snapshot to snapshot of a work."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factbox.snapshots.snapshot import RuleSet, Snapshot

#: The place of a snapshot in the row, from 0, and the value of a figure.
Point = tuple[int, float]

# A longer row is divided into this many stretches, each shown by its first, lowest, highest
# and last point: no picture is wide enough for more.
_STRETCHES = 300


class TrendRun(NamedTuple):
    """Consecutive points that can be compared, since all were counted by `rules`."""

    points: list[Point]
    rules: RuleSet


class Trend:
    """The snapshots of a work, the oldest first."""

    def __init__(self, newest_first: Sequence[Snapshot] = ()) -> None:
        self.snapshots = newest_first[::-1]
        self._counted_alike = list(_counted_alike(self.snapshots))
        self._runs: dict[str, list[TrendRun]] = {}
        self._extents: dict[str, tuple[float, float] | None] = {}
        #: every rule set that counted one of them
        self.rule_sets = {rules for rules, _, _ in self._counted_alike}

    def value(self, name: str, at: int) -> float | None:
        """Return the value of a figure of the snapshot at a place; None if it has none."""
        return self.snapshots[at].figures.get(name)

    def runs(self, name: str) -> list[TrendRun]:
        """Return the runs of points that a line may connect.

        A run ends at a snapshot without a value, and where another rule set begins. A long
        row is thinned to what a picture can show: the peaks of each run, and some of the
        points that stand alone.
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
        for rules, start, end in self._counted_alike:
            for points in _unbroken(values, start, end):
                if len(points) > 1:
                    thinned.append(TrendRun(_thin(points, width), rules))
                elif points[0][0] >= last_alone + width:
                    thinned.append(TrendRun(points, rules))
                    last_alone = points[0][0]
        return thinned


def _counted_alike(snapshots: Sequence[Snapshot]) -> Iterator[tuple[RuleSet, int, int]]:
    """Yield each rule set in turn, with the start and the end of its stretch of the row."""
    start = 0
    for rules, alike in groupby(snapshots, lambda snapshot: snapshot.rules):
        end = start + sum(1 for _ in alike)
        yield rules, start, end
        start = end


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
