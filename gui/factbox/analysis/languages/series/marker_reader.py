"""Reads one word or phrase that may begin an item: "erstens", "le deuxième point"."""

from __future__ import annotations

import re

from factbox.analysis.cues.cue import WORDS, Cue, CueKind, Position, Role, Strength
from factbox.analysis.languages.series.leads import Lead, Leads
from factbox.analysis.languages.series.meanings import MarkerKind, Meaning, meanings
from factbox.analysis.languages.series.nouns import Nouns
from factbox.analysis.languages.series.ordinals import Ordinals
from factbox.analysis.languages.series.phrases import Phrases, as_in_tables, either, spelled_out
from factbox.analysis.languages.series.place import MarkerPlace
from factbox.analysis.languages.series.table import SeriesTable

_PAUSE = re.compile(r"\s*[,:，：、]|\s+[–—-]\s|\s*—|\.\s|$")
_LABELLED = re.compile(
    r"\s+(?:n(?:r|o|º|°|um)?\.?\s*)?(\d{1,2}|[^\W\d_]{2,8})(?=\s*[:.–—)]|\s*$)"
)
_CLAUSE_BEHIND = re.compile(r"[\s,:，：]*[^,;:.，；：。]*")
_TWO_CHARACTERS = re.compile(r"[^\W\d_]{2}")
_LONGEST_CLAUSE = 50
#: Between a last item's "schließlich" and its number.
_LONGEST_JOINT = len(", und die ")
#: How far into a sentence "finally" may stand without a pause.
_FARTHEST_INSIDE = 60


