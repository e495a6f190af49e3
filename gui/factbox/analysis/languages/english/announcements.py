"""Announcements of an enumeration: "in the following three ways", "There are two reasons"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox.analysis.cues.cue import Cue, CueKind
from factbox.analysis.cues.occurrences import Occurrences, SearchedText, places_of
from factbox.analysis.languages.english.enumeration_words import CARDINALS, PLURALS
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
    re.VERBOSE,
)

_NUMBER_GROUPS = ("number", "following", "before", "bare", "last", "fold")
_NOUN_GROUPS = ("noun", "any", "these", "ending")

# "There are" stands in every third paragraph, before a number in few.
_POINTED = re.compile(rf"(?:the following|these|(?:here|there) are)\s+(?:{_NUMBERS})")
_POINTING = frozenset(("the following ", "these ", "here are ", "there are "))
_DIGITS = frozenset(f"{number} " for number in range(1, 100))
_DIGITS_BEFORE_WORD = re.compile(r"\d\d? (?=[a-z])")
_CARDINALS = frozenset(CARDINALS[1:])
_COUNTING = _DIGITS | _CARDINALS
_PLURALS = frozenset(PLURALS)
_BEFORE_PLURALS = frozenset((*_VAGUE, "following "))
# Words that let a number announce without a plural of `PLURALS` nearby.
_ALONE = frozenset(
    ("following ", *(f"{number}{dash}fold" for number in CARDINALS[1:6] for dash in ("", "-")))
)
_NOT_BEFORE = frozenset(".,-$£€")

#: The words that `announcements` needs to find.
WORDS_OF_ANNOUNCEMENTS = _PLURALS | _POINTING | _COUNTING | _BEFORE_PLURALS | _ALONE


def announcements(searched: SearchedText) -> Iterator[Cue]:
    """Yield the announcements in a paragraph."""
    lowered = searched.lowered
    behind = 0
    for at in sorted(_places(lowered, searched.found)):
        if at >= behind and (at == 0 or lowered[at - 1] not in _NOT_BEFORE):
            match = _ANNOUNCEMENT.match(lowered, at)
            if match is not None:
                behind = match.end()
                yield _announcement(match)


def _places(lowered: str, found: Occurrences) -> list[int]:
    """Return where an announcement may begin: at a number, before one, or at a vague word."""
    places: list[int] = []
    has_plural = not _PLURALS.isdisjoint(found)
    if has_plural:
        places += places_of(_BEFORE_PLURALS, found)
    if not _COUNTING.isdisjoint(found):
        places += [at for at in places_of(_POINTING, found) if _POINTED.match(lowered, at)]
        if has_plural or not _ALONE.isdisjoint(found) or _ends_with_plural(lowered):
            digits = places_of(_DIGITS, found)
            places += [at for at in digits if _DIGITS_BEFORE_WORD.match(lowered, at)]
            places += places_of(_CARDINALS, found)
    return places


def _ends_with_plural(lowered: str) -> bool:
    """Return whether a paragraph may end like "upon four essential human freedoms."."""
    visible = lowered.rstrip()
    if not visible.endswith((".", ":")):
        return False
    # "freedoms", or "kinds of freedom".
    last = visible[:-1].rsplit(maxsplit=3)[-3:]
    if len(last) == 3 and last[1] == "of" and last[0].endswith("s"):
        return True
    return bool(last) and last[-1].endswith("s")


def _announcement(match: re.Match[str]) -> Cue:
    found = match.groupdict()
    number = next((found[name] for name in _NUMBER_GROUPS if found[name]), None)
    noun = next((found[name] for name in _NOUN_GROUPS if found[name]), None)
    return Cue(
        CueKind.ANNOUNCEMENT,
        match.start(),
        match.end(),
        ordinal=number_of(number) if number else None,
        noun=noun,
        singular=PLURALS.get(noun) if noun else None,
    )
