"""Tells by its first words whether a sentence may hold a cue; few do."""

from __future__ import annotations

import re

from factbox.analysis.outline.enumeration_words import (
    CARDINALS,
    CLOSINGS,
    CLOSINGS_WITH_PAUSE,
    CONNECTIVES,
    LABELS,
    ORDINALS,
    words,
)

_FIRST_WORDS = re.compile(r"[\W_]{0,16}([^\W_]+)(?:[\W_]+([^\W_]+))?")

_CLOSINGS = (*CLOSINGS, *CLOSINGS_WITH_PAUSE)
_ROMAN = frozenset("ivx")
_ARTICLES = words("the my our his her its their your an still this that we all here there")
_AFTER_ARTICLES = words(
    f"""{" ".join(ORDINALS)} last final next other another further additional very
    brings is are was s turn come move go will shall now want"""
) | {closing.split()[1] for closing in _CLOSINGS if " " in closing}
_OPENINGS = (
    words(
        f"""{" ".join(ORDINALS)} {" ".join(CARDINALS)} {" ".join(LABELS)}
        {" ".join(CONNECTIVES)}
        {" ".join(f"{ordinal}ly" for ordinal in ORDINALS)} to for in finally lastly last next
        then after thereafter another yet number thing no and but so now or well ok okay yes
        also turning moving coming let which as on regarding concerning with i"""
    )
    | {closing.split()[0] for closing in _CLOSINGS}
) - _ARTICLES


def may_open(text: str, start: int) -> bool:
    """Whether the sentence at `start` may begin with the marker of an item or a closing cue."""
    opening = _FIRST_WORDS.match(text, start)
    if opening is None:
        return False
    word = opening[1].lower()
    if word in _ARTICLES:
        following = opening[2]
        return following is not None and following.lower() in _AFTER_ARTICLES
    return word in _OPENINGS or len(word) == 1 or not word.isalpha() or set(word) <= _ROMAN
