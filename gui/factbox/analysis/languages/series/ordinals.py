"""Ordinals that are adjectives: "der zweite Grund ist", "la tercera, más cara, …"."""

from __future__ import annotations

import re

from factbox.analysis.cues.cue import WORDS, Cue, CueKind, Position, Role, Strength
from factbox.analysis.languages.series.leads import Lead, Leads
from factbox.analysis.languages.series.nouns import Noun, Nouns
from factbox.analysis.languages.series.phrases import as_in_tables, either, spelled_out
from factbox.analysis.languages.series.place import MarkerPlace
from factbox.analysis.languages.series.table import SeriesTable

_SIGNS_BEHIND = r"[\s\"'“”„«»‘’*_:,;.–—，：、-]*"
_SIGNS = re.compile(_SIGNS_BEHIND)
_PAUSE = re.compile(r"\s*[,:;.，：]|\s+[–—-]\s|\s*—|\s*\(")
_LONGEST_ARTICLES = 40
_MOST_ARTICLES = 3
_LONGEST_TOLD = 70


class Ordinals:
    """Reads the ordinals of a language that stand before a noun, or for one."""

    def __init__(self, table: SeriesTable, nouns: Nouns, leads: Leads) -> None:
        self._nouns = nouns
        self._leads = leads
        articles = either(as_in_tables(table.articles).split())
        self._has_articles = bool(table.articles)
        self._articles = re.compile(rf"(?:(?<![\w'-])(?:{articles})(?:(?<=')|\s+)){{1,3}}$")
        self._opening = re.compile(
            rf"(?:(?:{articles})(?:(?<=['’])|\s+)){{0,{_MOST_ARTICLES}}}"
        )
        copulas = either(as_in_tables(table.copulas).split())
        self._copula = re.compile(rf",?\s*({copulas})(?!\w)")
        that = either(as_in_tables(table.that).split())
        self._verb = re.compile(rf"\s+(?:{table.verbs}|{that})(?!\w)")
        self._behind = re.compile(
            rf"(?:\s+(?:{copulas})(?!\w))?{_SIGNS_BEHIND}(?:(?:{that})(?!\w)\s*)?"
        )
        self._past = re.compile(table.past)
        # "Lagen" is a noun, "lagen" a verb.
        self._capitalised = table.capitalised
        self._verbs = frozenset(as_in_tables(table.copulas).split())
        indefinite = either(as_in_tables(table.indefinite).split())
        self._indefinite = re.compile(rf"(?<!\w)(?:{indefinite})(?!\w)")
        last = either(spelled_out(table.last))
        conjunctions = either(as_in_tables(table.conjunctions).split())
        self._joined = re.compile(
            rf"\s+(?:(?:{conjunctions})(?=[\s,])\s*(?!(?:{articles})(?:(?<=')|\s))"
            rf"|(?:{last})(?!\w))"
        )

    def behind_articles(self, lowered: str, at: int, end: int) -> int:
        """Return the place behind the articles, if any, at a place."""
        match = self._opening.match(lowered, at, end)
        return match.end() if match else at

    def gist_start(
        self, lowered: str, marker_end: int, end: int, *, may_be_subject: bool = True
    ) -> int:
        """Return where the content of an item begins: behind its marker and "is that".

        No verb belongs to "erstens", which is no subject.
        """
        behind = self._behind if may_be_subject else _SIGNS
        match = behind.match(lowered, marker_end, end)
        return match.end() if match else marker_end

    def follows_article(self, place: MarkerPlace) -> bool:
        """Return whether an article stands before a place."""
        return self._articles_before(place) is not None

    def _articles_before(self, place: MarkerPlace) -> re.Match[str] | None:
        near = max(place.start, place.at - _LONGEST_ARTICLES)
        return self._articles.search(as_in_tables(place.lowered[near : place.at]))

    def text_of(self, place: MarkerPlace) -> str:
        """Return the text in which a place is, to look for verbs: capitals begin nouns."""
        return place.text if self._capitalised else place.lowered

    def tells(self, text: str) -> bool:
        """Return whether a text tells what happened: it has a verb in the past."""
        verbs = (match[0].strip() for match in self._past.finditer(as_in_tables(text)))
        return any(
            verb not in self._verbs and not self._nouns.is_listed(verb) for verb in verbs
        )

    def read(
        self, place: MarkerPlace, end: int, ordinal: int | None, *, is_other: bool = False
    ) -> Cue | None:
        """Return the marker with the ordinal at a place; without a number, it is the last.

        "Ein weiterer Grund" `is_other`; "der andere" is the last.
        """
        match = self._articles_before(place)
        start = place.at - len(match[0]) if match else place.at
        lead = self._leads.before(place.lowered, place.start, start)
        noun = self._nouns.behind(place.text, end, place.end)
        cue = self._cue(place, start, end, ordinal)
        cue = cue._replace(is_narrative=self._is_told(place, end, noun.end if noun else end))
        has_article = match is not None
        if is_other and not self._is_definite(match):
            if noun is None or not noun.is_listed or lead >= Lead.WORDS:
                return None
            cue, has_article = cue._replace(role=Role.PLAIN), True
        elif self._is_alone(place, end, noun):
            return self._alone(cue, place, lead, has_article=has_article)
        if noun is None:
            return None
        # "Dernier point :"
        is_title = lead is Lead.BEGINS and _PAUSE.match(place.lowered, noun.end, place.end)
        may_be_last = noun.is_listed and (has_article or is_title or not self._has_articles)
        if ordinal is None and not (may_be_last and lead < Lead.WORDS):
            # "The last hides in the ice"
            may_be_alone = lead is Lead.BEGINS and (has_article or not self._has_articles)
            if noun.is_listed or self._capitalised or not may_be_alone:
                return None
        if noun.is_listed:
            gist = self.gist_start(place.lowered, noun.end, place.end)
            cue = cue._replace(end=noun.end, gist=gist)
        else:
            may_be_verb = has_article or not self._has_articles
            if self._capitalised and place.text[end : end + 2].strip()[:1].isupper():
                # "Das zweite Kapitel"
                may_be_verb = False
            cue = cue._replace(may_be_verb=may_be_verb)
        return self._with_noun(cue, place, lead, noun)

    def _is_told(self, place: MarkerPlace, end: int, noun_end: int) -> bool:
        """Return whether what stands behind an ordinal, or its noun, tells a story.

        "The first reason is that they closed" states something, whatever came to pass.
        """
        stop = min(place.end, end + _LONGEST_TOLD)
        behind = as_in_tables(place.lowered[end:stop])
        verb = self._copula.match(behind, noun_end - end)
        if verb and not self._past.match(behind, verb.start(1)):
            return False
        return self.tells(self.text_of(place)[end:stop])

    def _is_alone(self, place: MarkerPlace, end: int, noun: Noun | None) -> bool:
        """Return whether it stands for a noun: "der dritte, …", "der dritte und letzte ist"."""
        behind = as_in_tables(place.lowered[end : end + 24])
        if _PAUSE.match(place.lowered, end, place.end) or self._copula.match(behind):
            return True
        if self._verb.match(place.text, end, place.end):
            return True
        is_listed = noun is not None and noun.is_listed
        return not is_listed and self._joined.match(behind) is not None

    def _is_definite(self, articles: re.Match[str] | None) -> bool:
        return articles is not None and not self._indefinite.search(articles[0])

    def _alone(
        self, cue: Cue, place: MarkerPlace, lead: Lead, *, has_article: bool
    ) -> Cue | None:
        """Read "Das erste ist", "; der zweite, …"."""
        if lead >= Lead.WORDS or (self._has_articles and not has_article):
            return None
        if lead is Lead.BEGINS:
            return cue._replace(position=place.position)
        if lead is Lead.BREAK or cue.ordinal is None or cue.ordinal > 1:
            return cue
        return cue._replace(strength=Strength.WEAK)

    def _with_noun(self, cue: Cue, place: MarkerPlace, lead: Lead, noun: Noun) -> Cue:
        """Read "Der erste Grund ist", "hinzu kommt ein zweiter Punkt"."""
        cue = cue._replace(noun=noun.stem)
        is_first = cue.ordinal == 1
        if lead is Lead.BEGINS:
            strength = Strength.WEAK
            if noun.is_listed and cue.ordinal is not None:
                strength = Strength.MEDIUM if cue.is_narrative else Strength.STRONG
            elif is_first:
                # "La première étape" depends on "La deuxième étape", and opens nothing alone.
                return cue._replace(strength=strength)
            return cue._replace(strength=strength, position=place.position)
        if lead <= Lead.COMMA and noun.is_listed:
            return cue
        if is_first and self._indefinite.match(
            as_in_tables(place.lowered[cue.start : cue.end])
        ):
            # "Tiene un primer acierto … Un segundo acierto es"
            return cue._replace(strength=Strength.WEAK)
        if Lead.BEGINS < lead < Lead.WORDS and cue.may_be_verb:
            return cue._replace(strength=Strength.WEAK)
        return cue._replace(strength=Strength.WEAK, position=place.position)

    def _cue(self, place: MarkerPlace, start: int, end: int, ordinal: int | None) -> Cue:
        return Cue(
            CueKind.ITEM,
            start,
            end,
            gist=self.gist_start(place.lowered, end, place.end),
            sentence=place.end,
            ordinal=ordinal,
            style=WORDS,
            strength=Strength.WEAK if ordinal is None else Strength.MEDIUM,
            position=Position.INLINE,
            role=Role.LAST if ordinal is None else Role.PLAIN,
        )
