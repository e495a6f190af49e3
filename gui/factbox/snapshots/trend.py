"""The snapshots of a work in a row, and how each of their figures goes up and down."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factbox.snapshots.snapshot import RuleSet, Snapshot

#: Where a snapshot is in the row, from 0, and its figure.
Point = tuple[int, float]

# Where there are more, so many stretches of the row are each shown by the first, the lowest,
# the highest and the last of their points: no picture is wide enough for more.
_STRETCHES = 300


class TrendRun(NamedTuple):
    """Points one after the other that can be compared, all counted by `rules`."""

    points: list[Point]
    rules: RuleSet


class Trend:
    """The snapshots of a work, the oldest first."""

    def __init__(self, newest_first: Sequence[Snapshot] = ()) -> None:
        self.snapshots = newest_first[::-1]
        self._counted_alike = list(_counted_alike(self.snapshots))
        self._runs: dict[str, list[TrendRun]] = {}
        self._extents: dict[str, tuple[float, float] | None] = {}
        #: all that they were counted by
        self.rule_sets = {rules for rules, _, _ in self._counted_alike}

    def value(self, name: str, at: int) -> float | None:
        """The figure of that name of the snapshot there; None where it has no value."""
        return self.snapshots[at].figures.get(name)

    def runs(self, name: str) -> list[TrendRun]:
        """The points of that figure that a line may lead through.

        It ends at each snapshot without a value, and where another rule set begins. Of a long
        row only those points are there that a picture can show: the peaks of each run, and of
        the points that stand alone some.
        """
        if name not in self._runs:
            self._runs[name] = self._thinned(name)
        return self._runs[name]

    def extent(self, name: str) -> tuple[float, float] | None:
        """The lowest and the highest value of that figure; None if it has none."""
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
    """Each rule set in turn: from which place in the row up to which it was used."""
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
    """Of each `width` points in turn the first, the lowest, the highest and the last."""
    if width < 5:
        return points
    thin: list[Point] = []
    for start in range(0, len(points), width):
        part = points[start : start + width]
        chosen = {part[0], min(part, key=_height), max(part, key=_height), part[-1]}
        thin += sorted(chosen)
    return thin


def _height(point: Point) -> float:
    return point[1]
