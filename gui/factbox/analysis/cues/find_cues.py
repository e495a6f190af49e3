"""What one paragraph says of enumeration, found once and kept in its summary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factbox.analysis.cues.cue import Cue, CueKind, Position, Role, Strength
from factbox.analysis.cues.list_markers import inline_list_markers, line_marker
from factbox.analysis.cues.occurrences import plain_letters
from factbox.analysis.languages.english.announcements import announcements
from factbox.analysis.languages.english.enumeration_words import (
    CLOSING_HEADINGS,
    CLOSINGS,
    CLOSINGS_WITH_PAUSE,
    NOTE_HEADINGS,
)
from factbox.analysis.languages.english.hints import ANY, Hints, may_announce
from factbox.analysis.languages.english.inline_markers import inline_markers, may_hold_marker
from factbox.analysis.languages.english.openings import may_open
from factbox.analysis.languages.english.word_markers import sentence_marker

__all__ = ["Cue", "CueKind", "Position", "Role", "Strength", "find_cues", "underlined_heading"]

Span = tuple[int, int]

# Backticks on the same line after the fence make it a piece of code in a sentence.
_FENCE = re.compile(r"[ ]{0,3}(?P<fence>`{3}|~{3})(?!.*`)")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:(?P<double>={3,})|-{3,})\s*$")
_LINE_SEPARATOR = "\u2028"
_LINE_BREAK = re.compile(_LINE_SEPARATOR)
_QUOTED_SENTENCE = re.compile(r"[.!?…][\"”’)]*\s+(?=[“\"‘(]?[A-Z])")
_MARKDOWN_HEADING = re.compile(r"[ ]{0,3}(#{1,6})\s+(?=\S)")
_CLOSING = re.compile(
    rf"[\s\"“'*_]{{0,8}}(?:(?:and|so|but|now),?\s+)?"
    rf"(?:(?:{'|'.join(CLOSINGS)})\b|(?:{'|'.join(CLOSINGS_WITH_PAUSE)})\b(?=\s*[,:;.–—]))",
    re.IGNORECASE,
)
_INLINE_SIGNS = ("(1)", "(1st)", "(a)", "(i)", "(A)", "(I)", " 1) ", " a) ", " 1. ", " i) ")
_LONGEST_HEADING = 80
_MOST_WORDS_OF_HEADING = 10
_SENTENCE_MARKS = (".", "!", "?", "…", ":", ";", ",", "”", '"', "’", ")")
_HEADING_TEXT = re.compile(r"[\W_]*(.*?)[\W_]*$")


def find_cues(text: str, sentences: Sequence[Span], hints: Hints = ANY) -> tuple[Cue, ...]:
    """The cues of the paragraph `text`, in order of their start; () in most paragraphs.

    `sentences` are the spans of the paragraph's sentences, `hints` what its tokens hint at.
    """
    signs = _line_of_signs(text)
    if signs is not None:
        return (signs,)
    text = plain_letters(text)
    announced = announcements(text, hints) if may_announce(hints, text) else ()
    heading = _markdown_heading(text)
    if heading is not None:
        return (heading, *announced)
    beginnings = _beginnings(text, sentences)
    opened = [span for span in beginnings if may_open(text, span[0])]
    items = _items(text, beginnings, opened, hints)
    cues = [*items, *announced, *_closings(text, opened)]
    if not items:
        cues += _plain_heading(text)
    cues.sort(key=_start)
    return tuple(cues)


def _start(cue: Cue) -> int:
    return cue.start


def _beginnings(text: str, sentences: Sequence[Span]) -> Sequence[Span]:
    """Where sentences and lines begin, each with the end of its sentence or line.

    Inside quotation marks and brackets, or behind "etc.", a sentence may count as none
    of its own, but begins an item as well as any.
    """
    cuts = (
        [match.end() for match in _LINE_BREAK.finditer(text)] if _LINE_SEPARATOR in text else []
    )
    if _may_end_unsurely(text):
        cuts += [match.end() for match in _QUOTED_SENTENCE.finditer(text)]
    if not cuts:
        return sentences
    ordered = sorted({*cuts, *(start for start, _ in sentences)} - {len(text)})
    return list(pairwise([*ordered, len(text)]))


def _may_end_unsurely(text: str) -> bool:
    """Whether a sentence may end in it where none seems to."""
    signs = "“" in text or '"' in text or "‘" in text or "(" in text
    return signs or "Second" in text or "Third" in text or "Finally" in text


def _items(
    text: str,
    beginnings: Sequence[Span],
    opened: Sequence[Span],
    hints: Hints,
) -> list[Cue]:
    """The markers of items, one at most for each place.

    `opened` are those of the `beginnings` whose first words may be a marker.
    """
    found: dict[int, Cue] = {}
    for start, end in opened:
        if _is_line_start(text, start):
            for marker in _line_start_markers(text, start, end):
                found[marker.start] = marker
        else:
            in_text = sentence_marker(text, start, end, Position.SENTENCE)
            if in_text is not None:
                found[in_text.start] = in_text
    if may_hold_marker(text, hints):
        for marker in inline_markers(text, beginnings, hints):
            found.setdefault(marker.start, marker)
    if (")" in text or " 1. " in text) and any(sign in text for sign in _INLINE_SIGNS):
        for start, end in beginnings:
            for marker in inline_list_markers(text, start, end):
                found.setdefault(marker.start, marker)
    return list(found.values())


def _is_line_start(text: str, at: int) -> bool:
    """Whether nothing visible stands before a place in its line."""
    while at > 0 and text[at - 1].isspace():
        at -= 1
        if text[at] == _LINE_SEPARATOR:
            return True
    return at == 0


def _line_start_markers(text: str, start: int, end: int) -> Iterator[Cue]:
    listed = line_marker(text, start, end)
    if listed is not None:
        yield listed
        start = listed.gist
    marker = None
    if start < end and may_open(text, start):
        marker = sentence_marker(text, start, end, Position.PARAGRAPH)
    # "1. First, …" is one item.
    if marker is not None and (listed is None or listed.ordinal != marker.ordinal):
        yield marker


def _closings(text: str, opened: Sequence[Span]) -> Iterator[Cue]:
    for start, end in opened:
        match = _CLOSING.match(text, start, end)
        if match is not None:
            begins = _is_line_start(text, start)
            position = Position.PARAGRAPH if begins else Position.SENTENCE
            yield Cue(CueKind.CLOSING, start, match.end(), sentence=end, position=position)


def _line_of_signs(text: str) -> Cue | None:
    """The cue of a line that is a fence of code or underlines the line above it."""
    match = _FENCE.match(text)
    if match is not None:
        start, end = match.span("fence")
        return Cue(CueKind.CODE, start, end, style=match["fence"])
    match = _UNDERLINE.match(text)
    if match is not None:
        level = 1 if match["double"] else 2
        return Cue(CueKind.UNDERLINE, match.start(), match.end(), level=level)
    return None


def _markdown_heading(text: str) -> Cue | None:
    match = _MARKDOWN_HEADING.match(text) if "#" in text[:10] else None
    if match is None:
        return None
    level = len(match[1])
    marker = next(_line_start_markers(text, match.end(), len(text)), None)
    ordinal = marker.ordinal if marker and marker.strength is Strength.STRONG else None
    gist = match.end() if marker is None or ordinal is None else marker.gist
    return Cue(
        CueKind.HEADING,
        match.start(1),
        match.end(1),
        gist=gist,
        sentence=len(text),
        ordinal=ordinal,
        style=match[1],
        level=level,
        is_note=_named(text[match.end() :], NOTE_HEADINGS),
        role=_role(text[match.end() :]),
    )


def _plain_heading(text: str) -> Iterator[Cue]:
    """A short line that ends in no sentence mark; its neighbours say whether it heads them."""
    line = text.strip() if len(text) <= 2 * _LONGEST_HEADING else ""
    if not line or len(line) > _LONGEST_HEADING or line.endswith(_SENTENCE_MARKS):
        return
    bare = line.lstrip("*_")
    if not bare[:1].isupper() or len(line.split()) > _MOST_WORDS_OF_HEADING:
        return
    start = text.index(line)
    yield Cue(
        CueKind.HEADING,
        start,
        start + len(line),
        sentence=len(text),
        is_note=_named(line, NOTE_HEADINGS),
        role=_role(line),
    )


def underlined_heading(text: str, level: int) -> Cue:
    """The heading that a line is where the next underlines it."""
    title = text.strip()
    start = text.index(title)
    return Cue(
        CueKind.HEADING,
        start,
        start + len(title),
        gist=start,
        sentence=len(text),
        style="#" * level,
        level=level,
        is_note=_named(title, NOTE_HEADINGS),
        role=_role(title),
    )


def _role(heading: str) -> Role:
    return Role.LAST if _named(heading, CLOSING_HEADINGS) else Role.PLAIN


def _named(line: str, names: frozenset[str]) -> bool:
    match = _HEADING_TEXT.match(line) if len(line) <= _LONGEST_HEADING else None
    return match is not None and match[1].lower() in names
