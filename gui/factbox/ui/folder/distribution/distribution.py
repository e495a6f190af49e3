"""The distribution of a figure over many texts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from math import inf, nextafter
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.level.band import Band
from factbox.ui.pane.scale import Scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.figures.figure import Figure

# The more texts there are, the more bars are worth drawing.
_FEWEST_BARS, _MOST_BARS = 6, 24
# Values farther from the middle half than this many times its width are not drawn: one text
# that is a mere list would squeeze all the others into one bar.
_FAR = 4
# The decimals that the edge of a bar may have.
_DECIMALS = 12


class Distribution(NamedTuple):
    """The number of texts in each range of values of a figure.

    Bar number `n` holds the values from `edges[n]` up to, but without, `edges[n + 1]`.
    """

    figure: Figure
    #: the values of the texts that have one, in order
    values: Sequence[float]
    edges: Sequence[float]
    counts: Sequence[int]
    #: how many texts were read and have no value, and how many were not read
    absent: int
    unread: int

    @property
    def median(self) -> float:
        """The value in the middle; there must be one."""
        half = len(self.values) // 2
        upper = self.values[half]
        return upper if len(self.values) % 2 else (self.values[half - 1] + upper) / 2

    @property
    def below(self) -> int:
        """How many texts are below the first bar."""
        return bisect_left(self.values, self.edges[0])

    @property
    def above(self) -> int:
        """How many texts are above the last bar."""
        return len(self.values) - self.below - sum(self.counts)

    def around(self, band: Band) -> tuple[int, int, int]:
        """Return how many texts are below, inside and above `band`."""
        low, high = bisect_left(self.values, band.low), bisect_right(self.values, band.high)
        return low, high - low, len(self.values) - high

    def band_of(self, bar: int) -> Band:
        """Return the values that a bar holds, both ends included."""
        low, end = self.edges[bar : bar + 2]
        return Band(low, end - 1 if self.has_whole_numbers else nextafter(end, -inf))

    def bar_of(self, value: float) -> int:
        """Return the bar that a value is in, or the one next to it."""
        return min(max(bisect_right(self.edges, value) - 1, 0), len(self.counts) - 1)

    @property
    def has_whole_numbers(self) -> bool:
        """True if the figure counts something or has classes."""
        return self.figure.is_count or bool(self.figure.classes)


def distribution_of(
    figure: Figure, values: Sequence[float], absent: int, unread: int
) -> Distribution:
    """Return the distribution of `values`, which are in order."""
    edges = _edges(figure, values) if values else []
    places = [bisect_left(values, edge) for edge in edges]
    counts = [end - start for start, end in pairwise(places)]
    return Distribution(figure, values, edges, counts, absent, unread)


def _edges(figure: Figure, values: Sequence[float]) -> list[float]:
    if figure.classes:
        return [float(edge) for edge in range(1, len(figure.classes) + 2)]
    lowest, highest = _drawn(values)
    decimals = 0 if figure.is_count else figure.decimals
    bars = min(max(round(2.5 * len(values) ** (1 / 3)), _FEWEST_BARS), _MOST_BARS)
    scale = Scale.around(lowest, highest, bars, decimals)
    edges = [round(number, _DECIMALS) for number in scale.numbers()]
    if highest >= edges[-1]:
        # A bar is without its upper edge.
        edges.append(round((scale.last + 1) * scale.step, _DECIMALS))
    return edges


def _drawn(values: Sequence[float]) -> tuple[float, float]:
    """Return the lowest and the highest value to draw."""
    count = len(values)
    low, high = values[count // 4], values[min(3 * count // 4, count - 1)]
    far = _FAR * (high - low)
    if not far:
        return values[0], values[-1]
    first, last = bisect_left(values, low - far), bisect_right(values, high + far) - 1
    return values[first], values[last]
