"""What a language has to say about its cues."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from factbox.analysis.cues.cue import Cue, Position
from factbox.analysis.cues.list_markers import ListMarkers
from factbox.analysis.cues.occurrences import Occurrences, WordFinder
from factbox.analysis.cues.recommendation import Recommendation
from factbox.analysis.text.composed import Span

# From the text, the same in lower case, a sentence's start and end, and where it stands.
_SentenceMarker: TypeAlias = Callable[[str, str, int, int, Position], Cue | None]
# From the text, the same in lower case, its sentences, and the words found in it.
_InlineMarkers: TypeAlias = Callable[[str, str, Sequence[Span], Occurrences], Iterable[Cue]]
# The same.
_Recommendations: TypeAlias = Callable[
    [str, str, Sequence[Span], Occurrences], tuple[Recommendation, ...]
]
# From the text in lower case, and the words found in it.
_Announcements: TypeAlias = Callable[[str, Occurrences], Iterable[Cue]]


@dataclass(frozen=True, slots=True, eq=False)
class CueWords:
    """The words by which a language enumerates: all that `find_cues` asks of it.

    `finder` finds the words that cues are made of. Each marker at the beginning of a
    sentence, and each `closing`, has one of the `openers` in it, near its start.
    `surely_open` are words that begin a sentence even where none seems to end before them.
    `closing` is for text in lower case.
    The headings in `note_headings` head notes; under those in `closing_headings` no item
    stands. Both are in lower case.
    """

    finder: WordFinder
    openers: frozenset[str]
    surely_open: tuple[str, ...]
    sentence_marker: _SentenceMarker
    inline_markers: _InlineMarkers
    announcements: _Announcements
    recommendations: _Recommendations
    list_markers: ListMarkers
    closing: re.Pattern[str]
    note_headings: frozenset[str]
    closing_headings: frozenset[str]
