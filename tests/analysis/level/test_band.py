"""The place of a Level in a band, and the least work that brings it down."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.level.band import Band, BandSide
from factbox.analysis.level.work import parts_to_lose, splits_needed
from factbox.analysis.text.counts import Counts

BAND = Band(8, 10)


def level(tokens: int, sentences: int, syllables: int) -> float:
    return 0.39 * tokens / sentences + 11.8 * syllables / tokens - 15.59


@st.composite
def some_counts(draw: st.DrawFn) -> Counts:
    tokens = draw(st.integers(1, 2_000))
    sentences = draw(st.integers(1, tokens))
    return Counts(
        tokens=tokens,
        common_words=tokens,
        sentences=sentences,
        syllables=draw(st.integers(tokens, 3 * tokens)),
    )


@pytest.mark.parametrize(
    ("value", "side", "distance"),
    [
        (7.5, BandSide.BELOW, -0.5),
        (8.0, BandSide.INSIDE, 0),
        (9.0, BandSide.INSIDE, 0),
        (10.0, BandSide.INSIDE, 0),
        (12.5, BandSide.ABOVE, 2.5),
    ],
)
def test_where_a_level_lies(value: float, side: BandSide, distance: float) -> None:
    assert BAND.side(value) is side
    assert BAND.distance(value) == distance


def test_no_level_lies_nowhere() -> None:
    assert BAND.side(None) is None


def test_the_work_by_hand() -> None:
    # 100 words in 4 sentences with 160 syllables: 0.39 × 25 + 11.8 × 1.6 − 15.59 = 13.04.
    counts = Counts(tokens=100, sentences=4, syllables=160, common_words=50)
    # In 6 sentences 9.79, in 5 still 11.09.
    assert splits_needed(counts, 10) == 2
    # 134 syllables: 9.972; 135: 10.09.
    assert parts_to_lose(counts, 10) == 26


def test_there_is_no_work_without_a_level_or_at_the_aim() -> None:
    assert splits_needed(Counts(), 10) is None
    assert parts_to_lose(Counts(), 10) is None
    not_english = Counts(tokens=90, sentences=3, syllables=200, common_words=17)
    assert splits_needed(not_english, 10) is None
    easy = Counts(tokens=10, sentences=2, syllables=12)
    assert splits_needed(easy, 10) == 0
    assert parts_to_lose(easy, 10) == 0


def test_what_cannot_be_done_is_none() -> None:
    assert splits_needed(Counts(tokens=10, sentences=1, syllables=40), 10) is None
    assert (
        parts_to_lose(Counts(tokens=90, sentences=1, syllables=91, common_words=50), 10) is None
    )


@given(some_counts(), st.integers(-2, 15))
def test_it_is_the_least_number_of_sentence_ends(counts: Counts, aim: int) -> None:
    tokens, sentences, syllables = counts.tokens, counts.sentences, counts.syllables
    possible = range(tokens - sentences + 1)
    enough = (n for n in possible if level(tokens, sentences + n, syllables) <= aim)
    assert splits_needed(counts, aim) == next(enough, None)


@given(some_counts(), st.integers(-2, 15))
def test_it_is_the_least_number_of_syllables(counts: Counts, aim: int) -> None:
    tokens, sentences, syllables = counts.tokens, counts.sentences, counts.syllables
    possible = range(syllables - tokens + 1)
    enough = (n for n in possible if level(tokens, sentences, syllables - n) <= aim)
    assert parts_to_lose(counts, aim) == next(enough, None)
