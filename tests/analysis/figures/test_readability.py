"""Readability formulas, against figures worked out by hand."""

from __future__ import annotations

import pytest

from factbox.analysis.figures.readability import readability_of
from factbox.analysis.text.counts import Counts
from factbox.analysis.words.word_classes import WordClasses

# 100 tokens, 5 sentences, 160 syllables, 480 characters, 450 letters; 20 words of three
# syllables, 25 over six letters, 10 difficult.
COUNTS = Counts(1, 5, 100, 160, 480, 450, 40)
CLASSES = WordClasses(polysyllables=20, long_words=25, difficult_words=10)


@pytest.mark.parametrize(
    ("name", "figure"),
    [
        ("flesch_reading_ease", 206.835 - 20.3 - 135.36),
        ("flesch_kincaid_grade", 7.8 + 18.88 - 15.59),
        ("gunning_fog", 16.0),
        # The square root of 120.
        ("smog_index", 1.0430 * 10.954451150103322 + 3.1291),
        ("automated_readability_index", 22.608 + 10 - 21.43),
        ("coleman_liau_index", 26.46 - 1.48 - 15.8),
        ("dale_chall_readability_score", 1.579 + 0.992 + 3.6365),
        ("lix", 45.0),
        ("rix", 5.0),
    ],
)
def test_each_formula_by_hand(name: str, figure: float) -> None:
    assert getattr(readability_of(COUNTS, CLASSES), name) == pytest.approx(figure, abs=1e-9)


def test_dale_chall_adds_its_constant_over_five_percent_only() -> None:
    classes = WordClasses(difficult_words=5)
    found = readability_of(COUNTS, classes).dale_chall_readability_score
    assert found == pytest.approx(0.7895 + 0.992)


@pytest.mark.parametrize("counts", [Counts(), Counts(characters=3, paragraphs=1)])
def test_without_tokens_none_of_the_nine_has_a_value(counts: Counts) -> None:
    assert set(readability_of(counts, WordClasses())) == {None}
