"""A band of Levels that a text is to come into, and how far it is from there."""

from __future__ import annotations

from enum import Enum
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.readability.flesch_kincaid import flesch_kincaid_grade

if TYPE_CHECKING:
    from factbox.analysis.text.counts import Counts


class BandSide(Enum):
    """Where a Level lies, seen from a band."""

    BELOW = "below"
    INSIDE = "inside"
    ABOVE = "above"


class Band(NamedTuple):
    """The Levels from `low` up to `high`, both included."""

    low: float
    high: float

    def side(self, level: float | None) -> BandSide | None:
        """Return where `level` lies; None for no Level."""
        if level is None:
            return None
        if level < self.low:
            return BandSide.BELOW
        return BandSide.ABOVE if level > self.high else BandSide.INSIDE

    def distance(self, level: float) -> float:
        """Return the distance of `level` from the band: negative below it, 0 inside."""
        return min(level - self.low, 0.0) + max(level - self.high, 0.0)


def splits_needed(counts: Counts, level: float) -> int | None:
    """Return the fewest sentences to split, with all words kept, to bring a text to `level`.

    It is 0 for a text at or below `level`. It is None for a text without a Level, and if
    even one sentence for each token would not be enough.
    """
    tokens, sentences, syllables = counts.tokens, counts.sentences, counts.syllables
    if counts.level is None:
        return None
    if counts.level <= level:
        return 0
    if not _is_down(level, tokens, tokens, syllables):
        return None
    words_a_sentence = (level + 15.59 - 11.8 * syllables / tokens) / 0.39
    # The estimate may be off by one, so the formula itself decides.
    splits = max(ceil(tokens / words_a_sentence) - sentences - 2, 0)
    while not _is_down(level, tokens, sentences + splits, syllables):
        splits += 1
    return splits


def syllables_to_lose(counts: Counts, level: float) -> int | None:
    """Return the fewest syllables to lose, with as many words, to bring a text to `level`.

    It is 0 for a text at or below `level`. It is None for a text without a Level, and if
    even one syllable for each token would be too many.
    """
    tokens, sentences, syllables = counts.tokens, counts.sentences, counts.syllables
    if counts.level is None:
        return None
    if counts.level <= level:
        return 0
    if not _is_down(level, tokens, sentences, tokens):
        return None
    left = (level + 15.59 - 0.39 * tokens / sentences) / 11.8 * tokens
    fewer = max(syllables - ceil(left) - 2, 0)
    while not _is_down(level, tokens, sentences, syllables - fewer):
        fewer += 1
    return fewer


def _is_down(level: float, tokens: int, sentences: int, syllables: int) -> bool:
    reached = flesch_kincaid_grade(tokens, sentences, syllables)
    return reached is not None and reached <= level
