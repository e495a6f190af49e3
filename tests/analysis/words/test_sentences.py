"""Sentences of one paragraph."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.words import sentences
from factbox.analysis.words.tokens import has_token

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
    return sentences.find_sentences(text, "en")


def sentences_of(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in find_sentences(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ("   ", []),
        ("…", []),
        ("*** — ***", []),
        ("One", ["One"]),
        ("A headline without a full stop", ["A headline without a full stop"]),
        ("One. Two.", ["One.", "Two."]),
        ("Is it? It is! Good.", ["Is it?", "It is!", "Good."]),
        ("Mr. Smith met Dr. Jones.", ["Mr. Smith met Dr. Jones."]),
        ("Pi is 3.14 or so. Yes.", ["Pi is 3.14 or so.", "Yes."]),
        ("He said “Go.” She went.", ["He said “Go.”", "She went."]),
        # A list marker belongs to its item.
        ("1. Do this.", ["1. Do this."]),
        ("(2) Do this. Then that.", ["(2) Do this.", "Then that."]),
        ("a) Do this.", ["a) Do this."]),
        ("iv. Do this.", ["iv. Do this."]),
        ("- Do this.", ["- Do this."]),
        ("## 3. Do this", ["## 3. Do this"]),
        # A marker alone still is a sentence: the paragraph has a token.
        ("1. ", ["1."]),
        # White space that sentencex panics on.
        ("A\xa0.", ["A\xa0."]),
        ("One.\u2028Two.", ["One.", "Two."]),
        ("One.\xa0Two.", ["One.", "Two."]),
        # Lone surrogates, which sentencex cannot take.
        ("One\ud83d. Two\udc00.", ["One\ud83d.", "Two\udc00."]),
        ("\ud800", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


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


class PanicException(BaseException):
    """Named as the one is that a panic inside sentencex arrives as."""


def test_a_panic_falls_back_to_plain_sentence_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    def panic(_language: str, _text: str) -> list[str]:
        raise PanicException

    monkeypatch.setattr("sentencex.segment", panic)
    assert sentences_of("1. One. Two! Three") == ["1. One.", "Two!", "Three"]
    assert sentences_of("...") == []


def test_an_interrupt_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_language: str, _text: str) -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr("sentencex.segment", interrupt)
    with pytest.raises(KeyboardInterrupt):
        find_sentences("One.")
