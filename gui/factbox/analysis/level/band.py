"""The range that a figure is meant to reach, and where a value lies."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.figure import Higher

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure


class BandSide(Enum):
    """On which side of a band a value lies."""

    BELOW = "below"
    INSIDE = "inside"
    ABOVE = "above"


class Band(NamedTuple):
    """The values of a figure from `low` up to `high`, both included; an end may be infinite."""

    low: float
    high: float

    def side(self, value: float | None) -> BandSide | None:
        """Return where `value` lies; None for no value."""
        if value is None:
            return None
        if value < self.low:
            return BandSide.BELOW
        return BandSide.ABOVE if value > self.high else BandSide.INSIDE

    def distance(self, value: float) -> float:
        """Return the distance of `value` from the band: negative below it, 0 inside."""
        return min(value - self.low, 0.0) + max(value - self.high, 0.0)


def hard_end(figure: Figure, band: Band) -> float:
    """Return the end of a band of `figure` beyond which a text is too hard."""
    return band.low if figure.higher is Higher.EASIER else band.high


def is_harder(figure: Figure, value: float, limit: float) -> bool:
    """Return whether a text with this value of `figure` is harder than one with `limit`."""
    return value < limit if figure.higher is Higher.EASIER else value > limit
