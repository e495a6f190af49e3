"""Makes what the engine needs of a table of words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from factbox.analysis.cues.cue_words import CueWords
from factbox.analysis.cues.list_markers import ListMarkers
from factbox.analysis.languages.series.announcing import Announcements
from factbox.analysis.languages.series.closing import Closings
from factbox.analysis.languages.series.leads import Leads
from factbox.analysis.languages.series.markers import Markers
from factbox.analysis.languages.series.measured import MeasuredAnnouncements
from factbox.analysis.languages.series.nouns import Nouns
from factbox.analysis.languages.series.phrases import PhraseFinder, either
from factbox.analysis.languages.series.recommending import Recommending
from factbox.analysis.languages.series.table import SeriesTable


class Series(NamedTuple):
    """The cues of a language, and what an item proposes (see `Language`)."""

    cue_words: CueWords
    proposal: Callable[[str, int, int, int], str]


def series(table: SeriesTable, list_markers: type[ListMarkers] = ListMarkers) -> Series:
    """Return what the engine needs of a language with the words of a `table`."""
    leads, nouns = Leads(table), Nouns(table)
    markers = Markers(table, nouns, leads)
    announcements = (
        MeasuredAnnouncements(table) if table.measures else Announcements(table, nouns)
    )
    closings = Closings(table, leads)
    recommending = Recommending(table)
    openers = markers.words | closings.words
    conjunctions = either(table.conjunctions.split())
    cue_words = CueWords(
        finder=PhraseFinder(
            openers | announcements.words | recommending.words, anywhere=not table.spaced
        ),
        openers=openers,
        sentence_marker=markers.at_beginning,
        inline_markers=markers.inside,
        announcements=announcements.find,
        recommendations=recommending.find,
        list_markers=list_markers(
            table.suffixes,
            conjunctions,
            re.compile(rf"(?:{table.reference})\s*$", re.IGNORECASE),
            re.compile(table.citation, re.IGNORECASE),
            capitals="A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ¿¡«„",
            letters=table.letters,
            run_on=True,
        ),
        closing=closings.at_beginning,
        note_headings=_names(table.note_headings),
        closing_headings=_names(f"{table.note_headings}|{table.closing_headings}"),
    )
    return Series(cue_words, recommending.proposal)


def _names(headings: str) -> frozenset[str]:
    return frozenset(filter(None, (heading.strip() for heading in headings.split("|"))))
