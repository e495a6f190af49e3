"""Tests of what a paragraph recommends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.recommendations import Recommendation, Recommendations
from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.analysis.text.paragraph import read_paragraph
from factbox.analysis.words.sentences import find_sentences


def recommendations(text: str) -> tuple[Recommendation, ...]:
    return Recommendations(text, find_sentences(text)).found


@pytest.mark.parametrize(
    ("text", "gist"),
    [
        ("They should go home.", "go home."),
        ("It has to be said.", "be said."),
        ("We ought not to stay, but we will stay.", "stay."),
    ],
)
def test_finds_what_a_sentence_recommends(text: str, gist: str) -> None:
    (found,) = recommendations(text)
    assert text[found.gist : found.end] == gist


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
    assert read_paragraph(text, FACT_BOX).recommendations is None


WORDS = "We They should MUST will needs need ought to have has not go ſhould . ? ! , — mustn't"


@given(st.lists(st.sampled_from(WORDS.split())).map(" ".join))
def test_a_paragraph_whose_words_hint_at_none_has_none(text: str) -> None:
    if read_paragraph(text, FACT_BOX).recommendations is None:
        assert recommendations(text) == ()


@given(st.text(max_size=200))
def test_reads_any_text_in_order(text: str) -> None:
    found = recommendations(text)
    assert [each.start for each in found] == sorted(each.start for each in found)
    assert all(0 <= each.start < each.gist <= each.end <= len(text) for each in found)
