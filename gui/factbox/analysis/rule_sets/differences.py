"""Where and why two rule sets count a piece of text differently."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.text.as_read import Span
from factbox.analysis.words.token_patterns import is_token_alone
from factbox.tr import tr_later


class Cause(StrEnum):
    """Why one of two rule sets finds more tokens or syllables than the other."""

    EMAIL = tr_later("e-mail addresses")
    WEB = tr_later("web addresses")
    #: Numbers that only one of the two cuts ("3,000").
    NUMBER = tr_later("numbers")
    #: Numbers that are tokens under only one of the two.
    NUMBER_ALONE = tr_later("numbers alone")
    CURRENCY = tr_later("currency signs")
    #: Characters of Chinese and Japanese that are tokens under only one of the two.
    CHARACTER = tr_later("characters")
    APOSTROPHE = tr_later("apostrophes")
    HYPHEN = tr_later("hyphens")
    DASH = tr_later("dashes")
    SLASH = tr_later("slashes")
    POINT = tr_later("full stops")
    DIGIT = tr_later("digits in words")
    UNDERSCORE = tr_later("underscores")
    SIGN = tr_later("signs alone")
    OTHER = tr_later("other")
    #: It counts twice under only one of the two, or is a headline under only one.
    HEADLINE = tr_later("headline")
    #: Syllables of tokens that the two cut differently.
    OTHER_TOKENS = tr_later("other tokens")
    #: Words with different syllables that are not named one by one.
    OTHER_WORDS = tr_later("other words")


class WordDifference(NamedTuple):
    """A word, and the syllables that each of the two rule sets gives it."""

    text: str
    one: int
    other: int


class Difference(NamedTuple):
    """How many more the other rule set counts, and where, in code points of the piece."""

    reason: Cause | WordDifference
    number: int
    start: int
    end: int


class Differences(NamedTuple):
    """The differences in a piece of text, whose sums are the differences as a whole."""

    tokens: tuple[Difference, ...] = ()
    syllables: tuple[Difference, ...] = ()


class _Stretch(NamedTuple):
    """A stretch of text that cannot be cut without cutting a token, and its tokens.

    `ones` are the tokens under the one rule set, `others` those under the other.
    """

    start: int
    end: int
    ones: list[tuple[Span, str]]
    others: list[tuple[Span, str]]


_EMAIL = re.compile(r"\w@\w[\w-]*\.\w")
_WEB = re.compile(r"://|^www\.", re.IGNORECASE)
_HYPHENS = "-\u2010\u2011\u00ad"
_DASHES = "‒–—―"
_APOSTROPHES = "'’"
# The first sign that a gap between two tokens contains names its cause.
_GAPS = (
    (Cause.DASH, re.compile(rf"[{_DASHES}]|--")),
    (Cause.SLASH, re.compile(r"[/\\]")),
    (Cause.HYPHEN, re.compile(rf"[{_HYPHENS}]")),
    (Cause.APOSTROPHE, re.compile(rf"[{_APOSTROPHES}]")),
    (Cause.POINT, re.compile(r"\.")),
    (Cause.UNDERSCORE, re.compile(r"_")),
)


def differences(piece: str, one: Rules, other: Rules) -> Differences:
    """Return where the two differ on a piece of text without white space."""
    same_syllables = one.syllables is other.syllables and one.read_line is other.read_line
    if same_syllables and piece.isascii() and piece.isalpha():
        # It is one token under all rule sets.
        return Differences()
    tokens: list[Difference] = []
    syllables: list[Difference] = []
    for stretch in _stretches(piece, one, other):
        tokens += _token_differences(piece, stretch)
        syllables += _syllable_differences(stretch, one, other)
    return Differences(tuple(tokens), tuple(syllables))


def _stretches(piece: str, one: Rules, other: Rules) -> Iterator[_Stretch]:
    tokens = [
        (span, token, number)
        for number, rules in enumerate((one, other))
        for span, token in zip(
            rules.find_token_spans(piece), rules.find_tokens(piece), strict=True
        )
    ]
    tokens.sort()
    stretch: _Stretch | None = None
    for (start, end), token, number in tokens:
        if stretch is not None and start < stretch.end:
            stretch = stretch._replace(end=max(end, stretch.end))
        else:
            if stretch is not None:
                yield stretch
            stretch = _Stretch(start, end, [], [])
        (stretch.others if number else stretch.ones).append(((start, end), token))
    if stretch is not None:
        yield stretch


def _token_differences(piece: str, stretch: _Stretch) -> Iterator[Difference]:
    start, end = stretch.start, stretch.end
    if not stretch.ones or not stretch.others:
        number = len(stretch.others) - len(stretch.ones)
        yield Difference(_kind_alone(piece[start:end]), number, start, end)
        return
    address = _kind_of_address(piece[start:end])
    # One of the two cuts what the other does not: each cut makes one token more.
    for tokens, number in ((stretch.ones, -1), (stretch.others, 1)):
        for (before, _), (behind, _) in pairwise(tokens):
            kind = address or _kind_of_gap(piece, before, behind)
            yield Difference(kind, number, start, end)


def _kind_alone(text: str) -> Cause:
    """Return the cause for text that has tokens under only one of the two."""
    if all(unicodedata.category(character) == "Sc" for character in text):
        return Cause.CURRENCY
    if any(map(str.isnumeric, text)):
        return Cause.NUMBER_ALONE
    return Cause.OTHER if any(map(str.isalnum, text)) else Cause.SIGN


def _kind_of_address(text: str) -> Cause | None:
    if "@" in text and _EMAIL.search(text):
        return Cause.EMAIL
    return Cause.WEB if _WEB.search(text) else None


def _kind_of_gap(piece: str, before: Span, behind: Span) -> Cause:
    """Return the cause for a gap at which only one of the two cuts."""
    gap = piece[before[1] : behind[0]]
    beside = piece[before[1] - 1 : before[1]], piece[behind[0] : behind[0] + 1]
    if not gap:
        if any(unicodedata.category(character) == "Sc" for character in beside):
            return Cause.CURRENCY
        return Cause.CHARACTER if any(map(is_token_alone, beside)) else Cause.OTHER
    if all(map(str.isnumeric, beside)):
        return Cause.NUMBER
    if any(map(str.isnumeric, gap)):
        return Cause.DIGIT
    return next((kind for kind, pattern in _GAPS if pattern.search(gap)), Cause.OTHER)


def _syllable_differences(stretch: _Stretch, one: Rules, other: Rules) -> Iterator[Difference]:
    ones = sum(one.count_syllables(token) for _, token in stretch.ones)
    others = sum(other.count_syllables(token) for _, token in stretch.others)
    if ones == others:
        return
    reason: Cause | WordDifference = Cause.OTHER_TOKENS
    if len(stretch.ones) == len(stretch.others) == 1:
        reason = WordDifference(stretch.ones[0][1].casefold(), ones, others)
    yield Difference(reason, others - ones, stretch.start, stretch.end)
