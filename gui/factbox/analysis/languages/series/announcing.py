"""Announcements: "aus drei Gründen", "hay varias razones", "以下三点"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factbox.analysis.cues.cue import Cue, CueKind, Strength
from factbox.analysis.cues.occurrences import SearchedText, places_of
from factbox.analysis.languages.series.nouns import Noun, Nouns
from factbox.analysis.languages.series.phrases import Phrases, as_in_tables, either, spelled_out
from factbox.analysis.languages.series.table import SeriesTable
from factbox.analysis.text.as_read import Span

_DIGITS = {f"{number} ": number for number in range(2, 21)}
_LONGEST_BEFORE = 30
_MOST_WORDS_BETWEEN = 2
_NOT_BEFORE = frozenset(".,-–$£€§")
_COLON = re.compile(r"\s*[:：]")
_STOP = re.compile(r"\s*[:.;,(]|\s+[–—]")


class Announcements:
    """Reads the announcements of a language."""

    def __init__(self, table: SeriesTable, nouns: Nouns) -> None:
        self._nouns = nouns
        numbers: dict[str, int | None] = dict.fromkeys(spelled_out(table.vague))
        numbers |= {
            form: number
            for number, forms in table.numbers.items()
            if number > 1
            for form in as_in_tables(forms).split()
        }
        self._alone = frozenset(
            form for forms in table.alone.values() for form in as_in_tables(forms).split()
        )
        numbers |= {
            form: number
            for number, forms in table.alone.items()
            for form in as_in_tables(forms).split()
        }
        numbers |= _DIGITS
        self._numbers = Phrases({word.strip(): number for word, number in numbers.items()})
        #: the words that have to be found
        self.words = frozenset(numbers)
        pointing = either(spelled_out(table.pointing))
        self._pointing_before = re.compile(rf"(?<!\w)(?:{pointing})(?:\s+[^\W\d]+)?\s+$")
        self._pointing_behind = re.compile(rf"\s+(?:{pointing})(?!\w)")
        of_which = either(as_in_tables(table.of_which).split())
        conjunctions = either(table.conjunctions.split())
        self._between = re.compile(rf",?\s+(?:(?:{conjunctions})\s+)?")
        self._of_which = re.compile(rf"(?<!\w)(?:{of_which})\s+$")

    def find(self, searched: SearchedText, sentences: Sequence[Span]) -> Iterator[Cue]:
        """Yield the announcements in a paragraph."""
        text, lowered, found = searched
        behind, visible_end = 0, len(lowered.rstrip())
        starts = [start for start, _ in sentences]
        weak: Cue | None = None
        for at in places_of(self.words, found):
            if at < behind or (at > 0 and lowered[at - 1] in _NOT_BEFORE):
                continue
            index = bisect_right(starts, at) - 1
            end = sentences[index][1] if index >= 0 else len(lowered)
            cue = self._read(text, lowered, at, end)
            if cue is not None:
                behind = cue.end
                is_another = weak and self._between.fullmatch(lowered, weak.end, at)
                weak = cue if cue.strength is Strength.WEAK else None
                if weak and is_another:
                    # "Three eggs, two lemons": who counts several things announces none.
                    continue
                if cue.strength is Strength.WEAK and end >= visible_end:
                    cue = cue._replace(strength=Strength.MEDIUM)
                yield cue

    def _follows_noun(self, before: str) -> bool:
        """Return whether a noun stands before a number: "Причин тому несколько."."""
        words = before.split()[-_MOST_WORDS_BETWEEN - 1 :]
        return any(map(self._nouns.is_listed, words))

    def _read(self, text: str, lowered: str, at: int, end: int) -> Cue | None:
        """Return what a number announces, strongly if that is certain."""
        number = self._numbers.longest_at(lowered, at)
        if number is None:
            return None
        number_end, value = number
        before = as_in_tables(lowered[max(0, at - _LONGEST_BEFORE) : at])
        if self._nouns.begins_with_unit(text, number_end, end):
            return None
        if as_in_tables(lowered[at:number_end]) in self._alone:
            return _cue(at, number_end, end, value, None, Strength.STRONG)
        if value is None and self._numbers.longest_at(lowered, number_end + 1):
            # "folgende drei Schritte": the number announces.
            return None
        noun = self._nouns.behind(text, number_end, end, over_verbs=True)
        behind = as_in_tables(lowered[noun.end : noun.end + _LONGEST_BEFORE]) if noun else ""
        points = bool(
            self._pointing_before.search(before) or self._pointing_behind.match(behind)
        )
        is_ahead = points or (noun and _COLON.match(lowered, noun.end))
        if self._of_which.search(before) and not is_ahead:
            # "These four steps: …" points ahead, but "one of four steps" does not.
            return None
        if noun is not None and (noun.is_listed or (points and value is not None)):
            return _cue(at, noun.end, end, value, noun, Strength.STRONG)
        if self._follows_noun(before) and _STOP.match(lowered, number_end):
            return _cue(at, number_end, end, value, None, Strength.STRONG)
        if value is None:
            return None
        if noun is not None:
            return _cue(at, noun.end, end, value, noun, Strength.WEAK)
        if not lowered[at].isdigit() and _STOP.match(lowered, number_end):
            return _cue(at, number_end, end, value, None, Strength.WEAK)
        return None


def _cue(
    at: int, cue_end: int, sentence: int, number: int | None, noun: Noun | None, how: Strength
) -> Cue:
    return Cue(
        CueKind.ANNOUNCEMENT,
        at,
        cue_end,
        sentence=sentence,
        ordinal=number,
        noun=noun.word if noun else None,
        singular=noun.stem if noun else None,
        strength=how,
    )
