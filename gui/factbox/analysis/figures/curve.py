"""The type–token ratio over the course of a text, and the columns that a picture shows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from factbox.analysis.figures.diversity.mattr import WINDOW
from factbox.analysis.figures.figure import TokenReader

#: Up to this number, each window is shown.
EACH = 1_500
#: More windows than that are combined into this number of columns.
TOGETHER = 400
#: The most windows that are looked into. The mean of 25 is off by about 0.01; more windows
#: would be garbage to collect at every key.
LOOKED_INTO = TOGETHER * 25


class Point(NamedTuple):
    """The TTR of one window of 50 tokens, and the token in its middle, counted from 0."""

    token: int
    ttr: float


class Column(NamedTuple):
    """The mean TTR of some neighbouring `windows`, their lowest and their highest.

    `token` is the middle of the middle window, counted from 0.
    """

    token: int
    ttr: float
    lowest: float
    highest: float
    windows: int


class Curve(TokenReader):
    """The TTR of windows of 50 tokens, spread evenly over a text that is read in pieces.

    The text has `tokens` tokens, and there are at most `most` points (2 or more). `points` has
    the first window, the last, and all others if there is room; none under 50 tokens.
    """

    def __init__(self, tokens: int, most: int) -> None:
        windows = max(0, tokens - WINDOW + 1)
        count = min(windows, most)
        apart = (windows - 1) / max(1, count - 1)
        self._starts = [round(number * apart) for number in range(count)]
        self._read = 0
        self._last: Sequence[str] = ()
        self.points: list[Point] = []

    def take(self, tokens: Sequence[str]) -> None:
        """Read on."""
        at_hand = (*self._last, *tokens)
        first = self._read - len(self._last)
        self._read += len(tokens)
        while len(self.points) < len(self._starts):
            start = self._starts[len(self.points)]
            if start + WINDOW > self._read:
                break
            window = at_hand[start - first : start - first + WINDOW]
            self.points.append(Point(start + WINDOW // 2, len(set(window)) / WINDOW))
        self._last = at_hand[-WINDOW + 1 :]


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
