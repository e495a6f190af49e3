"""Tokens: what counts as one, and what does not."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.analysis.text.as_read import AsRead
from factbox.analysis.words.tokens import has_token

find_tokens = FACT_BOX.find_tokens
# Every code point, lone surrogates and NUL too.
ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", []),
        (" \t\n\u2028\xa0", []),
        ("— … *** ?!", []),
        ("One word.", ["One", "word"]),
        # Apostrophes inside a word belong to it; quotation marks around it do not.
        ("the other's, that’s", ["the", "other's", "that’s"]),
        ("'quoted' ’tis dogs'", ["quoted", "tis", "dogs"]),
        ("rock'n'roll", ["rock'n'roll"]),
        ("don''t", ["don", "t"]),
        # Hyphens, dashes and slashes separate.
        ("all-round", ["all", "round"]),
        ("non‑breaking hyphen", ["non", "breaking", "hyphen"]),
        ("now–then—later", ["now", "then", "later"]),
        ("and/or", ["and", "or"]),
        ("left\\right", ["left", "right"]),
        # Numbers count; their points and commas separate.
        ("1", ["1"]),
        ("5G in 2021", ["5G", "in", "2021"]),
        ("3.14 and 1,000", ["3", "14", "and", "1", "000"]),
        ("٣ ½ ²", ["٣", "1⁄2", "2"]),
        # A currency sign counts, wherever it stands.
        ("$100 billion", ["$", "100", "billion"]),
        ("100€", ["100", "€"]),
        ("£ ¥ ₹ ₿ ¤", ["£", "¥", "₹", "₿", "¤"]),
        ("US$5", ["US", "$", "5"]),
        ("5% + 3 = §", ["5", "3"]),
        # Case is kept.
        ("By and by BY", ["By", "and", "by", "BY"]),
        # An underscore is a word character.
        ("snake_case __init__ _", ["snake_case", "__init__", "_"]),
        # Other scripts.
        ("שלום עולם", ["שלום", "עולם"]),
        ("\u202bمرحبا بالعالم\u202c!", ["مرحبا", "بالعالم"]),
        ("你好，世界", ["你好", "世界"]),
        ("한국어 문장", ["한국어", "문장"]),
        ("😀 ok 👍", ["ok"]),
        # Lone surrogates are nothing.
        ("a\ud800b", ["a", "b"]),
        ("a\0b", ["a", "b"]),
        # What is seen through separates none.
        ("zero\u200bwidth co\xadop", ["zerowidth", "coop"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert find_tokens(text) == tokens


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Contact editor@chinawatch.cn", ["Contact", "editor@chinawatch.cn"]),
        # What ends the sentence does not belong to the address.
        ("To a@b.org.", ["To", "a@b.org"]),
        ("<a@b.org>, (c@d.org)!", ["a@b.org", "c@d.org"]),
        ("a.b+c-d_e@sub.example.co.uk", ["a.b+c-d_e@sub.example.co.uk"]),
        ("me@my-host.org", ["me@my-host.org"]),
        # A dash behind an address begins something else.
        ("a@b.org--today", ["a@b.org", "today"]),
        ("a@b.org—today", ["a@b.org", "today"]),
        ("a@b.org-", ["a@b.org"]),
        ("mailto:a@b.org?subject=x", ["mailto", "a@b.org", "subject", "x"]),
        ("用户@例子.中国", ["用户@例子.中国"]),
        # No address: no point in what follows the sign, or nothing before it.
        ("meet @ noon", ["meet", "noon"]),
        ("user@localhost", ["user", "localhost"]),
        ("@handle.x", ["handle", "x"]),
        ("a@a@a@", ["a", "a", "a"]),
        ("a@b@c.org", ["a", "b@c.org"]),
        ("a@.org", ["a", "org"]),
        ("a@@b.org", ["a", "b", "org"]),
    ],
)
def test_email_addresses(text: str, tokens: list[str]) -> None:
    assert find_tokens(text) == tokens


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


def test_tokens_are_composed() -> None:
    assert find_tokens("re\u0301sume\u0301") == ["r\xe9sum\xe9"]


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
