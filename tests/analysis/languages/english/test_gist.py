"""Tests of what is said to be proposed, in one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.gist import proposal


@pytest.mark.parametrize(
    ("sentence", "gist"),
    [
        ("we should pay teachers more.", "pay teachers more"),
        ("Now they ought to stay", "stay"),
        ("As friends, China and Russia should uphold the treaty;", "uphold the treaty"),
        ("If we are honest, we have to go.", "go"),
        ("no more trees.", "no more trees"),
        ("every house should be insulated.", "every house should be insulated"),
        ("in June, the roof must finally be mended.", "the roof must finally be mended"),
        ("we must all be told.", "we must all be told"),
        ("Paris should be asked.", "Paris should be asked"),
        ("class sizes must fall.", "class sizes must fall"),
        ("Nobody should go.", "Nobody should go"),
        ("the old, who are many, must wait.", "the old, who are many, must wait"),
        ("We know that trees should grow.", "trees should grow"),
        ("the shops that sell things must go.", "the shops that sell things must go"),
        ("those that can should pay.", "those that can should pay"),
        ("It is late. The school will open.", "It is late"),
        ("It is late. The school must open.", "The school must open"),
    ],
)
def test_a_subject_stays_unless_it_is_we_or_a_name(sentence: str, gist: str) -> None:
    first = len(sentence.partition(". ")[0]) + 1
    assert proposal(sentence, 0, first, len(sentence)) == gist


@pytest.mark.parametrize(
    ("sentence", "gist"),
    [
        ("It is *fast*, and _very_ **small**.", "It is fast, and very small"),
        ("Keep snake_case, a*b and 2 * 3.", "Keep snake_case, a*b and 2 * 3"),
    ],
)
def test_signs_of_markup_around_words_are_left_out(sentence: str, gist: str) -> None:
    assert proposal(sentence, 0, len(sentence), len(sentence)) == gist


PIECES = ["a", "A", ",", ".", "; ", "“", " ", "must ", "be ", "we ", "that "]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_a_gist_is_a_part_of_any_text(text: str) -> None:
    assert proposal(text, 0, len(text), len(text)) in " ".join(text.split())
