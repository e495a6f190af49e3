"""Sentences of one paragraph."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.words import sentences
from factbox.analysis.words.token_patterns import has_token

# Every code point; and, oftener, what sentences are made of and what has gone wrong before.
ANY_TEXT = st.text(st.characters(exclude_categories=()))
PIECES = st.sampled_from(
    [
        *"aA1.!?…,;: '\"“”()[]-—*#>•|/\\@",
        "\xa0",
        "\u2028",
        "\u2003",
        "\x85",
        "\x1c",
        "\t",
        "\ud83d",
        "\udc00",
        "\ufeff",
        "\u200b",
        "\u202e",
        "e\u0301",
        "😀",
        "你好。",
        "שלום",
        "Mr. ",
        "e.g. ",
        "U.S. ",
        "No. 7",
        ".[1] ",
        ".The ",
        " ”",
        "3.14",
        "1. ",
        "(a) ",
        "Yes! ",
        "No. ",
        "No? ",
        "http://a.b/c.",
        "a@b.cn.",
    ]
)
TRICKY_TEXT = st.lists(PIECES, max_size=30).map("".join)


def find_sentences(text: str) -> list[tuple[int, int]]:
    return sentences.find_sentences(text, ENGLISH.sentence_words)


def examples() -> list[str]:
    """The texts of `sentences.txt`, with "‖" between two sentences.

    A "\\u2028" there is that character.
    """
    lines = Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").splitlines()
    return [
        re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), line)
        for line in lines
        if line and not line.startswith("# ")
    ]


@pytest.mark.parametrize("divided", examples())
def test_sentences_end_where_a_careful_reader_ends_them(divided: str) -> None:
    text = divided.replace("‖", "")
    assert "‖".join(text[start:end] for start, end in find_sentences(text)) == divided


@pytest.mark.parametrize("text", ["", "   ", "…", "*** — ***", "\ud800", ". . . ?"])
def test_a_sentence_has_a_token(text: str) -> None:
    assert find_sentences(text) == []


@settings(max_examples=200)
@given(ANY_TEXT | TRICKY_TEXT)
def test_sentences_lie_in_order_and_hold_all_tokens(text: str) -> None:
    spans = find_sentences(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(this[1] <= following[0] for this, following in pairwise(spans))
    assert all(has_token(text[start:end]) for start, end in spans)
    gaps = pairwise([0, *(edge for span in spans for edge in span), len(text)])
    between = [text[start:end] for start, end in list(gaps)[::2]]
    assert not any(map(has_token, between))
