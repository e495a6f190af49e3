"""Clauses that recommend something: "… should uphold the policy"."""

from __future__ import annotations

import re

from factbox.analysis.outline.enumeration_words import words
from factbox.analysis.outline.hints import ANY, Hints
from factbox.analysis.outline.occurrences import occurrences

# What follows must be there: "should." recommends nothing that could be shown.
_MODAL = re.compile(
    r"(?:(?P<will>will)|should|must|(?:needs?|ought|have|has)\s+to)\s+(?=[\w\"“‘'(])",
    re.IGNORECASE,
)
# Each with the word in it that hints at it.
_BEGINNINGS = [
    (start.split()[0], start)
    for start in ("should", "must", "will", "need", "ought", "have to", "has to")
]

# "the will to", "a must", "no need to", "of good will": nouns.
_BEFORE_A_NOUN = words(
    "the a of good free own his her our my your their its no political any ill strong"
)


def modals(
    text: str, lowered: str, hints: Hints = ANY, *, firmly: bool = False
) -> list[tuple[int, int]]:
    """The modals in a paragraph, in order: where each begins, where the clause behind it does.

    `lowered` is the text in lower case. `firmly` leaves out "will", which foretells as
    often as it recommends.
    """
    found = []
    for at in occurrences(lowered, [start for hint, start in _BEGINNINGS if hint in hints]):
        match = _MODAL.match(text, at)
        if match is None or (firmly and match["will"]):
            continue
        before = text[max(0, at - 12) : at].split()
        if not before or before[-1].lower() not in _BEFORE_A_NOUN:
            found.append((at, match.end()))
    return found
