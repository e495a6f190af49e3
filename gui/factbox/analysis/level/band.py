"""The range that a figure is meant to reach, and how far a text is from it."""

from __future__ import annotations

from bisect import bisect_left
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.text.counts import Counts


class BandSide(Enum):
    """On which side of a band a value lies."""

    BELOW = "below"
    INSIDE = "inside"
    ABOVE = "above"


class Band(NamedTuple):
    """The values of a figure from `low` up to `high`, both included."""

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


def splits_needed(counts: Counts, level: float) -> int | None:
    """Return the fewest sentences to split, with all words kept, to bring a text to `level`.

    It is 0 for a text at or below `level`. It is None for a text without a Level, and if
    even one sentence for each token would not be enough.
    """
    return _fewest(
        counts,
        level,
        counts.tokens - counts.sentences,
        lambda splits: counts.less(0, -splits, 0, None),
    )


def syllables_to_lose(counts: Counts, level: float) -> int | None:
    """Return the fewest syllables to lose, with as many words, to bring a text to `level`.

    It is 0 for a text at or below `level`. It is None for a text without a Level, and if
    even one syllable for each token would be too many.
    """
    return _fewest(
        counts,
        level,
        counts.syllables - counts.tokens,
        lambda fewer: counts.less(0, 0, fewer, None),
    )


def _fewest(
    counts: Counts, level: float, most: int, changed: Callable[[int], Counts]
) -> int | None:
    """Return the least number, up to `most`, whose `changed` counts are at or below `level`."""
    if counts.level is None:
        return None
    if counts.level <= level:
        return 0

    def is_enough(number: int) -> bool:
        grade = changed(number).grade
        return grade is not None and grade <= level

    # More changes never raise the Level.
    found = bisect_left(range(most + 1), True, key=is_enough)
    return found if found <= most else None
