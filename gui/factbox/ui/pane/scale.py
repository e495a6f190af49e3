"""The scale of an axis: from which round number to which, and which are written beside it."""

from __future__ import annotations

from math import ceil, floor, isfinite, log10
from typing import NamedTuple

from factbox.ui.wording.figures import shown

# What is less than such a share of a figure is drawn as next to nothing.
_FINEST_SHARE = 0.005
# From here on a number is written with a power of ten.
_TOO_LONG = 1e9
# A round number above it is none that a computer has.
_LARGEST_STEP = 1e308


class Scale(NamedTuple):
    """The numbers from `first` times `step` up to `last` times `step`."""

    first: int
    last: int
    step: float

    @classmethod
    def around(cls, lowest: float, highest: float, most: int, decimals: int) -> Scale:
        """One with `most` steps or about so many, in which both fit.

        No step is finer than so many `decimals`, or than a two-hundredth of what is shown: what
        hardly changes looks as if it did.
        """
        finest = max(10.0**-decimals, _FINEST_SHARE * max(abs(lowest), abs(highest)))
        # One after the other: their difference may be larger than any number.
        step = round_step(max(highest / most - lowest / most, finest))
        first, last = floor(lowest / step), ceil(highest / step)
        if first == last:
            # Nothing is fewer than none.
            first, last = first - (first != 0), last + 1
        return cls(first, last, step)

    def numbers(self) -> list[float]:
        """What is written beside the axis."""
        numbers = (at * self.step for at in range(self.first, self.last + 1))
        # The outermost may be larger than any number.
        return [number for number in numbers if isfinite(number)]

    def share(self, value: float) -> float:
        """How far up the axis a value is: 0 at the bottom, 1 at the top."""
        return (value / self.step - self.first) / (self.last - self.first)

    def label(self, number: float) -> str:
        """One of its numbers as it is written."""
        if abs(number) >= _TOO_LONG:
            return f"{number:.3g}"
        return shown(number, max(-floor(log10(self.step) + 1e-9), 0))


def round_step(least: float) -> float:
    """The least of … 0.1, 0.2, 0.5, 1, 2, 5, 10 … that is not less than `least`, above 0.

    The largest there is, if all are less.
    """
    least = min(least, _LARGEST_STEP)
    power = floor(log10(least))
    for step in (_times(factor, power + more) for more in (-1, 0) for factor in (1, 2, 5)):
        if step >= least:
            return step
    return _times(1, power + 1)


def _times(factor: int, power: int) -> float:
    # Exactly as it would be written: 3 · 0.1 is not 0.3.
    return float(f"{factor}e{power}")
