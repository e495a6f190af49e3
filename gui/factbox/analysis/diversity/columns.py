"""The curve of a long text, put together to as many columns as a picture can show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.diversity.curve import Point

#: So many windows are shown each for itself.
EACH = 1_500
#: Where there are more, they are put together to so many columns.
TOGETHER = 500
#: How many windows to look into of a text that has more.
LOOKED_INTO = TOGETHER * 48


class Column(NamedTuple):
    """The mean TTR of some windows next to each other, their lowest and their highest.

    `token` is the one in the middle of the middle window, counted from 0.
    """

    token: int
    ttr: float
    lowest: float
    highest: float


def columns_of(points: Sequence[Point]) -> list[Column]:
    """Columns for all of `points`: one for each, or for many of them together."""
    if len(points) <= EACH:
        return [Column(token, ttr, ttr, ttr) for token, ttr in points]
    return [_together(part) for part in _parts(points)]


def _parts(points: Sequence[Point]) -> Iterator[Sequence[Point]]:
    ends = [len(points) * number // TOGETHER for number in range(TOGETHER + 1)]
    for number in range(TOGETHER):
        yield points[ends[number] : ends[number + 1]]


def _together(points: Sequence[Point]) -> Column:
    ratios = [point.ttr for point in points]
    middle = points[len(points) // 2].token
    return Column(middle, sum(ratios) / len(ratios), min(ratios), max(ratios))
