"""Words that begin an item: "erstens", "le deuxième point", "por último"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factbox.analysis.cues.cue import WORDS, Cue, CueKind, Position, Role, Strength
from factbox.analysis.cues.occurrences import SearchedText, is_line_start, places_of
from factbox.analysis.languages.series.leads import Lead, Leads
from factbox.analysis.languages.series.meanings import MarkerKind, Meaning, meanings
from factbox.analysis.languages.series.nouns import Nouns
from factbox.analysis.languages.series.ordinals import Ordinals
from factbox.analysis.languages.series.phrases import Phrases, as_in_tables, spelled_out
from factbox.analysis.languages.series.place import MarkerPlace
from factbox.analysis.languages.series.table import SeriesTable
from factbox.analysis.text.as_read import Span

# No line of prose has more places that may be markers.
_MOST_PLACES = 20_000
_PAUSE = re.compile(r"\s*[,:，：、]|\s+[–—-]\s|\s*—|\.\s|$")
_NUMBERED = re.compile(r"(?:^|[\s(])(\d{1,2})[.)]\s*$")
_LABELLED = re.compile(
    r"\s+(?:n(?:r|o|º|°|um)?\.?\s*)?(\d{1,2}|[^\W\d_]{2,8})(?=\s*[:.–—)]|\s*$)"
)
_LONGEST_NUMBER = 6
_CLAUSE_BEHIND = re.compile(r"[\s,:]*[^,;:.]*")
_LONGEST_CLAUSE = 50
#: How far into a sentence "finally" may stand without a pause.
_FARTHEST_INSIDE = 60
_FEWEST_BEFORE_LAST = 2


class Markers:
    """Reads the markers of a language."""

    def __init__(self, table: SeriesTable, nouns: Nouns, leads: Leads) -> None:
        self._leads = leads
        self._spaced = table.spaced
        self._phrases = Phrases(meanings(table), anywhere=not table.spaced)
        self._traps = frozenset(spelled_out(table.traps, " " if table.spaced else ""))
        self._ordinals = Ordinals(table, nouns, leads)
        follow = "|".join(map(re.escape, spelled_out(f"{table.next} | {table.last}"))) or "(?!)"
        conjunctions = "|".join(map(re.escape, table.conjunctions.split())) or "(?!)"
        # "D'abord berger, puis soldat": a life, not a list.
        self._and_then = re.compile(
            rf"(?:\s+[\w'’-]+){{1,3}}(?:,|\s+(?:{conjunctions}))\s+(?:{follow})(?!\w)"
        )
        self._numbers = {
            form: number
            for number, forms in table.numbers.items()
            for form in as_in_tables(forms).split()
        }
        self._found_here = frozenset(self._phrases)
        #: the words that have to be found
        self.words = self._found_here | self._traps

    def at_beginning(
        self, searched: SearchedText, start: int, end: int, position: Position
    ) -> Cue | None:
        """Return the certain marker that the sentence from `start` to `end` begins with.

        All others depend on what stands beside them (see `inside`).
        """
        at = self._leads.opening_end(searched.lowered, start, end)
        cue = self._read_near(MarkerPlace(searched, at, start, end, position))
        if cue is None or cue.strength is not Strength.STRONG or _is_of_pair(cue):
            return None
        return None if self._is_trap(cue, self._trapped(searched)) else cue

    def inside(self, searched: SearchedText, sentences: Sequence[Span]) -> Iterator[Cue]:
        """Yield all markers in a paragraph, those at beginnings too."""
        if self._found_here.isdisjoint(searched.found):
            return
        cues = list(self._all(searched, sentences))
        numbers = {
            cue.ordinal for cue in cues if cue.strength is Strength.STRONG or _is_of_pair(cue)
        }
        is_numbered = any(number is not None and number > 1 for number in numbers)
        is_pair = [cue.role for cue in cues[1:]] == [Role.LAST]
        if is_pair and self._only_opens(searched.lowered, cues[0]):
            return
        for number, (before, cue) in enumerate(pairwise([None, *cues])):
            assert cue is not None
            if cue.role is Role.OTHER:
                # "Erstens … Außerdem … Zweitens": what numbers count, other words only add to.
                if not is_numbered or _fills_gap(cues, number):
                    yield cue._replace(role=Role.PLAIN)
            elif _continues(before, cue) and cue.ordinal not in numbers:
                yield cue._replace(strength=Strength.MEDIUM)
            else:
                # Where numbers follow, "zunächst" counts too, and tells no story.
                told = cue.is_narrative and not (is_numbered and cue.ordinal == 1)
                yield cue._replace(is_narrative=told)

    def _only_opens(self, lowered: str, cue: Cue) -> bool:
        """Return whether it is "zunächst" or the like, which needs more than a last item."""
        found = self._phrases.longest_at(lowered, cue.start)
        return found is not None and found[1][0].kind is MarkerKind.OPENER

    def _all(self, searched: SearchedText, sentences: Sequence[Span]) -> Iterator[Cue]:
        starts = [start for start, _ in sentences]
        trapped = self._trapped(searched)
        behind, found, was_inside, first_of = 0, 0, False, None
        pairs: set[str | None] = set()
        count = 0
        for at in places_of(self._found_here, searched.found)[:_MOST_PLACES]:
            index = bisect_right(starts, at) - 1
            if at < behind or index < 0:
                continue
            start, end = sentences[index]
            begins = is_line_start(searched.text, start)
            position = Position.PARAGRAPH if begins else Position.SENTENCE
            cue = self._read(MarkerPlace(searched, at, start, end, position))
            if cue is None or self._is_trap(cue, trapped):
                continue
            found += 1
            is_inside = self._leads.before(searched.lowered, start, cue.start) is Lead.WORDS
            if is_inside and cue.ordinal is None and not was_inside:
                # "Il y a d'abord … Il y a enfin", but not "D'abord … On a enfin compris".
                is_third = cue.role is Role.LAST and found > _FEWEST_BEFORE_LAST
                if cue.is_narrative or not is_third:
                    found -= 1
                    continue
            behind, was_inside = cue.end, is_inside
            if _is_of_pair(cue) and cue.noun == first_of:
                cue = cue._replace(
                    ordinal=2, strength=Strength.WEAK, position=_in_sentence(cue.position)
                )
            elif _is_of_pair(cue) and cue.ordinal == 2 and count and cue.noun not in pairs:
                # "Por otra parte" without "por una parte", in a series
                cue = cue._replace(ordinal=None, noun=None, role=Role.OTHER)
            count += 1
            first_of = cue.noun if cue.ordinal == 1 else None
            pairs.add(cue.noun)
            if not _is_numbered_alike(searched.text, cue):
                yield cue

    def _trapped(self, searched: SearchedText) -> list[Span]:
        found = self._traps.intersection(searched.found)
        return sorted(
            (place, place + len(trap)) for trap in found for place in searched.found[trap]
        )

    @staticmethod
    def _is_trap(cue: Cue, trapped: Sequence[Span]) -> bool:
        """Return whether a marker overlaps one of the traps.

        "Prima di tutto" is a marker as a whole, although "prima di" is a trap.
        """
        near = bisect_right(trapped, (cue.end, 0))
        is_phrase = cue.noun is None or _is_of_pair(cue)
        return any(
            end > cue.start and not (is_phrase and cue.start <= start and end <= cue.end)
            for start, end in trapped[max(0, near - 3) : near]
        )

    def _read(self, place: MarkerPlace, *, is_second: bool = False) -> Cue | None:
        """Return the marker at a place; one that another joins at once is one with that."""
        found = self._phrases.longest_at(place.lowered, place.at)
        if found is None:
            return None
        end, options = found
        lead = self._leads.before(place.lowered, place.start, place.at)
        for meaning in options:
            cue = self._as(place, end, lead, meaning)
            if cue is not None:
                return cue if is_second else self._joined(place, cue)
        return None

    def _read_near(self, place: MarkerPlace, *, is_second: bool = False) -> Cue | None:
        """Return the marker at a place, or behind the articles there."""
        cue = self._read(place, is_second=is_second)
        if cue is not None:
            return cue
        at = self._ordinals.behind_articles(place.lowered, place.at, place.end)
        return self._read(place._replace(at=at), is_second=is_second)

    def _joined(self, place: MarkerPlace, cue: Cue) -> Cue:
        """Return the same, or one with the marker behind: "enfin, en troisième lieu"."""
        at = self._leads.behind_joint(place.lowered, cue.end)
        if at == cue.end:
            return cue
        second = self._read_near(place._replace(at=at), is_second=True)
        if second is None or (second.ordinal is None) == (cue.ordinal is None):
            return cue
        numbered, other = (cue, second) if second.ordinal is None else (second, cue)
        if other is cue and other.role is not Role.LAST:
            return second
        if other.role is not Role.LAST and numbered is cue:
            return cue
        if numbered is second and second.start - cue.end > len(", und die "):
            return cue
        return cue._replace(
            end=second.end,
            gist=second.gist,
            ordinal=numbered.ordinal,
            strength=max(cue.strength, second.strength),
            noun=numbered.noun,
            role=Role.LAST if other.role is Role.LAST else numbered.role,
        )

    def _as(self, place: MarkerPlace, end: int, lead: Lead, meaning: Meaning) -> Cue | None:
        """Return the marker if the words there mean that."""
        kind, ordinal, pair = meaning
        if kind is MarkerKind.ORDINAL or kind is MarkerKind.LAST_ORDINAL:
            return self._ordinals.read(place, end, ordinal)
        if kind is MarkerKind.OTHER:
            return self._ordinals.read(place, end, None, is_other=True)
        if kind is MarkerKind.ADVERB:
            is_sure = self._spaced or lead < Lead.WORDS
            strength = Strength.STRONG if is_sure else Strength.WEAK
            return self._cue(place, end, lead, ordinal, strength)
        if kind is MarkerKind.SET_OFF:
            return self._set_off(place, end, lead, ordinal)
        if kind is MarkerKind.PAUSED:
            return self._paused(place, end, lead, ordinal)
        if kind is MarkerKind.OPENER:
            if self._and_then.match(place.lowered, end, place.end):
                return None
            cue = self._cue(place, end, lead, ordinal, Strength.MEDIUM)
            return cue._replace(is_narrative=self._is_told(place, end, lead))
        if kind is MarkerKind.FIRST:
            return self._cue(place, end, lead, ordinal, Strength.STRONG)._replace(noun=pair)
        if kind is MarkerKind.SECOND:
            cue = self._cue(place, end, lead, ordinal, Strength.WEAK)
            position = place.position if lead is Lead.BEGINS else Position.SENTENCE
            return cue._replace(noun=pair, position=position)
        if kind is MarkerKind.LABEL:
            return self._labelled(place, end, lead, pair)
        if kind is MarkerKind.LAST:
            return self._last(place, end, lead)
        return self._next(place, end, lead, adds=kind is MarkerKind.MORE)

    def _set_off(
        self, place: MarkerPlace, end: int, lead: Lead, ordinal: int | None
    ) -> Cue | None:
        """Read "en premier lieu", which inside a clause may be a place in a ranking."""
        is_set_off = lead < Lead.WORDS or _PAUSE.match(place.lowered, end, place.end)
        if is_set_off or (ordinal is not None and ordinal > 1 and self._spaced):
            return self._cue(place, end, lead, ordinal, Strength.STRONG)
        if not self._spaced:
            return None
        return self._cue(place, end, lead, ordinal, Strength.WEAK)

    def _paused(
        self, place: MarkerPlace, end: int, lead: Lead, ordinal: int | None
    ) -> Cue | None:
        """Read "primero," and, where a clause begins, "primero hay que"."""
        is_paused = _PAUSE.match(place.lowered, end, place.end) is not None
        if is_paused and lead < Lead.WORDS:
            return self._cue(place, end, lead, ordinal, Strength.STRONG)
        if lead <= Lead.BREAK and self._spaced and " " not in place.lowered[place.at : end]:
            return self._cue(place, end, lead, ordinal, Strength.MEDIUM)
        return None

    def _last(self, place: MarkerPlace, end: int, lead: Lead) -> Cue | None:
        cue = self._cue(place, end, lead, None, Strength.WEAK)
        cue = cue._replace(role=Role.LAST, is_narrative=self._is_told(place, end, lead))
        is_paused = _PAUSE.match(place.lowered, end, place.end) is not None
        if lead is Lead.BEGINS:
            return cue
        if lead in (Lead.BREAK, Lead.COMMA_AND) or (is_paused and lead < Lead.WORDS):
            return cue._replace(position=Position.SENTENCE)
        if lead < Lead.WORDS:
            return cue
        if place.at - place.start > _FARTHEST_INSIDE:
            return None
        return cue._replace(position=Position.SENTENCE)

    def _labelled(self, place: MarkerPlace, end: int, lead: Lead, label: str) -> Cue | None:
        """Read "Schritt 1:"."""
        match = _LABELLED.match(place.lowered, end, place.end)
        if match is None or lead > Lead.BREAK:
            return None
        number = match[1]
        ordinal = int(number) if number.isdecimal() else self._numbers.get(number)
        if ordinal is None:
            return None
        cue = self._cue(place, match.end(1), lead, ordinal, Strength.STRONG)
        return cue._replace(style=label)

    def _next(self, place: MarkerPlace, end: int, lead: Lead, *, adds: bool) -> Cue | None:
        """Read "ensuite" and "de plus", which continue a series where a clause begins."""
        cue = self._cue(place, end, lead, None, Strength.WEAK)
        cue = cue._replace(is_narrative=self._is_told(place, end, lead))
        if adds:
            cue = cue._replace(role=Role.OTHER, position=_in_sentence(cue.position))
            is_set_off = lead is Lead.COMMA and _PAUSE.match(place.lowered, end, place.end)
            return cue if lead is Lead.BEGINS or is_set_off else None
        if lead is Lead.BEGINS:
            return cue
        if lead < Lead.WORDS:
            # "D'abord infirmière, puis syndicaliste" tells a life.
            return cue._replace(role=Role.THEN) if lead is Lead.BREAK else None
        if place.at - place.start > _FARTHEST_INSIDE:
            return None
        return cue._replace(position=Position.SENTENCE)

    def _is_told(self, place: MarkerPlace, end: int, lead: Lead) -> bool:
        """Return whether the words around a marker tell a story."""
        text, at = place.lowered, place.at
        before = text[max(place.start, at - _LONGEST_CLAUSE) : at]
        if lead is Lead.WORDS:
            before = before[max(map(before.rfind, ",;:.")) + 1 :]
        behind = _CLAUSE_BEHIND.match(text, end, min(place.end, end + _LONGEST_CLAUSE))
        near = f"{before} {behind[0] if behind else ''}"
        return self._ordinals.tells(near)

    def _cue(
        self, place: MarkerPlace, end: int, lead: Lead, ordinal: int | None, strength: Strength
    ) -> Cue:
        return Cue(
            CueKind.ITEM,
            place.at,
            end,
            gist=self._ordinals.gist_start(place.lowered, end, place.end),
            sentence=place.end,
            ordinal=ordinal,
            style=WORDS,
            strength=strength,
            position=place.position if lead is Lead.BEGINS else Position.INLINE,
        )


def _continues(before: Cue | None, cue: Cue) -> bool:
    """Return whether a sentence that mentions the second comes after the first."""
    if before is None or cue.strength is not Strength.WEAK or cue.ordinal is None:
        return False
    is_called_so = cue.noun is not None and before.noun in (None, cue.noun)
    return is_called_so and not _is_of_pair(cue) and before.ordinal == cue.ordinal - 1


def _fills_gap(cues: Sequence[Cue], number: int) -> bool:
    """Return whether a number is missing where the cue of that number stands."""
    before = next((cue.ordinal for cue in cues[number::-1] if cue.ordinal), 0)
    behind = next((cue.ordinal for cue in cues[number:] if cue.ordinal), 0)
    return behind - before == 2


def _in_sentence(position: Position) -> Position:
    return Position.SENTENCE if position is Position.INLINE else position


def _is_of_pair(cue: Cue) -> bool:
    return cue.noun is not None and cue.noun.startswith("pair ")


def _is_numbered_alike(text: str, cue: Cue) -> bool:
    """Return whether a number stands before the marker: "1. Erstens" is one item."""
    match = _NUMBERED.search(text[max(0, cue.start - _LONGEST_NUMBER) : cue.start])
    return match is not None and int(match[1]) == cue.ordinal
