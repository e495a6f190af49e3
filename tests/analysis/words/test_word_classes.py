"""Tests of the kinds of words that readability formulas take for hard."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.analysis.slices import at_once
from factbox.analysis.words.word_classes import WordClasses, word_classes


def classes_of(text: str) -> WordClasses:
    return at_once(word_classes(Counter(FACT_BOX.find_tokens(text)), FACT_BOX))


def test_each_token_counts_in_each_kind_that_it_is_of() -> None:
    # "hyphenation" has pyphen's points hy-phen-ation; "schools" is a plural.
    assert classes_of("hyphenation schools cat cat") == WordClasses(
        polysyllables=1, long_words=2, miniwords=2, difficult_words=2, unfamiliar_words=1
    )
    assert classes_of("hyphenation hyphenation") == WordClasses(
        polysyllables=2, long_words=2, difficult_words=2, unfamiliar_words=2
    )


def test_known_words_are_known_in_capitals_and_with_either_apostrophe() -> None:
    assert classes_of("The CAN'T can’t Mother").difficult_words == 0


def test_numbers_and_signs_are_neither_difficult_nor_long() -> None:
    assert classes_of("12345678 1,234.5 $") == WordClasses()
    assert classes_of("5kg").difficult_words == 1


def test_nothing_has_none() -> None:
    assert classes_of("") == WordClasses()


@given(st.text(), st.text())
def test_what_two_texts_have_they_have_together(one: str, other: str) -> None:
    both = zip(classes_of(one), classes_of(other), strict=True)
    assert classes_of(f"{one}\n{other}") == WordClasses(*map(sum, both))
