"""The scale of an axis: its range, and the round numbers beside it."""

from __future__ import annotations

from math import ceil, floor, isfinite, log10
from typing import NamedTuple

from factbox.reports.numbers import shown

# No step is finer than this share of the largest number.
_FINEST_SHARE = 0.005
# Larger numbers are written with a power of ten.
_TOO_LONG = 1e9
# The next round step would be too large for a float.
_LARGEST_STEP = 1e308


class Scale(NamedTuple):
    """The numbers from `first` times `step` up to `last` times `step`."""

    first: int
    last: int
    step: float

    @classmethod
    def around(cls, lowest: float, highest: float, most: int, decimals: int) -> Scale:
        """Return a scale of about `most` steps that holds both numbers.

        A step is never finer than `decimals` decimals or a two-hundredth of the largest
        number: small changes should look small.
        """
        finest = max(10.0**-decimals, _FINEST_SHARE * max(abs(lowest), abs(highest)))
        # Divided first: their difference may be too large for a float.
        step = round_step(max(highest / most - lowest / most, finest))
        first, last = floor(lowest / step), ceil(highest / step)
        if first == last:
            # A scale that begins at 0 stays there.
            first, last = first - (first != 0), last + 1
        return cls(first, last, step)

    def numbers(self) -> list[float]:
        """Return the numbers beside the axis."""
        numbers = (at * self.step for at in range(self.first, self.last + 1))
        # The outermost may be too large for a float.
        return [number for number in numbers if isfinite(number)]

    def share(self, value: float) -> float:
        """Return the height of a value on the axis: 0 at the bottom, 1 at the top."""
        return (value / self.step - self.first) / (self.last - self.first)

    def label(self, number: float) -> str:
        """Return one of the numbers as it is written."""
        if abs(number) >= _TOO_LONG:
            return f"{number:.3g}"
        return shown(number, max(-floor(log10(self.step) + 1e-9), 0))


def round_step(least: float) -> float:
    """Return the first of … 0.1, 0.2, 0.5, 1, 2, 5, 10 … that is at least `least` (over 0).

    If there is none, return the largest of them.
    """
    least = min(least, _LARGEST_STEP)
    power = floor(log10(least))
    for step in (_times(factor, power + more) for more in (-1, 0) for factor in (1, 2, 5)):
        if step >= least:
            return step
    return _times(1, power + 1)


def _times(factor: int, power: int) -> float:
    # Read from text to be exact: 3 × 0.1 is not 0.3.
    return float(f"{factor}e{power}")
