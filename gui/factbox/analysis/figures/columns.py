"""The curve of a long text, reduced to the columns that a picture can show."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from factbox.analysis.figures.curve import Point

#: Up to this number, each window is shown.
EACH = 1_500
#: More windows than that are combined into this number of columns.
TOGETHER = 400
#: The most windows that are looked into. The mean of 25 is off by about 0.01; more windows
#: would be garbage to collect at every key.
LOOKED_INTO = TOGETHER * 25


class Column(NamedTuple):
    """The mean TTR of some neighbouring `windows`, their lowest and their highest.

    `token` is the middle of the middle window, counted from 0.
    """

    token: int
    ttr: float
    lowest: float
    highest: float
    windows: int


def columns_of(points: Sequence[Point]) -> list[Column]:
    """Return columns for all `points`: one for each, or one for several together."""
    if len(points) <= EACH:
        return [Column(token, ttr, ttr, ttr, 1) for token, ttr in points]
    ends = [len(points) * number // TOGETHER for number in range(TOGETHER + 1)]
    return [_together(points[start:end]) for start, end in pairwise(ends)]


def _together(points: Sequence[Point]) -> Column:
    ratios = [point.ttr for point in points]
    middle = points[len(points) // 2].token
    mean = sum(ratios) / len(ratios)
    return Column(middle, mean, min(ratios), max(ratios), len(ratios))
