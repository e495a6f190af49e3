"""Words that close an enumeration: "In a nutshell, …", "These three …"."""

from __future__ import annotations

import re

from factbox.analysis.cues.cue import Cue, CueKind, Position, Strength
from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    CLOSINGS,
    CLOSINGS_WITH_PAUSE,
    LOOKING_BACK,
    LOOKING_BACK_ON_SO_MANY,
)
from factbox.analysis.languages.english.word_markers import number_of

_NUMBERS = CARDINALS[1:10]
_SO_MANY = "|".join(LOOKING_BACK_ON_SO_MANY)
_CLOSING = re.compile(
    rf"[\s\"“'*_]{{0,8}}(?:(?:and|so|but|now),?\s+)?"
    rf"(?:(?:{'|'.join(CLOSINGS)})\b|(?:{'|'.join(CLOSINGS_WITH_PAUSE)})\b(?=\s*[,:;.–—])"
    rf"|(?P<back>(?:{_SO_MANY}) (?P<number>{'|'.join(_NUMBERS)})|{'|'.join(LOOKING_BACK)})\b)"
)

#: The words that `closing` needs to find.
WORDS_OF_CLOSINGS = frozenset(
    (
        *(*CLOSINGS, *CLOSINGS_WITH_PAUSE, *LOOKING_BACK),
        *(f"{words} {number}" for words in LOOKING_BACK_ON_SO_MANY for number in _NUMBERS),
    )
)


def closing(lowered: str, start: int, end: int, position: Position) -> Cue | None:
    """Return the closing that the sentence from `start` to `end` begins with, if any."""
    match = _CLOSING.match(lowered, start, end)
    if match is None:
        return None
    return Cue(
        CueKind.CLOSING,
        start,
        match.end(),
        sentence=end,
        ordinal=number_of(match["number"]) if match["number"] else None,
        strength=Strength.MEDIUM if match["back"] else Strength.STRONG,
        position=position,
    )
