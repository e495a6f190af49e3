"""Clauses that recommend something, and what they recommend."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.cues.cue import Recommendation
from factbox.analysis.cues.occurrences import SearchedText, places_of
from factbox.analysis.languages.no_cues import clause
from factbox.analysis.languages.series.phrases import (
    PhraseFinder,
    Phrases,
    as_in_tables,
    either,
    spelled_out,
)
from factbox.analysis.languages.series.table import SeriesTable
from factbox.analysis.text.as_read import Span

_FARTHEST = 4000
_LONGEST_BEFORE = 24
_LONGEST_JOINT = 20
# Less behind a modal is no clause: in German it may end one.
_SHORTEST_CLAUSE = 8
_LONGEST_SUBJECT = 200
_LEADING = " \t\"'“„«‘*_:,;.?!–—-)]#>，。、：；！？"
_AROUND = "，。、：；！？"
_QUESTION = ("?", "？")
_BREAK = re.compile(r"[.!?…;:—–][\"'“”»)]*\s+|,\s+|[，。；：！？]")
_SENTENCE_END = re.compile(r"[.!?…][\"'“”»)]*\s|[。！？]")


class _Modal(NamedTuple):
    start: int
    end: int


class Recommending:
    """Reads what a language recommends."""

    def __init__(self, table: SeriesTable) -> None:
        space = " " if table.spaced else ""
        modals = spelled_out(f"{table.modals} | {table.proposing}", space)
        self._modals = Phrases(dict.fromkeys(modals, True), anywhere=not table.spaced)
        self._proposing = frozenset(spelled_out(table.proposing, space))
        #: the words that have to be found
        self.words = frozenset(modals)
        self._finder = PhraseFinder(modals, anywhere=not table.spaced)
        self._not_modal = tuple(spelled_out(table.not_modal, space))
        self._pronouns = frozenset(spelled_out(table.pronouns, space))
        self._shortest = _SHORTEST_CLAUSE if table.spaced else 2
        # "sollte sie", "es ist nötig, dass"
        skipped = either({*self._pronouns, *table.that.split()})
        conjunctions = either(table.conjunctions.split())
        pause = r"[,;]?\s+" if table.spaced else "[，；]"
        # "…, und" before "drittens"
        self._joint = re.compile(rf"{pause}(?:{conjunctions})\s*$", re.IGNORECASE)
        self._behind = re.compile(rf"(?:,?\s+(?:{skipped})(?!\w))?")

    def find(
        self, searched: SearchedText, sentences: Sequence[Span]
    ) -> tuple[Recommendation, ...]:
        """Return the `sentences` that recommend something; questions never do."""
        if self.words.isdisjoint(searched.found):
            return ()
        return tuple(self._find(searched, sentences))

    def proposal(self, text: str, start: int, sentence: int, end: int) -> str:
        """Return what the text from `start` on proposes; "" if it is blank.

        That is the clause with its first modal, without a subject that says nothing. Without
        a modal it is the first sentence.
        """
        while start < end and text[start] in _LEADING:
            start += 1
        sentence = min(sentence, end)
        for stop in (sentence, min(end, sentence + _FARTHEST)):
            searched = SearchedText.of(text[start:stop], self._finder)
            modal = next(self._found(searched), None)
            if modal is not None:
                until = (
                    stop if stop == sentence else _sentence_end(text, start + modal.end, end)
                )
                return self._clause(
                    text, start + self._begin(searched, modal, until - start), until
                )
        if text[start:sentence].strip(_LEADING):
            return self._clause(text, start, sentence)
        return self._clause(text, start, _sentence_end(text, start, end))

    def _clause(self, text: str, start: int, end: int) -> str:
        """Return a part of a text in one line, without what joins it to others around it."""
        joint = self._joint.search(text, max(start, end - _LONGEST_JOINT), end)
        return clause(text, start, joint.start() if joint else end).strip(_AROUND)

    def _begin(self, searched: SearchedText, modal: _Modal, end: int) -> int:
        """Return where the clause with a modal begins; behind that if it needs no subject."""
        text, lowered, _ = searched
        near = max(0, modal.start - _LONGEST_SUBJECT)
        breaks = [match.end() for match in _BREAK.finditer(text, near, modal.start)]
        begin = breaks[-1] if breaks else near
        if lowered[modal.start : modal.end] in self._proposing:
            # "schlägt der Rat vor, die Gebühren zu senken"
            return begin
        subject = as_in_tables(lowered[begin : modal.start].strip())
        says_nothing = not subject or subject in self._pronouns
        behind = self._behind.match(lowered, modal.end)
        after = behind.end() if behind else modal.end
        is_whole = end - after >= self._shortest
        return after if says_nothing and is_whole else begin

    def _find(
        self, searched: SearchedText, sentences: Sequence[Span]
    ) -> Iterator[Recommendation]:
        """Yield one recommendation for each sentence with a modal."""
        text = searched.text
        starts = [start for start, _ in sentences]
        done = 0
        for modal in self._found(searched):
            index = bisect_right(starts, modal.start) - 1
            if modal.start < done or index < 0:
                continue
            start, done = sentences[index]
            visible = text[start:done].strip()
            if not visible.endswith(_QUESTION):
                start = text.index(visible, start)
                yield Recommendation(start, start + len(visible))

    def _found(self, searched: SearchedText) -> Iterator[_Modal]:
        lowered = searched.lowered
        for at in places_of(self.words, searched.found):
            found = self._modals.longest_at(lowered, at)
            before = as_in_tables(lowered[max(0, at - _LONGEST_BEFORE) : at]).rstrip()
            if found is not None and not (self._not_modal and self._is_noun(before)):
                yield _Modal(at, found[0])

    def _is_noun(self, before: str) -> bool:
        return before.endswith(tuple(f" {word}" for word in self._not_modal))


def _sentence_end(text: str, start: int, end: int) -> int:
    match = _SENTENCE_END.search(text, start, end)
    return match.end() if match else end
