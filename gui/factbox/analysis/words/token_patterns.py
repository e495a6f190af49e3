"""Finds the tokens of the fact box in a simplified shape of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from unicodedata import category, name

from factbox.analysis.text.as_read import PerCharacter, Span

# Unicode category Sc, and the rest of its block "Currency Symbols" for those to come.
_CURRENCY = "$¢-¥֏؋߾߿৲৳৻૱௹฿៛₠-\u20cf꠸﷼﹩＄￠￡￥￦\U00011fdd-\U00011fe0\U0001e2ff\U0001ecb0"

# In the shape, this letter stands for a combining mark, and this currency sign for a character
# that is a token of its own. Neither is used in English, so that English text is its own shape.
_MARK = "\u0370"
_ALONE = "\u20cf"
_ALONE_NAMES = ("CJK ", "IDEOGRAPHIC ", "HANGZHOU ", "HIRAGANA ", "KATAKANA", "HENTAIGANA ")
# An emoji that is a digit in a box.
_KEYCAP = re.compile(rf"\d{_MARK}?\u20e3")

# Possessive (++), here and below: what was read is not given up again. That is faster, and
# hostile text costs linear time. A repeated group looks ahead before it begins: up to Python
# 3.11.4, one that fails half-way keeps the first half (python/cpython#106052).

# The signs that end a web address, and those that end it unless more of it follows. Inside it,
# brackets stand in pairs, and Chinese or Japanese follows a sign ("/wiki/中文"); after a letter
# or a digit, it belongs to the sentence.
_BESIDE = rf"\s()\[\]{{}}<>\"“”„«»‹›`|—–…\u3001-\u303f！-～{_ALONE}"
_CLOSING = r".,;:!?'’‘*_~"
_IN_BRACKETS = rf"\([^{_BESIDE}]*+\)"
_EAST_ASIAN = rf"(?<=[/=&#-]){_ALONE}++(?:(?=[._-]{_ALONE})[._-]{_ALONE}++)*+"
_WEB = (
    rf"(?i:https?://(?=[^\W_]|{_ALONE})|www\.(?=[^\W_]))"
    rf"(?:[^{_BESIDE}{_CLOSING}]++|(?={_IN_BRACKETS}){_IN_BRACKETS}|{_EAST_ASIAN}"
    rf"|(?=[{_CLOSING}]++(?:[^{_BESIDE}{_CLOSING}]|{_IN_BRACKETS}))[{_CLOSING}]++)*+"
)
# A hyphen stands inside a name only, so that "a@b.org--today" ends with "org".
_HOST_NAME = r"\w++(?:(?=-[^\W_])-\w++)*+"
_HOST = rf"{_HOST_NAME}(?:(?=\.[^\W_])\.{_HOST_NAME})++"


def find_spans(text: str, *, is_ordinary: bool) -> Iterable[Span]:
    """Return the span of each token in `text`, a text as it is read."""
    shape = text if is_ordinary else _KEYCAP.sub(_blank, text.translate(_SHAPES))
    pattern = pattern_for(shape, is_ordinary=is_ordinary)
    spans = (match.span() for match in pattern.finditer(shape))
    return _without_underscores(shape, spans) if "_" in shape else spans


def pattern_for(shape: str, *, is_ordinary: bool) -> re.Pattern[str]:
    """Return the pattern of the tokens in the shape of a text.

    An ordinary text is its own shape.
    """
    has_address = "@" in shape or "://" in shape or "ww." in shape or "WW." in shape
    return _pattern(has_address=has_address, is_plain=is_ordinary and "_" not in shape)


@cache
def _pattern(*, has_address: bool, is_plain: bool) -> re.Pattern[str]:
    """Return the pattern of the tokens; a plain text has no marks and no underscores.

    No token begins with one of these. Apostrophes, the asterisks of markup, and the points and
    commas of numbers may stand inside a token.
    """
    first, run = (r"\w", r"\w++") if is_plain else (rf"[^\W_{_MARK}]", rf"[^\W_{_MARK}]\w*+")
    inside = rf"(?=['’*.,]\S)(?=['’]{first}|\*++{first}|(?<=\d)[.,]\d)['’*.,]++"
    token = rf"{run}(?:{inside}\w++)*+|[{_CURRENCY}]{_MARK}*+"
    if has_address:
        token = rf"{_WEB}|{first}[\w.+'’-]{{0,63}}+@{_HOST}|{token}"
    return re.compile(token)


def is_token_alone(character: str) -> bool:
    """Return whether a character is one of Chinese or Japanese, where each is a token."""
    return character.isalnum() and name(character, "").startswith(_ALONE_NAMES)


def has_token(text: str) -> bool:
    """Return whether there is a token in `text`, a text as it is read."""
    return any(True for _ in find_spans(text, is_ordinary=text.isascii()))


def _without_underscores(shape: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans without the underscores at their ends."""
    for start, end in spans:
        yield start, start + len(shape[start:end].rstrip("_"))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _shape_of(character: str) -> str:
    if character != "\u20e3" and category(character)[0] == "M":
        return _MARK
    if is_token_alone(character):
        return _ALONE
    return "a" if character == _MARK else character


_SHAPES = PerCharacter(_shape_of)
