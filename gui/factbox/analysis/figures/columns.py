"""The curve of a long text, put together to as many columns as a picture can show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.figures.curve import Point

#: So many windows are shown each for itself.
EACH = 1_500
#: Where there are more, they are put together to so many columns.
TOGETHER = 400
#: How many windows to look into of a text that has more. The mean of 25 is off by about 0.01;
#: more of them would be garbage to collect at every key.
LOOKED_INTO = TOGETHER * 25


class Column(NamedTuple):
    """The mean TTR of so many `windows` near one another, their lowest and their highest.

    `token` is the one in the middle of the middle window, counted from 0.
    """

    token: int
    ttr: float
    lowest: float
    highest: float
    windows: int


def columns_of(points: Sequence[Point]) -> list[Column]:
    """Columns for all of `points`: one for each, or for many of them together."""
    if len(points) <= EACH:
        return [Column(token, ttr, ttr, ttr, 1) for token, ttr in points]
    return [_together(part) for part in _parts(points)]


def _parts(points: Sequence[Point]) -> Iterator[Sequence[Point]]:
    ends = [len(points) * number // TOGETHER for number in range(TOGETHER + 1)]
    for number in range(TOGETHER):
        yield points[ends[number] : ends[number + 1]]


def _together(points: Sequence[Point]) -> Column:
    ratios = [point.ttr for point in points]
    middle = points[len(points) // 2].token
    mean = sum(ratios) / len(ratios)
    return Column(middle, mean, min(ratios), max(ratios), len(ratios))
