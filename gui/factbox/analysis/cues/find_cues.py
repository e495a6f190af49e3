"""Finds what a paragraph says about enumeration; its summary keeps the result."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from itertools import islice, pairwise
from typing import NamedTuple

from factbox.analysis.cues.cue import Cue, CueKind, Position, Recommendation, Strength
from factbox.analysis.cues.cue_words import CueWords
from factbox.analysis.cues.headings import (
    MARKDOWN_HEADING,
    markdown_heading,
    plain_heading,
    styled_heading,
)
from factbox.analysis.cues.occurrences import (
    LINE_SEPARATOR,
    SearchedText,
    is_line_start,
    places_of,
)
from factbox.analysis.text.as_read import AsRead, Span

_UNDERLINE = re.compile(r"[ ]{0,3}(?:(?P<double>={3,})|-{3,})\s*$")
_LINE_BREAK = re.compile(LINE_SEPARATOR)
# Sentences that the last item of a line may have, beside the first.
_MOST_FOLLOWING = 8
# A statute of 100,000 words in a single line has fewer numbers and letters in brackets.
# In a line of nothing else, each key would have all of them read and nested again.
_MOST_INSIDE = 2_000
# Signs and conjunctions may precede the words that open an item or a closing.
_LONGEST_LEAD = 60


# No-break and thin ones: between two words they are spaces.
_OTHER_SPACES = "\xa0\u2009\u202f"


class Cues(NamedTuple):
    """The cues and the recommendations of a paragraph, both in order."""

    cues: tuple[Cue, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()


def find_cues(text: str, sentences: Sequence[Span], words: CueWords, level: int = 0) -> Cues:
    """Return what the paragraph `text` says about enumeration: mostly nothing.

    `sentences` are the spans of its sentences, `words` the cue words of its language.
    The document of a text may say that it is a heading of a `level`. A heading with number
    signs or a level recommends nothing.
    """
    for space in _OTHER_SPACES:
        text = text.replace(space, " ")
    underline = _underline(text) if not level else None
    if underline is not None:
        return Cues((underline,))
    searched = SearchedText.of(text, words.finder)
    announced = words.announcements(searched, sentences)
    if level:
        marker = _marker_of_heading(searched, 0, words)
        return Cues((styled_heading(searched.text, level, marker, words), *announced))
    heading = MARKDOWN_HEADING.match(text) if "#" in text[:10] else None
    if heading is not None:
        marker = _marker_of_heading(searched, heading.end(), words)
        return Cues((markdown_heading(searched.text, heading, marker, words), *announced))
    cues = [*announced, *_markers(searched, sentences, words)]
    cues.sort(key=_start)
    return Cues(tuple(cues), words.recommendations(searched, sentences))


def find_cues_as_given(
    read: AsRead, sentences: Sequence[Span], words: CueWords, level: int = 0
) -> Cues:
    """Return the same for a text as it is read, with the places in the text as given."""
    found = find_cues(read.text, sentences, words, level)
    if read.is_as_given:
        return found
    start, end = read.start, read.end
    return Cues(
        tuple(
            cue._replace(
                start=start(cue.start),
                end=end(cue.end),
                gist=start(cue.gist),
                sentence=end(cue.sentence),
                following=tuple(map(end, cue.following)),
            )
            for cue in found.cues
        ),
        tuple(
            Recommendation(start(each.start), end(each.end)) for each in found.recommendations
        ),
    )


def _start(cue: Cue) -> int:
    return cue.start


def _markers(searched: SearchedText, sentences: Sequence[Span], words: CueWords) -> list[Cue]:
    """Return the markers of items, the closings, or the heading that the text is."""
    beginnings = _beginnings(searched.text, sentences)
    opened = _opened(beginnings, places_of(words.openers, searched.found))
    items = _items(searched, beginnings, opened, words)
    if len(items) > 1:
        items = _with_following(items, sentences)
    return [
        *items,
        *_closings(searched.lowered, opened, words),
        *(() if items else plain_heading(searched.text, words)),
    ]


def _with_following(items: Sequence[Cue], sentences: Sequence[Span]) -> list[Cue]:
    """Return the markers with the ends of the sentences that follow theirs."""
    ends = [end for _, end in sentences]
    first = [bisect_right(ends, item.sentence) for item in items]
    return [
        item._replace(following=tuple(ends[at : at + _MOST_FOLLOWING]))
        for item, at in zip(items, first, strict=True)
    ]


def _beginnings(text: str, sentences: Sequence[Span]) -> Sequence[Span]:
    """Return where sentences and lines begin, each with the end of its sentence or line."""
    if LINE_SEPARATOR not in text:
        return sentences
    breaks = (match.end() for match in _LINE_BREAK.finditer(text))
    ordered = sorted({*breaks, *(start for start, _ in sentences)} - {len(text)})
    return list(pairwise([*ordered, len(text)]))


def _opened(beginnings: Sequence[Span], places: Sequence[int]) -> set[Span]:
    """Return the `beginnings` that have one of the `places` near their start."""
    starts = [start for start, _ in beginnings] if places else []
    numbers = {bisect_right(starts, place) - 1: place for place in reversed(places)}
    return {
        beginnings[number]
        for number, place in numbers.items()
        if number >= 0 and place - starts[number] <= _LONGEST_LEAD
    }


def _items(
    searched: SearchedText, beginnings: Sequence[Span], opened: Set[Span], words: CueWords
) -> list[Cue]:
    """Return the markers of items, at most one for each place.

    `opened` are the `beginnings` whose first words may be a marker.
    """
    text = searched.text
    items: dict[int, Cue] = {}
    for start, end in beginnings if LINE_SEPARATOR in text else beginnings[:1]:
        if is_line_start(text, start):
            is_opened = (start, end) in opened
            for marker in _line_start_markers(searched, start, end, words, is_opened=is_opened):
                items[marker.start] = marker
    for start, end in opened:
        if not is_line_start(text, start):
            in_text = words.sentence_marker(searched, start, end, Position.SENTENCE)
            if in_text is not None:
                items[in_text.start] = in_text
    for marker in words.inline_markers(searched, beginnings):
        items.setdefault(marker.start, marker)
    if words.list_markers.may_be_inside(text):
        for marker in islice(words.list_markers.inside(text, beginnings), _MOST_INSIDE):
            items.setdefault(marker.start, marker)
    return list(items.values())


def _line_start_markers(
    searched: SearchedText, start: int, end: int, words: CueWords, *, is_opened: bool = True
) -> Iterator[Cue]:
    """Yield the markers at the start of a line: of a list, and words if it `is_opened`."""
    listed = words.list_markers.at(searched.text, start, end)
    if listed is not None:
        yield listed
        start = listed.gist
    if is_opened and start < end:
        marker = words.sentence_marker(searched, start, end, Position.PARAGRAPH)
        # "1. First, …" is one item.
        if marker is not None and (listed is None or listed.ordinal != marker.ordinal):
            yield marker


def _marker_of_heading(searched: SearchedText, start: int, words: CueWords) -> Cue | None:
    """Return the marker with which a heading begins, if it is a certain one."""
    marker = next(_line_start_markers(searched, start, len(searched.text), words), None)
    if marker is None or marker.ordinal is None or marker.strength is not Strength.STRONG:
        return None
    return marker


def _closings(lowered: str, opened: Set[Span], words: CueWords) -> Iterator[Cue]:
    for start, end in opened:
        begins = is_line_start(lowered, start)
        position = Position.PARAGRAPH if begins else Position.SENTENCE
        cue = words.closing(lowered, start, end, position)
        if cue is not None:
            yield cue


def _underline(text: str) -> Cue | None:
    """Return the cue of a line that underlines the one above."""
    match = _UNDERLINE.match(text)
    if match is None:
        return None
    level = 1 if match["double"] else 2
    return Cue(CueKind.UNDERLINE, match.start(), match.end(), level=level)
