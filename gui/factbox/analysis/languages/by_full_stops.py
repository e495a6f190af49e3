"""What tells the ends of sentences in a language, from plain lists."""

from __future__ import annotations

import re

from factbox.analysis.words.sentence_words import SentenceWords

_NOTHING = re.compile(r"(?!)")


def sentence_words(
    *,
    names: str = "",
    numbers: str = "",
    others: str = "",
    starters: frozenset[str] = frozenset(),
    after_ordinals: str = "",
    before_ordinals: str = "",
    units: str = "",
    attribution: re.Pattern[str] = _NOTHING,
) -> SentenceWords:
    """Return what a language says about the ends of its sentences.

    Abbreviations stand without their last full stop. `names` never end a sentence, `numbers`
    do not before a number, a letter or a Roman numeral, and `others` only before one of the
    `starters`, which are given in lower case. See `SentenceWords` for the rest.
    """
    return SentenceWords(
        before_names=frozenset(names.split()),
        before_numbers=frozenset(),
        before_labels=frozenset(numbers.split()),
        of_times=frozenset(),
        after_times=frozenset(),
        others=frozenset(others.split()),
        starters=starters,
        prepositions=frozenset(),
        label=_NOTHING,
        attribution=attribution,
        after_ordinals=frozenset(after_ordinals.split()),
        before_ordinals=frozenset(before_ordinals.split()),
        units=frozenset(units.split()),
    )
