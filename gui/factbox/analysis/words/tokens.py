"""Tokens: what counts as one."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain

from factbox.analysis.text.composed import Span, spans_as_given

# Unicode category Sc, and the rest of its block "Currency Symbols" for those to come.
_CURRENCY = "$¢-¥֏؋߾߿৲৳৻૱௹฿៛₠-\u20cf꠸﷼﹩＄￠￡￥￦\U00011fdd-\U00011fe0\U0001e2ff\U0001ecb0"
# Possessive (++), here and below: what was read is not given up again, which is faster,
# and hostile text costs linear time. What a repeated group needs is looked at before it is
# begun: up to Python 3.11.4, one that fails half-way keeps the half (python/cpython#106052).
_WORD = r"\w++(?:(?=['’]\w)['’]\w++)*+"
# A hyphen stands inside a name only, so that "a@b.org--today" ends with "org".
_HOST_NAME = r"\w++(?:(?=-\w)-\w++)*+"
_EMAIL = rf"\w[\w.+-]{{0,63}}+@{_HOST_NAME}(?:(?=\.\w)\.{_HOST_NAME})++"

_TOKEN = re.compile(rf"{_WORD}|[{_CURRENCY}]")
_TOKEN_OR_EMAIL = re.compile(rf"{_EMAIL}|{_WORD}|[{_CURRENCY}]")


def find_tokens(text: str) -> list[str]:
    """The tokens of `text` in order, in Unicode normal form C.

    A token is an e-mail address, or a currency sign, or a run of word characters
    with the apostrophes inside it. Hyphens, dashes and slashes separate; numbers
    count; case is kept.
    """
    composed = unicodedata.normalize("NFC", text)
    return list(chain.from_iterable(map(tokens_in, pieces_of(composed))))


def pieces_of(composed: str) -> list[str]:
    """A text in NFC cut where no token reaches across; most pieces are one, and no more."""
    if "@" in composed:
        return composed.split()
    return composed.replace(",", " ").replace(".", " ").split()


def tokens_in(piece: str) -> list[str]:
    """The tokens of a piece of a text, as it is cut by `pieces_of`."""
    if piece.isalnum():
        # That is seen far sooner than a pattern finds it.
        return [piece]
    return (_TOKEN_OR_EMAIL if "@" in piece else _TOKEN).findall(piece)


def find_token_spans(text: str) -> list[Span]:
    """Where each token stands, in code points of `text` as given."""
    return spans_as_given(
        text, lambda composed: [match.span() for match in _TOKEN_OR_EMAIL.finditer(composed)]
    )


def has_token(text: str) -> bool:
    """Whether there is a token in `text`."""
    return _TOKEN.search(text) is not None
