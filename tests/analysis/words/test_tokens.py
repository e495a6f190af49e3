"""Tokens: what counts as one, and what does not."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.analysis.text.as_read import AsRead
from factbox.analysis.words.token_patterns import has_token

from .token_cases import CASES

find_tokens = FACT_BOX.find_tokens
# Every code point, lone surrogates and NUL too.
ANY_TEXT = st.text(st.characters(exclude_categories=()))


def _cases() -> Iterator[tuple[str, str, list[str]]]:
    kind = ""
    for line in CASES.strip("\n").split("\n"):
        text, arrow, tokens = line.partition(" =>")
        if not arrow:
            kind = line
            continue
        yield kind, unescaped(text), unescaped(tokens).split()


def unescaped(text: str) -> str:
    r"""Return `text` with what its escapes stand for: "\u00ad", "\n"."""
    return re.sub(
        r"\\(?:U[0-9a-f]{8}|u[0-9a-f]{4}|x[0-9a-f]{2}|[tn0])",
        lambda match: match.group().encode("ascii").decode("unicode_escape"),
        text,
    )


@pytest.mark.parametrize("kind", dict.fromkeys(kind for kind, _, _ in _cases()))
def test_tokens(kind: str) -> None:
    wrong = [
        (text, find_tokens(text))
        for each, text, tokens in _cases()
        if each == kind and find_tokens(text) != tokens
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a" * 10_000, 1),
        ("a" * 10_000 + "@", 1),
        ("a@" * 10_000, 10_000),
        ("a." * 10_000 + "@", 10_000),
        ("a-" * 10_000 + "@b", 10_001),
        ("a@" + "b-" * 10_000, 10_001),
        ("a@b" + ".b" * 10_000, 1),
        ("a'" * 10_000, 1),
        ("'" * 10_000 + "@", 0),
    ],
)
def test_hostile_text_is_counted_too(text: str, number: int) -> None:
    assert len(find_tokens(text)) == number


@given(ANY_TEXT)
def test_composed_and_decomposed_text_have_the_same_tokens(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)
    assert find_tokens(composed) == find_tokens(decomposed)


@given(ANY_TEXT)
def test_there_is_a_token_where_tokens_are_found(text: str) -> None:
    assert has_token(AsRead(text).text) is bool(find_tokens(text))


def test_every_currency_sign_is_a_token() -> None:
    signs = [
        sign
        for sign in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(sign) == "Sc"
    ]
    assert "$" in signs
    assert [sign for sign in signs if len(find_tokens(f"1{sign}1")) != 3] == []
