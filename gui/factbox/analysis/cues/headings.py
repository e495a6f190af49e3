"""Headings: Markdown, underlined, marked by a document, or plain short lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox.analysis.cues.cue import Cue, CueKind, Role
from factbox.analysis.cues.cue_words import CueWords

MARKDOWN_HEADING = re.compile(r"[ ]{0,3}(#{1,6})\s+(?=\S)")

_LONGEST_HEADING = 80
_MOST_WORDS_OF_HEADING = 10
_SENTENCE_MARKS = (".", "!", "?", "…", ":", ";", ",", "”", '"', "’", ")")
_HEADING_TEXT = re.compile(r"[\W_]*(.*?)[\W_]*$")


def markdown_heading(
    text: str, match: re.Match[str], marker: Cue | None, words: CueWords
) -> Cue:
    """Return the heading whose number signs `match`; its text may begin with a `marker`."""
    title = text[match.end() :]
    return Cue(
        CueKind.HEADING,
        match.start(1),
        match.end(1),
        gist=match.end() if marker is None else marker.gist,
        sentence=len(text),
        ordinal=None if marker is None else marker.ordinal,
        style=match[1],
        level=len(match[1]),
        is_note=_is_named(title, words.note_headings),
        role=_role(title, words),
    )


def styled_heading(text: str, level: int, marker: Cue | None, words: CueWords) -> Cue:
    """Return the heading that a document says `text` is; it may begin with a `marker`."""
    start = len(text) - len(text.lstrip())
    return Cue(
        CueKind.HEADING,
        start,
        start if marker is None else marker.end,
        gist=start if marker is None else marker.gist,
        sentence=len(text),
        ordinal=None if marker is None else marker.ordinal,
        style="#" * level,
        level=level,
        is_note=_is_named(text, words.note_headings),
        role=_role(text, words),
    )


def before_note(text: str) -> Cue:
    """Return the heading that `text`, a note at the end of a document, might have above it."""
    return Cue(
        CueKind.HEADING,
        0,
        0,
        sentence=len(text),
        style="#",
        level=1,
        is_note=True,
        role=Role.LAST,
    )


def plain_heading(text: str, words: CueWords) -> Iterator[Cue]:
    """Yield a heading if `text` is short and does not end in a sentence mark.

    Whether it heads anything depends on its neighbours.
    """
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
        is_note=_is_named(line, words.note_headings),
        role=_role(line, words),
    )


def underlined_heading(text: str, level: int, words: CueWords) -> Cue:
    """Return the heading for a line that the next line underlines."""
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
        is_note=_is_named(title, words.note_headings),
        role=_role(title, words),
    )


def _role(heading: str, words: CueWords) -> Role:
    return Role.LAST if _is_named(heading, words.closing_headings) else Role.PLAIN


def _is_named(line: str, names: frozenset[str]) -> bool:
    match = _HEADING_TEXT.match(line) if len(line) <= _LONGEST_HEADING else None
    return match is not None and match[1].lower() in names
