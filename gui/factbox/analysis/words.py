"""Tokens: what counts as one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

# Unicode category Sc, and the rest of its block "Currency Symbols" for those to come.
_CURRENCY = "$¢-¥֏؋߾߿৲৳৻૱௹฿៛₠-\u20cf꠸﷼﹩＄￠￡￥￦\U00011fdd-\U00011fe0\U0001e2ff\U0001ecb0"
# Possessive (++), here and below: what was read is not given up again, which is faster,
# and hostile text costs linear time.
_WORD = r"\w++(?:['’]\w++)*+"
# A hyphen stands inside a name only, so that "a@b.org--today" ends with "org".
_HOST_NAME = r"\w++(?:-\w++)*+"
_EMAIL = rf"\w[\w.+-]{{0,63}}+@{_HOST_NAME}(?:\.{_HOST_NAME})++"

_TOKEN = re.compile(rf"{_WORD}|[{_CURRENCY}]")
_TOKEN_OR_EMAIL = re.compile(rf"{_EMAIL}|{_WORD}|[{_CURRENCY}]")


def find_tokens(text: str) -> list[str]:
    """The tokens of `text` in order, in Unicode normal form C.

    A token is an e-mail address, or a currency sign, or a run of word characters
    with the apostrophes inside it. Hyphens, dashes and slashes separate; numbers
    count; case is kept.
    """
    composed = unicodedata.normalize("NFC", text)
    return _pattern_for(composed).findall(composed)


def find_token_spans(text: str) -> list[tuple[int, int]]:
    """Where each of `find_tokens` begins and ends in `text`, in code points of it as given."""
    composed = unicodedata.normalize("NFC", text)
    spans = [found.span() for found in _pattern_for(composed).finditer(composed)]
    if composed == text:
        return spans
    starts: list[int] = []
    ends: list[int] = []
    for cluster in _clusters(text):
        at = ends[-1] if ends else 0
        end = at + len(cluster)
        alike = unicodedata.normalize("NFC", cluster)
        if alike == cluster:
            starts += range(at, end)
            ends += range(at + 1, end + 1)
        else:
            # What is written as several code points belongs to a token as a whole.
            starts += [at] * len(alike)
            ends += [end] * len(alike)
    return [(starts[start], ends[end - 1]) for start, end in spans]


def _pattern_for(composed: str) -> re.Pattern[str]:
    return _TOKEN_OR_EMAIL if "@" in composed else _TOKEN


def _clusters(text: str) -> Iterator[str]:
    """`text` cut where what stands before composes with nothing that stands behind."""
    start = 0
    for at, character in enumerate(text):
        if at > start and _begins_anew(text, start, at, character):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def _begins_anew(text: str, start: int, at: int, character: str) -> bool:
    if character.isascii():
        return True
    if unicodedata.combining(unicodedata.normalize("NFD", character)[0]):
        return False
    before = unicodedata.normalize("NFC", text[start:at])
    alone = unicodedata.normalize("NFC", character)
    return unicodedata.normalize("NFC", before + character) == before + alone


def has_token(text: str) -> bool:
    """Whether there is a token in `text`."""
    return _TOKEN.search(text) is not None
