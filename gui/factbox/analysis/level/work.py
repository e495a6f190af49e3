"""What would bring a text to a limit of its main figure: sentences split, or easier words."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factbox.analysis.level.band import is_harder
from factbox.analysis.words.word_kinds import WordKinds

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.text.counts import Counts

_SYLLABLES = "syllables"
_LETTERS = "letters_and_digits"
_NO_PARTS = frozenset(("tokens", "sentences"))
#: Of what a text may have less, with as many words.
PARTS = (_SYLLABLES, _LETTERS, "long_words", "four_syllables")


def part_of_words(counts: Counts) -> str:
    """Return by what the main figure goes besides tokens and sentences: one of PARTS.

    It is "" without a main figure, and if it goes by something else or by several things.
    """
    figure = counts.main_formula
    parts = () if figure is None else tuple(set(figure.ingredients) - _NO_PARTS)
    return parts[0] if len(parts) == 1 and parts[0] in PARTS else ""


def splits_needed(counts: Counts, limit: float) -> int | None:
    """Return the fewest sentences to split, with all words kept, to bring a text to `limit`.

    It is 0 for a text that is no harder than `limit`. It is None for a text without a main
    figure, and if even one sentence for each token would not be enough.
    """
    return _fewest(
        counts,
        limit,
        counts.tokens - counts.sentences,
        lambda splits: counts.less(0, -splits, 0, None),
    )


def parts_to_lose(counts: Counts, limit: float) -> int | None:
    """Return the fewest parts of words to lose, with as many words, to bring a text to `limit`.

    They are what `part_of_words` names, such as syllables. It is None as for `splits_needed`,
    and without such parts.
    """
    part = part_of_words(counts)
    if not part:
        return None
    if part == _SYLLABLES:
        most = counts.syllables - counts.tokens
        return _fewest(counts, limit, most, lambda fewer: counts.less(0, 0, fewer, None))
    most = getattr(counts.kinds or WordKinds(), part)
    if part == _LETTERS:
        most -= counts.tokens
    return _fewest(
        counts,
        limit,
        most,
        lambda fewer: counts.less(0, 0, 0, WordKinds()._replace(**{part: fewer})),
    )


def _fewest(
    counts: Counts, limit: float, most: int, changed: Callable[[int], Counts]
) -> int | None:
    """Return the least number, up to `most`, that makes a text no harder than `limit`."""
    figure, value = counts.main_figure, counts.main
    if figure is None or value is None:
        return None
    if not is_harder(figure, value, limit):
        return 0

    def is_enough(number: int) -> bool:
        grade = changed(number).grade
        return grade is not None and not is_harder(figure, grade, limit)

    # More changes never make a text harder.
    found = bisect_left(range(most + 1), True, key=is_enough)
    return found if found <= most else None
