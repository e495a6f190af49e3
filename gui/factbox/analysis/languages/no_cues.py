"""What stands in for the cues of a language that has none: lists and headings are found."""

from __future__ import annotations

import re

from factbox.analysis.cues.cue_words import CueWords
from factbox.analysis.cues.list_markers import ListMarkers
from factbox.analysis.cues.occurrences import WordFinder

_LONGEST_CLAUSE = 400
_AROUND = " \t\"'“”„«»‘’*_:,;.!?–—-)([]#>"
_NOTHING = re.compile(r"(?!)")
# The year in a list of references.
_YEAR = re.compile(r"\(\d{4}[a-z]?\)|https?://|\bdoi\b")

NO_CUES = CueWords(
    # A finder needs a word: one that is in no text.
    finder=WordFinder(("\0\0",)),
    openers=frozenset(),
    sentence_marker=lambda searched, start, end, position: None,
    inline_markers=lambda searched, sentences: (),
    announcements=lambda searched, sentences: (),
    recommendations=lambda searched, sentences: (),
    list_markers=ListMarkers(("º", "ª", "°"), r"[^\W\d_]", _NOTHING, _YEAR),
    closing=lambda lowered, start, end, position: None,
    note_headings=frozenset(),
    closing_headings=frozenset(),
)


def no_proposal(text: str, start: int, sentence: int, end: int) -> str:
    """Return the first sentence of an item: what it proposes is not looked for."""
    return clause(text, start, sentence if start < sentence <= end else end)


def clause(text: str, start: int, end: int) -> str:
    """Return `text` from `start` to `end` in one line, without the punctuation around it."""
    line = " ".join(text[start : min(end, start + 2 * _LONGEST_CLAUSE)].split()).strip(_AROUND)
    if len(line) <= _LONGEST_CLAUSE:
        return line
    return line[:_LONGEST_CLAUSE].rpartition(" ")[0].rstrip(_AROUND) + "…"


def at_line_end(_before: str, after: str) -> str:
    """Return what joins two lines, of which the first ended in a hyphen: nothing or one."""
    return "" if after[:1].islower() else "-"
