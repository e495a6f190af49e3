"""Clauses that recommend something: "… should uphold the policy"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.cues.cue import Recommendation
from factbox.analysis.cues.occurrences import SearchedText, WordFinder, places_of
from factbox.analysis.languages.english.enumeration_words import words
from factbox.analysis.text.as_read import Span

# Something must follow: "should." recommends nothing that could be shown.
_MODAL = re.compile(
    r"(?:(?P<will>will)|should|must|(?:needs?|ought|have|has)\s+to)\s+(?=[\w\"“‘'(])"
)
#: The words that `recommendations` needs to find.
MODALS = frozenset(("should", "must", "will", "need", "ought", "have to", "has to"))
_FINDER = WordFinder(MODALS)

# "the will to", "a must", "no need to", "of good will": nouns.
_BEFORE_A_NOUN = words(
    "the a of good free own his her our my your their its no political any ill strong"
)


class Modal(NamedTuple):
    """Where a modal begins, and where what it recommends does."""

    start: int
    clause: int
    is_firm: bool


def recommendations(
    searched: SearchedText, sentences: Sequence[Span]
) -> tuple[Recommendation, ...]:
    """Return the `sentences` that recommend something; questions never do."""
    if MODALS.isdisjoint(searched.found):
        return ()
    return tuple(_recommendations(searched.text, sentences, _modals(searched)))


def _recommendations(
    text: str, sentences: Sequence[Span], found: Iterable[Modal]
) -> Iterator[Recommendation]:
    """Yield one recommendation for each sentence with a modal."""
    starts = [start for start, _ in sentences]
    done = 0
    for at, gist, _ in found:
        index = bisect_right(starts, at) - 1
        if at < done or index < 0:
            continue
        start, done = sentences[index]
        visible = text[start:done].strip()
        if gist < done and not visible.endswith("?"):
            start = text.index(visible, start)
            yield Recommendation(start, start + len(visible))


def first_modal(text: str, *, firmly: bool) -> Modal | None:
    """Return where the first thing is recommended; None if nothing is.

    `firmly` ignores "will", which predicts as often as it recommends.
    """
    found = _modals(SearchedText.of(text, _FINDER))
    return next((modal for modal in found if modal.is_firm or not firmly), None)


def _modals(searched: SearchedText) -> Iterator[Modal]:
    lowered = searched.lowered
    for at in places_of(MODALS, searched.found):
        match = _MODAL.match(lowered, at)
        before = lowered[max(0, at - 12) : at].split() if match is not None else []
        if match is not None and (not before or before[-1] not in _BEFORE_A_NOUN):
            yield Modal(at, match.end(), is_firm=not match["will"])
