"""The figures, on texts small enough to be reckoned by hand."""

from __future__ import annotations

import pytest

from .theirs import assert_as_textstat, figures_of, summary


def test_figures_of_a_text() -> None:
    # Ten words, two sentences, fourteen syllables; "cooperation" alone is hard.
    figures = figures_of(summary("We like your cooperation. It is of use to us."))
    assert figures["flesch_reading_ease"] == pytest.approx(206.835 - 1.015 * 5 - 84.6 * 1.4)
    assert figures["flesch_kincaid_grade"] == pytest.approx(0.39 * 5 + 11.8 * 1.4 - 15.59)
    assert figures["gunning_fog"] == pytest.approx(0.4 * (5 + 10))
    assert figures["smog_index"] == pytest.approx(1.043 * (30 * 1 / 2) ** 0.5 + 3.1291)
    assert figures["automated_readability_index"] == pytest.approx(4.71 * 3.6 + 2.5 - 21.43)
    assert figures["coleman_liau_index"] == pytest.approx(0.058 * 340 - 0.296 * 20 - 15.8)
    assert figures["dale_chall_readability_score"] == pytest.approx(
        0.1579 * 10 + 0.0496 * 5 + 3.6365
    )
    assert figures["lix"] == 5 + 10
    assert figures["rix"] == 0.5


@pytest.mark.parametrize("text", ["", " ", "\n\n", "… — ***", "?!", "😀", "'"])
def test_without_words_there_are_none(text: str) -> None:
    assert set(figures_of(summary(text)).values()) == {None}


def test_of_words_without_syllables_flesch_says_what_textstat_says() -> None:
    figures = figures_of(summary("Hmm. Shh!"))
    assert (figures["flesch_reading_ease"], figures["flesch_kincaid_grade"]) == (0.0, 0.0)
    assert_as_textstat("Hmm. Shh!", summary("Hmm. Shh!"))


@pytest.mark.parametrize(("easy", "more"), [(19, 0), (18, 3.6365)])
def test_dale_chall_adds_something_over_five_percent(easy: int, more: float) -> None:
    # One word is not easy: 5 % of twenty words, more of nineteen.
    figures = figures_of(summary(" ".join(["cat"] * easy) + " zz."))
    words = easy + 1
    assert figures["dale_chall_readability_score"] == pytest.approx(
        0.1579 * 100 / words + 0.0496 * words + more
    )
