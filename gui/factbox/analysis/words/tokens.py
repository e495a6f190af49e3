"""What counts as a token: three rules that rule sets choose from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from unicodedata import category

from factbox.analysis.text.as_read import (
    LEFT_OUT,
    AsRead,
    PerCharacter,
    Span,
    is_ordinary,
    normal_form,
)

# Unicode category Sc, and the rest of its block "Currency Symbols" for those to come.
_CURRENCY = "$¢-¥֏؋߾߿৲৳৻૱௹฿៛₠-\u20cf꠸﷼﹩＄￠￡￥￦\U00011fdd-\U00011fe0\U0001e2ff\U0001ecb0"
# Possessive (++), here and below: what was read is not given up again, which is faster,
# and hostile text costs linear time. What a repeated group needs is looked at before it is
# begun: up to Python 3.11.4, one that fails half-way keeps the half (python/cpython#106052).
_WORD = r"\w++(?:(?=['’]\w)['’]\w++)*+"
# How a combining mark looks in the outline of a text: a letter that is not English.
_MARK = "\u0370"
_LOST_MARK = re.compile(rf"(?<![\w{_CURRENCY}]){_MARK}++")
# A hyphen stands inside a name only, so that "a@b.org--today" ends with "org".
_HOST_NAME = r"\w++(?:(?=-\w)-\w++)*+"
_EMAIL = rf"\w[\w.+-]{{0,63}}+@{_HOST_NAME}(?:(?=\.\w)\.{_HOST_NAME})++"

_TOKEN = re.compile(rf"{_WORD}|[{_CURRENCY}]{_MARK}*+")
_TOKEN_OR_EMAIL = re.compile(rf"{_EMAIL}|{_WORD}|[{_CURRENCY}]{_MARK}*+")
# What this takes for white space is what `str.split` does.
_LETTER_RUN = re.compile(rf"a[a{_MARK}]*+")
_NO_WHITE_SPACE = re.compile(rf"[^\s{LEFT_OUT}](?:\S*[^\s{LEFT_OUT}])?")


@dataclass(frozen=True, slots=True, eq=False)
class TokenRule:
    """What a rule set takes for a token.

    `find` returns the tokens of a text, with their case; `find_spans` returns where each of
    them stands, in the same order, in code points of the text as given. No token contains
    white space, so pieces of text between white space can be read one by one. `word_in`
    returns the word in a token, without punctuation that belongs to the token.
    """

    find: Callable[[AsRead], list[str]]
    find_spans: Callable[[AsRead], list[Span]]
    word_in: Callable[[str], str] = str


def find_tokens(read: AsRead) -> list[str]:
    """Return the tokens of a text in order.

    A token is an e-mail address, or a currency sign, or a run of word characters
    with the apostrophes inside it. Hyphens, dashes and slashes separate; numbers
    count; case is kept.
    """
    text = read.text
    pattern = _TOKEN_OR_EMAIL if "@" in text else _TOKEN
    if is_ordinary(text):
        tokens: list[str] = pattern.findall(text)
        return tokens
    return [
        normal_form("NFKC", text[slice(*match.span())])
        for match in pattern.finditer(_shape(text))
    ]


def _token_shape(character: str) -> str:
    if category(character)[0] == "M":
        return _MARK
    return "a" if character == _MARK else character


_SHAPES = PerCharacter(_token_shape)


def find_token_spans(read: AsRead) -> list[Span]:
    """Return where each token stands in the text as given."""
    return read.spans(match.span() for match in _TOKEN_OR_EMAIL.finditer(_shape(read.text)))


def _shape(text: str) -> str:
    """Return what tokens are found by: `text`, with a letter for each mark that follows one."""
    if is_ordinary(text):
        return text
    shape = text.translate(_SHAPES)
    return _LOST_MARK.sub(lambda match: " " * len(match.group()), shape)


def has_token(text: str) -> bool:
    """Return whether there is a token in `text`."""
    return _TOKEN.search(text) is not None


def _letter_shape(character: str) -> str:
    if character.isalpha():
        return "a"
    return _MARK if category(character)[0] == "M" else " "


_LETTER_SHAPES = PerCharacter(_letter_shape)


def find_letter_runs(read: AsRead) -> list[str]:
    """Return the runs of letters in a text, with the marks on them; all else separates."""
    return [normal_form("NFKC", read.text[start:end]) for start, end in _letter_runs(read)]


def find_letter_run_spans(read: AsRead) -> list[Span]:
    """Return where each run of letters stands in the text as given."""
    return read.spans(_letter_runs(read))


def _letter_runs(read: AsRead) -> Iterable[Span]:
    shape = read.text.translate(_LETTER_SHAPES)
    return (match.span() for match in _LETTER_RUN.finditer(shape))


def find_split_words(read: AsRead) -> list[str]:
    """Return what white space separates, in normal form C: "(well-known)," is one token."""
    return normal_form("NFC", read.given.replace(LEFT_OUT, "")).split()


def find_split_word_spans(read: AsRead) -> list[Span]:
    """Return where each of these tokens stands in the text as given."""
    # White space composes with nothing, so normal form C neither adds nor removes any.
    return [match.span() for match in _NO_WHITE_SPACE.finditer(read.given)]


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
