"""Where tokens stand."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.token_places import token_end, token_starts
from factbox.analysis.words import find_tokens

TEXT = st.lists(
    st.one_of(
        st.sampled_from(
            [*"aA1.' @-é\u0301\u0327$ᄀ가ᅡᆨ", "o'c", "a.b@c.org ", "\u0958", "\u0344", "\ufb1d"]
        ),
        st.characters(exclude_categories=()),
    ),
    max_size=30,
).map("".join)


def cut_out(text: str) -> list[str]:
    tokens = find_tokens(text)
    starts = token_starts(text, tokens)
    return [
        text[start : token_end(text, start, token)]
        for start, token in zip(starts, tokens, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", []),
        ("The cat, the dog.", [0, 4, 9, 13]),
        ("aa a aa", [0, 3, 5]),
        ("write to a.b@c.org, a", [0, 6, 9, 20]),
        ("cafe\u0301 ole\u0301!", [0, 6]),
        ("각 각 a", [0, 4, 8]),
        ("$5", [0, 1]),
    ],
)
def test_where_they_begin(text: str, starts: list[int]) -> None:
    text = unicodedata.normalize("NFD", text) if "각" in text else text
    assert token_starts(text, find_tokens(text)) == starts


@given(TEXT)
@settings(max_examples=300)
def test_what_stands_there_is_the_token(text: str) -> None:
    # A letter may take a mark with it that alone would be no part of a token.
    for found, token in zip(cut_out(text), find_tokens(text), strict=True):
        assert unicodedata.normalize("NFC", found).startswith(token)


def test_a_token_ends_before_what_follows() -> None:
    assert cut_out("The cafe\u0301s: 2$, o'clock.") == [
        "The",
        "cafe\u0301s",
        "2",
        "$",
        "o'clock",
    ]


@given(TEXT)
def test_they_stand_in_order(text: str) -> None:
    starts = token_starts(text, find_tokens(text))
    assert starts == sorted(set(starts))


def test_a_token_that_is_not_in_the_text_is_where_the_one_before_it_ends() -> None:
    assert token_starts("do not go", ["do", "dont", "go"]) == [0, 2, 7]
    assert token_starts("x", ["x", "y"]) == [0, 0]
