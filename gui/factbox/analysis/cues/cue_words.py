"""What a language must tell about its cues."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from factbox.analysis.cues.cue import Cue, Position, Recommendation
from factbox.analysis.cues.list_markers import ListMarkers
from factbox.analysis.cues.occurrences import SearchedText, WordFinder
from factbox.analysis.text.as_read import Span

# From the text, where a sentence starts and ends, and where it stands.
_SentenceMarker: TypeAlias = Callable[[SearchedText, int, int, Position], Cue | None]
# From the text in lower case, where a sentence starts and ends, and where it stands.
_Closing: TypeAlias = Callable[[str, int, int, Position], Cue | None]
# From the text and its sentences.
_CuesAmongSentences: TypeAlias = Callable[[SearchedText, Sequence[Span]], Iterable[Cue]]
_Recommendations: TypeAlias = Callable[
    [SearchedText, Sequence[Span]], tuple[Recommendation, ...]
]


@dataclass(frozen=True, slots=True, eq=False)
class CueWords:
    """The words by which a language enumerates: everything that `find_cues` needs.

    `finder` finds the words that cues are made of. Each marker at the beginning of a
    sentence, and each `closing`, contains one of the `openers` near its start. Headings
    in `note_headings` introduce notes; no item stands under those in `closing_headings`.
    Both are in lower case.
    """

    finder: WordFinder
    openers: frozenset[str]
    sentence_marker: _SentenceMarker
    inline_markers: _CuesAmongSentences
    announcements: _CuesAmongSentences
    recommendations: _Recommendations
    list_markers: ListMarkers
    closing: _Closing
    note_headings: frozenset[str]
    closing_headings: frozenset[str]
