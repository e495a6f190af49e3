"""Announcements of an enumeration: "in the following three ways", "There are two reasons"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox.analysis.cue import Cue, CueKind
from factbox.analysis.enumeration_words import CARDINALS, PLURALS
from factbox.analysis.occurrences import occurrences
from factbox.analysis.word_markers import number_of

_VAGUE = ("several", "some", "a few", "a number of", "a couple of", "many", "various")
_NUMBERS = "|".join([*CARDINALS[1:], r"\d{1,2}"])
_NOUNS = "|".join(sorted(PLURALS, key=len, reverse=True))
_MODIFIERS = r"(?:(?!and\b|or\b|of\b|to\b|in\b|is\b|are\b)[\w’'-]+,?\s+){0,3}?"

_ANNOUNCEMENT = re.compile(
    rf"""(?:the\s+following|these|those)\s+(?P<following>{_NUMBERS})
      \s+{_MODIFIERS}(?P<any>[a-z]+s)\b
    | (?:(?P<number>{_NUMBERS})|{"|".join(_VAGUE)}|following)\s+
      (?:of\s+(?:the|these|those|my|our)\s+)?{_MODIFIERS}(?P<noun>{_NOUNS})\b
    | (?P<fold>two|three|four|five|six)-?fold\b
    """,
    re.IGNORECASE | re.VERBOSE,
)

_BEGINNINGS = (*CARDINALS[1:], *_VAGUE, "following ", "these ", "the following ")
_DIGITS = re.compile(r"[1-9]\d? (?=[A-Za-z])")
_NOT_BEFORE = frozenset(".,-$£€")


def announcements(text: str, lowered: str) -> Iterator[Cue]:
    """The announcements in a paragraph; `lowered` is its text in lower case."""
    places = occurrences(lowered, _BEGINNINGS)
    digits = [match.start() for match in _DIGITS.finditer(text)]
    behind = 0
    for at in sorted([*places, *digits]):
        before = text[at - 1] if at else " "
        if at < behind or before.isalnum() or before in _NOT_BEFORE:
            continue
        match = _ANNOUNCEMENT.match(text, at)
        if match is not None:
            behind = match.end()
            yield _announcement(match)


def _announcement(match: re.Match[str]) -> Cue:
    number = match["number"] or match["following"] or match["fold"]
    noun = match["noun"] or match["any"]
    return Cue(
        CueKind.ANNOUNCEMENT,
        match.start(),
        match.end(),
        ordinal=number_of(number) if number else None,
        noun=noun.lower() if noun else None,
    )
