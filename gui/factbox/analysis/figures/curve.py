"""The type–token ratio over the course of a text, for a plot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factbox.analysis.figures.diversity.mattr import WINDOW
from factbox.analysis.figures.figure import TokenReader


class Point(NamedTuple):
    """The TTR of one window of 50 tokens, and the token in its middle, counted from 0."""

    token: int
    ttr: float


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
