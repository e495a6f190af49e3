"""A text read piece by piece is read as a whole one is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.function_words import FUNCTION_WORDS
from factbox.analysis.text.kept import Kept
from factbox.analysis.words import pieces
from factbox.analysis.words.pieces import read_words, read_words_again
from factbox.analysis.words.syllables import count_syllables
from factbox.analysis.words.tokens import find_tokens

PIECES = st.one_of(
    st.text(max_size=4),
    st.sampled_from(
        (
            "First, the rain must stop. ",
            "Ask a@b.org. Or c.d@e",
            ".org today! ",
            "你好。世界。",
            "“It’s $5.” ",
            "1,000 ",
            "e",
            "\u0301",
            " \u0301.\u2028",
            "three reasons: ",
            "word",
            "—",
        )
    ),
)
TEXT = st.lists(PIECES, max_size=12).map("".join)


def check(text: str) -> None:
    tokens = find_tokens(text)
    composed = unicodedata.normalize("NFC", text)
    words = read_words(composed)
    assert read_words_again(composed) == words
    assert list(words.tokens) == tokens
    assert words.sums.syllables == sum(map(count_syllables, tokens))
    assert words.sums.letters == sum(map(str.isalpha, "".join(tokens)))
    assert words.sums.function_words == sum(token.lower() in FUNCTION_WORDS for token in tokens)


@given(TEXT)
def test_as_a_whole_one(text: str) -> None:
    check(text)


@pytest.fixture
def _little_is_kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    kept = Kept(pieces._read_piece, 2, 2)
    monkeypatch.setattr(pieces, "_kept", kept)
    yield
    assert len(kept) <= 2


@pytest.mark.usefixtures("_little_is_kept")
def test_so_it_is_where_little_is_kept() -> None:
    for text in ("a b c a b c", "first must a@b.org, first must", "a; b; c; a; b; c;", "a b"):
        check(text)


def test_a_line_of_more_sentences_than_are_kept_is_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []

    def read_pieces(text: str) -> pieces._Piece:
        read.append(text)
        return original(text)

    original = pieces._read_pieces
    monkeypatch.setattr(pieces, "_read_pieces", read_pieces)
    sentences = [f"Sentence {number} of a line" for number in range(10_000)]
    for at, edited in ((0, "First"), (5_000, "An edited one"), (9_999, "This is the last")):
        sentences[at] = edited
        read.clear()
        line = ". ".join(sentences)
        assert read_words_again(line) == read_words(line)
        # Beside the whole line, which the other one reads.
        assert at == 0 or read == [edited, line]


def test_tokens_are_one_string_for_each_type() -> None:
    [one, other] = read_words("again “again”").tokens
    assert one is other
