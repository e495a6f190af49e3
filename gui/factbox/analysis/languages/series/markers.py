"""Which of the words in a paragraph that may begin an item do so."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factbox.analysis.cues.cue import PAIR, Cue, Position, Role, Strength
from factbox.analysis.cues.occurrences import SearchedText, is_line_start, places_of
from factbox.analysis.languages.series.leads import Lead, Leads
from factbox.analysis.languages.series.marker_reader import MarkerReader, in_sentence
from factbox.analysis.languages.series.nouns import Nouns
from factbox.analysis.languages.series.phrases import as_in_tables, spelled_out
from factbox.analysis.languages.series.place import MarkerPlace
from factbox.analysis.languages.series.table import SeriesTable
from factbox.analysis.text.as_read import Span

# No line of prose has more places that may be markers.
_MOST_PLACES = 20_000
_NUMBERED = re.compile(r"(?:^|[\s(])(\d{1,2})[.)]\s*$")
_LONGEST_NUMBER = 6
_CLAUSE_END = re.compile("[,;:.!?，；：。、！？]")
#: Traps that may end behind the beginning of a marker: they seldom overlap.
_MOST_TRAPS = 3
_FEWEST_BEFORE_LAST = 2


class Markers:
    """Finds the markers of a language."""

    def __init__(self, table: SeriesTable, nouns: Nouns, leads: Leads) -> None:
        self._leads = leads
        self._reader = MarkerReader(table, nouns, leads)
        self._ranking = re.compile(rf"(?<!\w)(?:{table.ranking})(?!\w)")
        self._traps = frozenset(spelled_out(table.traps, " " if table.spaced else ""))
        #: the words that have to be found
        self.words = self._reader.phrases | self._traps

    def at_beginning(
        self, searched: SearchedText, start: int, end: int, position: Position
    ) -> Cue | None:
        """Return the certain marker that the sentence from `start` to `end` begins with.

        All others depend on what stands beside them (see `inside`).
        """
        at = self._leads.opening_end(searched.lowered, start, end)
        cue = self._reader.read_near(MarkerPlace(searched, at, start, end, position))
        if cue is None or cue.strength is not Strength.STRONG or _is_of_pair(cue):
            return None
        ranks = self._ranking.match(as_in_tables(searched.lowered[cue.start : end]))
        return None if ranks or _is_trap(cue, self._trapped(searched)) else cue

    def inside(self, searched: SearchedText, sentences: Sequence[Span]) -> Iterator[Cue]:
        """Yield all markers in a paragraph, those at beginnings too."""
        if self._reader.phrases.isdisjoint(searched.found):
            return
        cues = list(_paired(self._kept(searched, sentences)))
        numbers = {
            cue.ordinal for cue in cues if cue.strength is Strength.STRONG or _is_of_pair(cue)
        }
        is_numbered = any(number is not None and number > 1 for number in numbers)
        gaps = _gaps(cues)
        first = self._lone_opener(searched.lowered, cues)
        for number, (before, cue) in enumerate(pairwise([None, *cues])):
            assert cue is not None
            if cue.role is Role.OTHER:
                # "Erstens … Außerdem … Zweitens": what numbers count, other words only add to.
                counts = not is_numbered or number in gaps
                yield cue._replace(role=Role.PLAIN if counts else Role.ADDS)
            elif number == first or _is_first_thing_in_item(before, cue):
                continue
            elif self._continues(searched.lowered, before, cue) and cue.ordinal not in numbers:
                yield cue._replace(strength=Strength.MEDIUM)
            else:
                # Where numbers follow, "zunächst" counts too, and tells no story.
                told = cue.is_narrative and not (is_numbered and cue.ordinal == 1)
                yield cue._replace(is_narrative=told)

    def _continues(self, lowered: str, before: Cue | None, cue: Cue) -> bool:
        """Return whether a sentence that mentions the second comes after the first."""
        if before is None or cue.strength is not Strength.WEAK or cue.ordinal is None:
            return False
        if self._reader.is_opener(lowered, before):
            # "At first we heard an overture. The second concerto was by Brahms."
            return False
        is_called_so = cue.noun is not None and before.noun in (None, cue.noun)
        return is_called_so and not _is_of_pair(cue) and before.ordinal == cue.ordinal - 1

    def _lone_opener(self, lowered: str, cues: Sequence[Cue]) -> int | None:
        """Return the number of a "zunächst" that only a last item follows, if there is one."""
        first = next(
            (n for n, cue in enumerate(cues) if self._reader.is_opener(lowered, cue)), None
        )
        if first is None:
            return None
        behind = cues[first + 1 :]
        roles = [cue.role for cue in behind if cue.ordinal is None]
        is_continued = any(cue.ordinal == 2 for cue in behind)
        return first if roles == [Role.LAST] and not is_continued else None

    def _kept(self, searched: SearchedText, sentences: Sequence[Span]) -> Iterator[Cue]:
        """Yield what may be a marker, beside what stands before it."""
        last_inside: str | None = None
        before: Cue | None = None
        found = 0
        for start, cue in self._read(searched, sentences):
            lead = self._leads.before(searched.lowered, start, cue.start)
            inside = None
            if lead is Lead.WORDS or cue.position is not Position.PARAGRAPH:
                inside = self._leads.words(searched.lowered[start : cue.start])
            if lead is Lead.WORDS and cue.ordinal is None:
                # "Il y a d'abord … Il y a enfin", but not "D'abord … On a enfin compris".
                is_alike = bool(inside) and inside == last_inside
                is_third = cue.role is Role.LAST and found >= _FEWEST_BEFORE_LAST
                goes_on = last_inside and cue.role is not Role.OTHER
                if not (is_alike or goes_on or (is_third and not cue.is_narrative)):
                    continue
            if lead is Lead.WORDS and _is_other_side(searched.lowered, before, cue):
                continue
            found += 1
            last_inside, before = inside, cue
            if not _is_numbered_alike(searched.text, cue):
                yield cue

    def _read(
        self, searched: SearchedText, sentences: Sequence[Span]
    ) -> Iterator[tuple[int, Cue]]:
        """Yield what may be a marker, each with the place where its sentence begins."""
        starts = [start for start, _ in sentences]
        trapped = self._trapped(searched)
        behind = 0
        ranks: dict[int, bool] = {}
        for at in places_of(self._reader.phrases, searched.found)[:_MOST_PLACES]:
            index = bisect_right(starts, at) - 1
            if at < behind or index < 0:
                continue
            start, end = sentences[index]
            begins = is_line_start(searched.text, start)
            position = Position.PARAGRAPH if begins else Position.SENTENCE
            cue = self._reader.read(MarkerPlace(searched, at, start, end, position))
            if cue is None or _is_trap(cue, trapped):
                continue
            if start not in ranks:
                ranks[start] = self._ranks(searched, start, end)
            if not (ranks[start] and cue.ordinal is not None):
                yield start, cue
                behind = cue.end

    def _ranks(self, searched: SearchedText, start: int, end: int) -> bool:
        """Return whether a sentence says who came first: "En primer lugar quedó Ana"."""
        return self._ranking.search(as_in_tables(searched.lowered[start:end])) is not None

    def _trapped(self, searched: SearchedText) -> list[Span]:
        found = self._traps.intersection(searched.found)
        return sorted(
            (place, place + len(trap)) for trap in found for place in searched.found[trap]
        )


def _is_trap(cue: Cue, trapped: Sequence[Span]) -> bool:
    """Return whether a marker overlaps one of the traps.

    "Prima di tutto" is a marker as a whole, although "prima di" is a trap.
    """
    near = bisect_right(trapped, (cue.end, 0))
    is_phrase = cue.noun is None or _is_of_pair(cue)
    return any(
        end > cue.start and not (is_phrase and cue.start <= start and end <= cue.end)
        for start, end in trapped[max(0, near - _MOST_TRAPS) : near]
    )


def _paired(cues: Iterator[Cue]) -> Iterator[Cue]:
    """Yield the cues, those of a pair as far as both are there."""
    first_of: str | None = None
    found_of = 0
    pairs: set[str | None] = set()
    for number, cue in enumerate(cues):
        found = cue
        if _is_of_pair(cue) and cue.noun == first_of:
            # "dels … dels … dels"
            position, number_of = in_sentence(cue.position), found_of + 1
            found = cue._replace(ordinal=number_of, strength=Strength.WEAK, position=position)
        elif _is_of_pair(cue) and cue.ordinal == 2 and number and cue.noun not in pairs:
            # "Por otra parte" without "por una parte", in a series
            found = cue._replace(ordinal=None, noun=None, role=Role.OTHER)
        first_of = found.noun if cue.ordinal == 1 else None
        found_of = found.ordinal or 0
        pairs.add(found.noun)
        yield found


def _is_first_thing_in_item(before: Cue | None, cue: Cue) -> bool:
    """Return whether "first" stands in the sentence of a numbered item, and begins none.

    "Secondly, one should first ask why."
    """
    if before is None or before.sentence != cue.sentence or not cue.only_opens:
        return False
    return before.strength is Strength.STRONG and before.ordinal is not None


def _gaps(cues: Sequence[Cue]) -> set[int]:
    """Return the numbers of the cues that stand for an item which no number counts.

    Before and behind one the items are two apart, or the last comes next.
    """
    before = _last_ordinals(cues)
    behind = reversed(_last_ordinals(cues[::-1]))
    pairs = enumerate(zip(before, behind, strict=True))
    gaps = {number for number, (low, high) in pairs if high - low == 2}
    return gaps | {
        number for number, cue in enumerate(cues[1:]) if number and cue.role is Role.LAST
    }


def _last_ordinals(cues: Sequence[Cue]) -> list[int]:
    """Return, for each of the cues, the last ordinal up to it; 0 if there is none."""
    found, last = [], 0
    for cue in cues:
        last = cue.ordinal or last
        found.append(last)
    return found


def _is_of_pair(cue: Cue) -> bool:
    return cue.noun is not None and cue.noun.startswith(PAIR)


def _is_other_side(lowered: str, before: Cue | None, cue: Cue) -> bool:
    """Return whether a pair has both halves in one clause: "de um lado poupa do outro"."""
    if before is None or not _is_of_pair(cue) or cue.noun != before.noun:
        return False
    return not _CLAUSE_END.search(lowered, before.end, cue.start)


def _is_numbered_alike(text: str, cue: Cue) -> bool:
    """Return whether a number stands before the marker: "1. Erstens" is one item."""
    match = _NUMBERED.search(text[max(0, cue.start - _LONGEST_NUMBER) : cue.start])
    return match is not None and int(match[1]) == cue.ordinal
