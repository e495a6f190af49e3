"""Tells by its first words whether a sentence may hold a cue; few do."""

from __future__ import annotations

import re

from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    CLOSINGS,
    CLOSINGS_WITH_PAUSE,
    CONNECTIVES,
    LABELS,
    ORDINALS,
    words,
)

_FIRST_WORDS = re.compile(r"[\W_]{0,16}([^\W_]+)(?:[\W_]+([^\W_]+))?")

_ROMAN = frozenset("ivx")
# What may follow a letter or a Roman number that is an item's.
_MARKS = (".", ")")

_CLOSINGS = [re.findall(r"\w+", closing) for closing in (*CLOSINGS, *CLOSINGS_WITH_PAUSE)]
_ORDINALS = frozenset((*ORDINALS, *(f"{ordinal}ly" for ordinal in ORDINALS)))
_CONJUNCTIONS = words("and but so now or well yet ok okay yes also")
#: Words behind which a number may begin an item: "And 2dly, …", "No. 3".
_BEFORE_DIGITS = CONNECTIVES | _CONJUNCTIONS | {"no"}

#: Words that open only before one of some others.
_SECONDS = {
    **dict.fromkeys(
        words("the my our his her its their your a an still"),
        _ORDINALS | words("last final next other another further additional very"),
    ),
    **dict.fromkeys(words("this that which"), words("brings")),
    **dict.fromkeys(words("here there"), words("s is are was")),
    **dict.fromkeys(words("i we"), words("turn move come go will shall now want")),
    **dict.fromkeys(words("on regarding concerning"), words("the my our")),
    "as": words("to for regards"),
    "with": words("regard respect"),
    "let": words("me us"),
    "to": words("begin start"),
    "in": words("the"),
    "after": words("that"),
    "all": words(""),
    "no": words(""),
    **dict.fromkeys(CONNECTIVES - {"then"}, _ORDINALS | CONNECTIVES | words("lastly")),
}
_SECONDS["for"] |= words("one starters another a")
for _first, *_rest in _CLOSINGS:
    if _first in _SECONDS and _rest:
        _SECONDS[_first] |= {_rest[0]}

#: Words that open whatever follows.
_OPENINGS = (
    _ORDINALS
    | LABELS
    | frozenset(CARDINALS)
    | words(
        """
        finally lastly last next then thereafter another number thing turning moving coming
        """
    )
    | {closing[0] for closing in _CLOSINGS}
) - _SECONDS.keys()
_SECONDS |= dict.fromkeys(_CONJUNCTIONS, _OPENINGS | _SECONDS.keys() | _CONJUNCTIONS)
#: All that a sentence with a cue may begin with, letters and numbers of lists left out.
_FIRSTS = _OPENINGS | _SECONDS.keys()


def may_open(text: str, start: int) -> bool:
    """Whether the sentence at `start` may begin with the marker of an item or a closing cue."""
    end = text.find(" ", start)
    first = text[start:end] if end > 0 else ""
    if first.isalpha() and first.lower() not in _FIRSTS:
        # Most do so, which is seen far sooner than a pattern finds the words.
        return False
    opening = _FIRST_WORDS.match(text, start)
    if opening is None:
        return False
    word = opening[1].lower()
    if (
        (len(word) == 1 or word[0] in _ROMAN)
        and text.startswith(_MARKS, opening.end(1))
        and (len(word) == 1 or _ROMAN.issuperset(word))
    ):
        return True
    seconds = _SECONDS.get(word)
    if seconds is None:
        return word in _OPENINGS or not word.isalpha()
    second = opening[2]
    if second is None:
        return False
    return second.lower() in seconds or (second[0].isdigit() and word in _BEFORE_DIGITS)
