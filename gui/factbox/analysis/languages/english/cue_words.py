"""The words by which English enumerates, in the form that `find_cues` needs."""

from __future__ import annotations

import re

from factbox.analysis.cues.cue_words import CueWords
from factbox.analysis.cues.list_markers import ListMarkers
from factbox.analysis.cues.occurrences import WordFinder
from factbox.analysis.languages.english.announcements import (
    WORDS_OF_ANNOUNCEMENTS,
    announcements,
)
from factbox.analysis.languages.english.closings import WORDS_OF_CLOSINGS, closing
from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    CLOSING_HEADINGS,
    NOTE_HEADINGS,
    ORDINALS,
    words,
)
from factbox.analysis.languages.english.inline_markers import (
    WORDS_OF_INLINE_MARKERS,
    inline_markers,
)
from factbox.analysis.languages.english.recommendations import MODALS, recommendations
from factbox.analysis.languages.english.word_markers import sentence_marker

_SUFFIXES = ("st", "nd", "rd", "d", "th", "stly", "ndly", "rdly", "dly", "thly")
# Words before a number that make it a reference: "under section 3 (a)".
_REFERENCE = re.compile(
    r"(?:sections?|sub-?sections?|paragraphs?|sub-?paragraphs?|clauses?|articles?|rules?|figures?"
    r"|fig\.|tables?|equations?|eqs?\.|parts?|items?|points?|steps?|options?|see|note|notes|§+"
    r"|art\.|para\.|\bs\.|line|lines|page|no\.|\d)\s*$",
    re.IGNORECASE,
)

# Shows that a line belongs to a list of references.
_CITATION = re.compile(
    r"\(\d{4}[a-z]?\)|\bibid\b|\bop\. cit|https?://|\bdoi\b|\bpp?\. ?\d|\bet al\b|\bvol\. ?\d"
    r"|, (?:19|20)\d\d\)?\.?\s*$",
    re.IGNORECASE,
)
# Every match of `marker_patterns` and every closing contains one of these.
_OPENERS = words(
    """
    0 1 2 3 4 5 6 7 8 9 last final finally lastly next then thereafter another other further
    additional starters begin start a: b: c: d: e: f: g: h:
    """
).union(ORDINALS, CARDINALS, WORDS_OF_CLOSINGS, ("after that",))

CUE_WORDS = CueWords(
    finder=WordFinder(_OPENERS | WORDS_OF_ANNOUNCEMENTS | WORDS_OF_INLINE_MARKERS | MODALS),
    openers=_OPENERS,
    sentence_marker=sentence_marker,
    inline_markers=inline_markers,
    announcements=announcements,
    recommendations=recommendations,
    list_markers=ListMarkers(_SUFFIXES, "and", _REFERENCE, _CITATION),
    closing=closing,
    note_headings=NOTE_HEADINGS,
    closing_headings=CLOSING_HEADINGS,
)
