"""Readability formulas, against figures worked out by hand."""

from __future__ import annotations

import pytest

from factbox.analysis.figures.catalogue import figures, in_group
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.values import value_of

# The first hundred words are the whole text.
NUMBERS = {
    "tokens": 100,
    "sentences": 5,
    "syllables": 160,
    "common_words": 50,
    "characters": 480,
    "letters": 450,
    "polysyllables": 20,
    "long_words": 25,
    "difficult_words": 10,
    "unfamiliar_words": 8,
    "miniwords": 40,
    "sample_tokens": 100,
    "sample_polysyllables": 20,
    "sample_silent_words": 0,
    "sample_sentences": 5,
}


def figure(key: str, **numbers: int) -> float | None:
    return value_of(figures()[key], NUMBERS | numbers, textstat=False)


@pytest.mark.parametrize(
    ("key", "expected"),
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
        # 80 + 3 × 20 points in five sentences: 28 each.
        ("linsear_write_formula", 14.0),
        ("spache_readability", 2.82 + 0.86 + 0.839),
        ("dale_chall_readability_score_v2", 1.2632 + 0.992 + 3.6365),
        ("mcalpine_eflaw", 28.0),
        ("reading_time", 7.0512),
    ],
)
def test_each_formula_by_hand(key: str, expected: float) -> None:
    assert figure(key) == pytest.approx(expected, abs=1e-9)


def test_dale_chall_adds_its_constant_over_five_percent_only() -> None:
    assert figure("dale_chall_readability_score", difficult_words=5) == pytest.approx(
        0.7895 + 0.992
    )
    assert figure("dale_chall_readability_score_v2", unfamiliar_words=5) == pytest.approx(
        0.7895 + 0.992
    )


def test_linsear_write_takes_one_off_a_low_score() -> None:
    # 40 points in two sentences are 20 each, 41 are 20.5.
    of = {"sample_polysyllables": 0, "sample_sentences": 2}
    assert figure("linsear_write_formula", sample_tokens=40, **of) == 9
    assert figure("linsear_write_formula", sample_tokens=41, **of) == 10.25
    # A word without a syllable gives no point.
    silent = figure("linsear_write_formula", sample_tokens=42, sample_silent_words=2, **of)
    assert silent == 9


def test_text_standard_is_the_grade_that_most_formulas_agree_on() -> None:
    # Flesch–Kincaid 11.1, SMOG 14.6, Coleman–Liau 9.2, ARI 11.2, Dale–Chall 6.2, Linsear
    # Write 14, Fog 16; Reading Ease 51.2 says 10. 11 is there twice in both first and fourth.
    assert figure("text_standard") == 11


@pytest.mark.parametrize("missing", ["tokens", "sentences"])
def test_without_tokens_or_sentences_none_that_needs_them_has_a_value(missing: str) -> None:
    for each in in_group(Group.READABILITY):
        if missing == "tokens" or missing in each.ingredients:
            assert figure(each.key, **{missing: 0}) is None
