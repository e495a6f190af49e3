"""Words: what textstat takes for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textstat.backend.selections import list_words

from factbox.analysis.rule_sets.textstat.words import find_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("It's a well-known fact—or so.", ["It's", "a", "wellknown", "factor", "so"]),
        ("‘Don’t,’ she said.", ["Dont", "she", "said"]),
        ("I'm the dogs' IT'S o'clock 'twas", "Im the dogs ITS oclock 'twas".split()),
        ("- 3.14 a_b … a@b.org", ["314", "a_b", "aborg"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert find_words(text) == words


@given(st.text(st.characters(exclude_categories=())) | st.text("'-’ tsdvelrmoTS.\n"))
def test_they_are_those_that_textstat_lists(text: str) -> None:
    assert find_words(text) == list_words(text)
