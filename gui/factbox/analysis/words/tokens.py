"""What counts as a token: three rules that rule sets choose from."""

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
# What this takes for white space is what `str.split` does.
_NO_WHITE_SPACE = re.compile(r"\S+")


@dataclass(frozen=True, slots=True, eq=False)
class TokenRule:
    """What a rule set takes for a token.

    `find` returns the tokens of a text as they are written; `find_spans` returns where each
    of them stands, in the same order, in code points of the text as given. No token contains
    white space, so pieces of text between white space can be read one by one. `word_in`
    returns the word in a token, without punctuation that belongs to the token.
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


class _OnlyLetters(dict[int, int]):
    """For `str.translate`: keeps letters (Unicode category L), makes all else a space."""

    def __missing__(self, code: int) -> int:
        self[code] = code if chr(code).isalpha() else ord(" ")
        return self[code]


_ONLY_LETTERS = _OnlyLetters()


def find_letter_runs(text: str) -> list[str]:
    """Return the runs of letters in `text`, in normal form C; all else separates."""
    return unicodedata.normalize("NFC", text).translate(_ONLY_LETTERS).split()


def find_letter_run_spans(text: str) -> list[Span]:
    """Return where each run of letters stands, in code points of `text` as given."""
    return spans_as_given(
        text, lambda composed: find_split_word_spans(composed.translate(_ONLY_LETTERS))
    )


def find_split_words(text: str) -> list[str]:
    """Return what white space separates, in normal form C: "(well-known)," is one token."""
    return unicodedata.normalize("NFC", text).split()


def find_split_word_spans(text: str) -> list[Span]:
    """Return where each of these tokens stands, in code points of `text`."""
    # White space composes with nothing, so normal form C neither adds nor removes any.
    return [match.span() for match in _NO_WHITE_SPACE.finditer(text)]


def word_in(token: str) -> str:
    """Return a token without the punctuation around it: "economic" for "(economic),"."""
    if token.isalnum():
        return token
    alike = [at for at, character in enumerate(token) if character.isalnum()]
    return token[alike[0] : alike[-1] + 1] if alike else ""


#: The tokens of the fact box.
WORDS = TokenRule(find_tokens, find_token_spans)
#: The tokens of "Letters only".
LETTER_RUNS = TokenRule(find_letter_runs, find_letter_run_spans)
#: The tokens of "Word processor".
SPLIT_WORDS = TokenRule(find_split_words, find_split_word_spans, word_in)
