"""Announcements of an enumeration: "in the following three ways", "There are two reasons"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox.analysis.cues.cue import Cue, CueKind
from factbox.analysis.cues.occurrences import occurrences
from factbox.analysis.languages.english.enumeration_words import CARDINALS, PLURALS
from factbox.analysis.languages.english.hints import DIGIT, PLURAL, Hints, may_begin_with_number
from factbox.analysis.languages.english.word_markers import number_of

_VAGUE = ("several", "some", "a few", "a number of", "a couple of", "many", "various")
_NUMBERS = "|".join([*CARDINALS[1:], r"\d{1,2}"])
_NOUNS = "|".join(sorted(PLURALS, key=len, reverse=True))
_MODIFIERS = r"(?:(?!and\b|or\b|of\b|to\b|in\b|is\b|are\b)[\w’'-]+,?\s+){0,3}?"

_ANNOUNCEMENT = re.compile(
    rf"""(?:the\s+following|these|those)\s+(?P<following>{_NUMBERS})
      \s+{_MODIFIERS}(?P<any>[a-z]+s)\b
    | (?:(?P<number>{_NUMBERS})|{"|".join(_VAGUE)}|following)\s+
      (?:of\s+(?:the|these|those|my|our)\s+)?{_MODIFIERS}(?P<noun>{_NOUNS})\b
    | (?P<before>{_NUMBERS})\s+following\s+{_MODIFIERS}(?P<these>[a-z]+s)\b
    | (?:here|there)\s+are\s+(?P<bare>{_NUMBERS})(?=\s*[:.,;(]|\s+(?:that|which|of\s+them)\b)
    # At the end of a paragraph any noun will do: "upon four essential human freedoms."
    | (?P<last>{_NUMBERS})\s+{_MODIFIERS}(?P<ending>[a-z]+s)(?:\s+of\s+[a-z]+)?\s*[.:]\s*$
    | (?P<fold>two|three|four|five|six)-?fold\b
    """,
    re.IGNORECASE | re.VERBOSE,
)

_NUMBER_GROUPS = ("number", "following", "before", "bare", "last", "fold")
_NOUN_GROUPS = ("noun", "any", "these", "ending")

# Each with the word in it that hints at it.
_POINTING = (
    ("following", "the following "),
    *((words.split()[0], words) for words in ("these ", "here are ", "there are ")),
)
# "There are" stands in every third paragraph, before a number in few.
_POINTED = re.compile(rf"(?:the following|these|(?:here|there) are)\s+(?:{_NUMBERS})")
_COUNTING = tuple((number, number) for number in CARDINALS[1:])
_BEFORE_PLURALS = (
    *((words.split()[-1], words) for words in ("several", "some", "a few", "many", "various")),
    ("number", "a number of"),
    ("couple", "a couple of"),
    ("following", "following "),
)
_DIGITS = re.compile(r"[1-9]\d? (?=[A-Za-z])")
_NOT_BEFORE = frozenset(".,-$£€")


def announcements(text: str, hints: Hints) -> Iterator[Cue]:
    """The announcements in a paragraph."""
    lowered = text.lower()
    pointing = [words for hint, words in _POINTING if hint in hints]
    places = [at for at in occurrences(lowered, pointing) if _POINTED.match(lowered, at)]
    if may_begin_with_number(hints, text):
        counting = [words for hint, words in _COUNTING if hint in hints]
        places += occurrences(lowered, counting)
        if DIGIT in hints:
            places += [match.start() for match in _DIGITS.finditer(text)]
    if PLURAL in hints:
        vague = [words for hint, words in _BEFORE_PLURALS if hint in hints]
        places += occurrences(lowered, vague)
    behind = 0
    for at in sorted(places):
        before = text[at - 1] if at else " "
        if at < behind or before.isalnum() or before in _NOT_BEFORE:
            continue
        match = _ANNOUNCEMENT.match(text, at)
        if match is not None:
            behind = match.end()
            yield _announcement(match)


def _announcement(match: re.Match[str]) -> Cue:
    found = match.groupdict()
    number = next((found[name] for name in _NUMBER_GROUPS if found[name]), None)
    noun = next((found[name] for name in _NOUN_GROUPS if found[name]), None)
    return Cue(
        CueKind.ANNOUNCEMENT,
        match.start(),
        match.end(),
        ordinal=number_of(number) if number else None,
        noun=noun.lower() if noun else None,
    )
