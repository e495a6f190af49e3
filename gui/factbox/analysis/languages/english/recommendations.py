"""Clauses that recommend something: "… should uphold the policy"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from factbox.analysis.cues.occurrences import occurrences, plain_letters
from factbox.analysis.languages.english.enumeration_words import words

# What follows must be there: "should." recommends nothing that could be shown.
_MODAL = re.compile(
    r"(?:(?P<will>will)|should|must|(?:needs?|ought|have|has)\s+to)\s+(?=[\w\"“‘'(])",
    re.IGNORECASE,
)
_BEGINNINGS = ("should", "must", "will", "need", "ought", "have to", "has to")

# "the will to", "a must", "no need to", "of good will": nouns.
_BEFORE_A_NOUN = words(
    "the a of good free own his her our my your their its no political any ill strong"
)

Span = tuple[int, int]


class Recommendation(NamedTuple):
    """A sentence that recommends something, from `start` to `end`; `gist` is where that is."""

    start: int
    end: int
    gist: int


@dataclass(frozen=True)
class Recommendations:
    """Those of the `sentences` of the paragraph `text` that recommend something.

    They are looked for when first asked for: only an item has need of those inside it.
    """

    text: str
    sentences: Sequence[Span]

    @cached_property
    def found(self) -> tuple[Recommendation, ...]:
        """Them, in order."""
        return tuple(_recommendations(self.text, self.sentences))


def _recommendations(text: str, sentences: Sequence[Span]) -> Iterator[Recommendation]:
    """One for each sentence, questions left out, in which a modal is."""
    plain = plain_letters(text)
    found = modals(plain, plain.lower())
    starts = [start for start, _ in sentences] if found else []
    done = 0
    for at, gist in found:
        index = bisect_right(starts, at) - 1
        if at < done or index < 0:
            continue
        start, done = sentences[index]
        visible = text[start:done].strip()
        if gist < done and not visible.endswith("?"):
            start = text.index(visible, start)
            yield Recommendation(start, start + len(visible), gist)


def modals(text: str, lowered: str, *, firmly: bool = False) -> list[tuple[int, int]]:
    """The modals in a paragraph, in order: where each begins, where the clause behind it does.

    `lowered` is the text in lower case. `firmly` leaves out "will", which foretells as
    often as it recommends.
    """
    found = []
    for at in occurrences(lowered, _BEGINNINGS):
        match = _MODAL.match(text, at)
        if match is None or (firmly and match["will"]):
            continue
        before = text[max(0, at - 12) : at].split()
        if not before or before[-1].lower() not in _BEFORE_A_NOUN:
            found.append((at, match.end()))
    return found
