"""Announcements where a measure word stands behind a number: "三项措施", "以下两点"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factbox.analysis.cues.cue import Cue, CueKind, Strength
from factbox.analysis.cues.occurrences import SearchedText, places_of
from factbox.analysis.languages.series.phrases import either, spelled_out
from factbox.analysis.languages.series.table import SeriesTable
from factbox.analysis.text.as_read import Span

_WORD = r"[^\s，。；：、！？,.;:!?（）()“”]"
_STOP = r"(?=[：:。；;，,、.!！]|$)"
_LONGEST_BEFORE = 8
_FARTHEST_POINTING = 12


class MeasuredAnnouncements:
    """Reads the announcements of a language without spaces between words."""

    def __init__(self, table: SeriesTable) -> None:
        self._numbers: dict[str, int | None] = dict.fromkeys(spelled_out(table.vague, ""))
        self._numbers |= {
            form: number for number, forms in table.numbers.items() for form in forms.split()
        }
        #: the words that have to be found
        self.words = frozenset(self._numbers)
        nouns, units, measures, before = (
            either(words.split())
            for words in (table.nouns, table.units, table.measures, table.of_which)
        )
        self._behind = re.compile(
            rf"(?:(?P<measure>{measures})(?!{units})"
            rf"(?:{_WORD}{{0,6}}?(?P<noun>{nouns})|{_WORD}{{2,6}}{_STOP})?"
            rf"|(?P<bare>{_STOP}))"
        )
        self._of_which = re.compile(rf"(?:{before}|[{''.join(self._digits())}])$")
        pointing = either(spelled_out(table.pointing, ""))
        self._pointing = re.compile(rf"(?:{pointing}){_WORD}{{0,4}}$")

    def _digits(self) -> Iterator[str]:
        yield "0-9"
        yield from (form for form in self._numbers if len(form) == 1 and not form.isdecimal())

    def find(self, searched: SearchedText, sentences: Sequence[Span]) -> Iterator[Cue]:
        """Yield the announcements in a paragraph."""
        text, _, found = searched
        starts = [start for start, _ in sentences]
        numbers = {
            place: word
            for word in sorted(self.words.intersection(found), key=len)
            for place in found[word]
        }
        behind, visible_end = 0, len(text.rstrip())
        for at in places_of(self.words, found):
            if at < behind:
                continue
            index = bisect_right(starts, at) - 1
            end = sentences[index][1] if index >= 0 else len(text)
            cue = self._read(text, at, numbers[at], end)
            if cue is not None:
                behind = cue.end
                if cue.strength is Strength.WEAK and end >= visible_end:
                    cue = cue._replace(strength=Strength.MEDIUM)
                yield cue

    def _read(self, text: str, at: int, word: str, end: int) -> Cue | None:
        number_end = at + len(word)
        match = self._behind.match(text, number_end, end)
        before = text[max(0, at - _FARTHEST_POINTING) : at]
        if match is None or self._of_which.search(before[-_LONGEST_BEFORE:]):
            return None
        value, noun = self._numbers[word], match["noun"]
        points = self._pointing.search(before) is not None
        if match["measure"] is None and not (before.endswith("有") and value is not None):
            return None
        if noun is None and value is None and not points:
            return None
        is_strong = noun is not None or points or match["measure"] is None
        return Cue(
            CueKind.ANNOUNCEMENT,
            at,
            match.end(),
            sentence=end,
            ordinal=value,
            noun=noun or match["measure"],
            # "三个感人的故事": most nouns have two characters.
            singular=text[match.end() - 2 : match.end()],
            strength=Strength.STRONG if is_strong else Strength.WEAK,
        )
