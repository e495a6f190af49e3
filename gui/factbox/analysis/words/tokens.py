"""Tokens: what counts as one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True, eq=False)
class TokenRule:
    """What a rule set takes for a token.

    `find` gives the tokens of a text as they are written, `find_spans` where they stand, the
    k-th where the k-th token does, in code points of the text as given. No token reaches
    across white space, and each piece without any can be read by itself. `word_in` gives
    the word of a token, without the punctuation that may belong to the token.
    """

    find: Callable[[str], list[str]]
    find_spans: Callable[[str], list[Span]]
    word_in: Callable[[str], str] = str


def find_tokens(text: str) -> list[str]:
    """Return the tokens of `text` in order, in Unicode normal form C.

    A token is an e-mail address, or a currency sign, or a run of word characters
    with the apostrophes inside it. Hyphens, dashes and slashes separate; numbers
    count; case is kept.
    """
    composed = unicodedata.normalize("NFC", text)
    tokens: list[str] = (_TOKEN_OR_EMAIL if "@" in composed else _TOKEN).findall(composed)
    return tokens


def find_token_spans(text: str) -> list[Span]:
    """Return where each token stands, in code points of `text` as given."""
    return spans_as_given(
        text, lambda composed: [match.span() for match in _TOKEN_OR_EMAIL.finditer(composed)]
    )


def has_token(text: str) -> bool:
    """Return whether there is a token in `text`."""
    return _TOKEN.search(text) is not None


#: The tokens of the fact box.
WORDS = TokenRule(find_tokens, find_token_spans)
