"""Tests of what a paragraph recommends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.cues.cue import Recommendation
from factbox.analysis.cues.find_cues import find_cues
from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.words.sentences import find_sentences


def recommendations(text: str) -> tuple[Recommendation, ...]:
    return find_cues(
        text, find_sentences(text, ENGLISH.sentence_words), ENGLISH.cue_words
    ).recommendations


@pytest.mark.parametrize(
    "text",
    ["They should go home.", "It has to be said.", "We ought not to stay, but we will stay."],
)
def test_finds_a_sentence_that_recommends_something(text: str) -> None:
    assert recommendations(f" {text} It rains.") == ((1, 1 + len(text)),)


@pytest.mark.parametrize(
    "text", ["Should we go? Must we?", "He lost the will to live.", "There is no need to go."]
)
def test_questions_and_nouns_recommend_nothing(text: str) -> None:
    assert recommendations(text) == ()


def test_one_is_found_for_each_sentence() -> None:
    text = "We must go, and must go now. It rains. You should stay."
    found = recommendations(text)
    assert [text[each.start : each.end] for each in found] == [
        "We must go, and must go now.",
        "You should stay.",
    ]


@pytest.mark.parametrize("text", ["# We must go now", "```", "-----"])
def test_headings_and_signs_have_none(text: str) -> None:
    assert recommendations(text) == ()


@given(st.text(max_size=200))
def test_reads_any_text_in_order(text: str) -> None:
    found = recommendations(text)
    assert [each.start for each in found] == sorted(each.start for each in found)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