class MarkerReader:
    """Reads the markers of a language, each by itself.

    `phrases` are all that may be one.
    """

    def __init__(self, table: SeriesTable, nouns: Nouns, leads: Leads) -> None:
        self._leads = leads
        self._spaced = table.spaced
        self._phrases = Phrases(meanings(table), anywhere=not table.spaced)
        self.phrases = frozenset(self._phrases)
        self._ordinals = Ordinals(table, nouns, leads)
        follow = either(spelled_out(f"{table.next} | {table.last}"))
        conjunctions = either(table.conjunctions.split())
        # "D'abord berger, puis soldat": a life, not a list.
        self._and_then = re.compile(
            rf"(?:\s+[\w'’-]+){{1,3}}(?:,|\s+(?:{conjunctions}))\s+(?:{follow})(?!\w)"
        )
        # "D'abord réservé, le public a souri."
        self._apposed = re.compile(r"\s+[^\W\d_]+," if table.articles else r"(?!)")
        self._numbers = {
            form: number
            for number, forms in table.numbers.items()
            for form in as_in_tables(forms).split()
        }

    def is_opener(self, lowered: str, cue: Cue) -> bool:
        """Return whether it is "zunächst" or the like, which needs more than a last item."""
        found = self._phrases.longest_at(lowered, cue.start)
        if found is None or cue.strength is not Strength.MEDIUM:
            return False
        return any(meaning.kind is MarkerKind.OPENER for meaning in found[1])

    def read(self, place: MarkerPlace, *, is_second: bool = False) -> Cue | None:
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

    def read_near(self, place: MarkerPlace, *, is_second: bool = False) -> Cue | None:
        """Return the marker at a place, or behind the articles there."""
        cue = self.read(place, is_second=is_second)
        if cue is not None:
            return cue
        at = self._ordinals.behind_articles(place.lowered, place.at, place.end)
        return self.read(place._replace(at=at), is_second=is_second)

    def _joined(self, place: MarkerPlace, cue: Cue) -> Cue:
        """Return the same, or one with the marker behind: "enfin, en troisième lieu"."""
        at = self._leads.behind_joint(place.lowered, cue.end)
        if at == cue.end:
            return cue
        second = self.read_near(place._replace(at=at), is_second=True)
        if second is not None and second.only_opens and second.ordinal == cue.ordinal:
            # "第一，先问问自己"
            return cue._replace(end=second.end)
        if second is None or (second.ordinal is None) == (cue.ordinal is None):
            return cue
        numbered, other = (cue, second) if second.ordinal is None else (second, cue)
        if other.role is not Role.LAST:
            return numbered
        if numbered is second and second.start - cue.end > _LONGEST_JOINT:
            return cue
        return cue._replace(
            end=second.end,
            gist=second.gist,
            ordinal=numbered.ordinal,
            strength=max(cue.strength, second.strength),
            noun=numbered.noun,
            role=Role.LAST,
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
            if self._ordinals.follows_article(place) or self._is_apposed(place, end, lead):
                return None
            is_told = self._is_told(place, end, lead)
            is_set_off = lead is Lead.BEGINS and _PAUSE.match(place.lowered, end, place.end)
            strength = Strength.STRONG if is_set_off and not is_told else Strength.MEDIUM
            if not self._spaced and lead is Lead.WORDS:
                # "会议首先由校长讲话" begins an item only if numbers follow.
                strength = Strength.WEAK
            cue = self._cue(place, end, lead, ordinal, strength)
            return cue._replace(is_narrative=is_told, only_opens=True)
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

    def _is_apposed(self, place: MarkerPlace, end: int, lead: Lead) -> bool:
        """Return whether "d'abord" says what somebody was first, and not what comes first."""
        if self._and_then.match(place.lowered, end, place.end):
            return True
        return lead is Lead.BEGINS and bool(self._apposed.match(place.lowered, end, place.end))

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
            # "Primero, el tren se retrasó; luego, …" is a story without a "segundo".
            is_told = ordinal == 1 and self._is_told(place, end, lead)
            cue = self._cue(place, end, lead, ordinal, Strength.STRONG)
            return cue._replace(is_narrative=is_told, only_opens=is_told)
        if not self._spaced and lead <= Lead.BREAK:
            # "第一个故事" counts where stories were announced: most nouns have two characters.
            noun = _TWO_CHARACTERS.match(place.lowered, end, place.end)
            cue = self._cue(place, end, lead, ordinal, Strength.WEAK)
            return cue._replace(noun=noun[0]) if noun else None
        if (
            lead <= Lead.BREAK
            and ordinal == 1
            and self._spaced
            and " " not in place.lowered[place.at : end]
        ):
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
            cue = cue._replace(role=Role.OTHER, position=in_sentence(cue.position))
            is_set_off = lead is Lead.COMMA and _PAUSE.match(place.lowered, end, place.end)
            is_near = place.at - place.start <= _FARTHEST_INSIDE
            begins = lead in (Lead.BEGINS, Lead.BREAK)
            return cue if begins or is_set_off or (lead is Lead.WORDS and is_near) else None
        if lead is Lead.BEGINS:
            return cue
        is_paused = not self._spaced or _PAUSE.match(place.lowered, end, place.end)
        if lead is Lead.COMMA and is_paused:
            return cue._replace(position=Position.SENTENCE)
        if lead < Lead.WORDS:
            # "D'abord infirmière, puis syndicaliste" tells a life.
            return cue._replace(role=Role.THEN) if lead is Lead.BREAK else None
        if place.at - place.start > _FARTHEST_INSIDE:
            return None
        return cue._replace(position=Position.SENTENCE)

    def _is_told(self, place: MarkerPlace, end: int, lead: Lead) -> bool:
        """Return whether the words around a marker tell a story."""
        text, at = self._ordinals.text_of(place), place.at
        before = text[max(place.start, at - _LONGEST_CLAUSE) : at]
        if lead is Lead.WORDS:
            before = before[max(map(before.rfind, ",;:.，；：。")) + 1 :]
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
            gist=self._ordinals.gist_start(place.lowered, end, place.end, may_be_subject=False),
            sentence=place.end,
            ordinal=ordinal,
            style=WORDS,
            strength=strength,
            position=place.position if lead is Lead.BEGINS else Position.INLINE,
            is_dense=not self._spaced,
        )


def in_sentence(position: Position) -> Position:
    """Return where a marker stands that may continue another sentence."""
    return Position.SENTENCE if position is Position.INLINE else position
