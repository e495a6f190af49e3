"""What the neighbours of a line make of it: code between fences, a heading, or neither."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from factbox.analysis.cues.cue import Cue, CueKind
from factbox.analysis.cues.recommendation import Recommendation

#: Blank lines that may lie between a heading and its neighbours.
_BLANK_LINES = 4
#: Lines above and below one that may say what it is.
REACH = _BLANK_LINES + 1
_SHORTEST_PROSE = 60
_PROSE_ENDS = (".", "!", "?", "…", ":", ";", "”", '"', "’", ")")
_LONGEST_TITLE = 80
_SENTENCE_ENDS = (".", ",", ";", "|")


class Line(Protocol):
    """What is needed of a line of a text."""

    @property
    def text(self) -> str: ...

    @property
    def cues(self) -> tuple[Cue, ...]: ...

    @property
    def recommendations(self) -> tuple[Recommendation, ...]: ...


class Lines(Protocol):
    """The lines of a text."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> Line: ...


class Look(NamedTuple):
    """All that the structure of an outline depends on in a line beside its cues.

    While lines keep their looks and their cues, only their words have changed: what is
    enumerated around them begins and ends where it did. But the words of a title that the
    next line underlines are its cue.
    """

    visible: bool
    ends_prose: bool
    is_prose: bool
    may_be_title: bool


def look(line: Line) -> Look:
    """What a line looks like to its neighbours."""
    text = line.text.strip()
    ends_prose = text.endswith(_PROSE_ENDS)
    return Look(
        bool(text),
        ends_prose,
        ends_prose and len(text) >= _SHORTEST_PROSE,
        0 < len(text) <= _LONGEST_TITLE and not text.endswith(_SENTENCE_ENDS),
    )


def fenced(fences: Iterable[tuple[int, str]]) -> tuple[tuple[int, int], ...]:
    """The runs of lines, first and last, that two of the `fences` enclose, in order.

    Of each fence its line is given, and its style.

    A fence that nothing closes encloses nothing: while it is being typed, the rest of
    the text stays what it is.
    """
    runs = []
    opened, style = 0, ""
    for index, fence in fences:
        if not style:
            opened, style = index, fence
        elif fence == style:
            runs.append((opened, index))
            style = ""
    return tuple(runs)


def is_underlined(lines: Lines, index: int) -> bool:
    """Whether a line is one of words, alone between a blank line and its underline.

    "# Title" is a heading already: what stands below it is a rule.
    """
    if index < 0 or (index > 0 and lines[index - 1].text.strip()):
        return False
    if not look(lines[index]).may_be_title:
        return False
    return not any(
        cue.kind is CueKind.ITEM or (cue.kind is CueKind.HEADING and cue.level)
        for cue in lines[index].cues
    )


def next_visible(lines: Lines, index: int, step: int = 1) -> int | None:
    """The nearest line that is not blank behind (or, with step -1, before) a line."""
    for _ in range(_BLANK_LINES + 1):
        index += step
        if not 0 <= index < len(lines):
            return None
        if lines[index].text.strip():
            return index
    return None


def heads_prose(lines: Lines, index: int) -> bool:
    """Whether a short line stands between lines of prose, as a heading does."""
    above = next_visible(lines, index, -1)
    below = next_visible(lines, index)
    if above is None or below is None:
        return False
    if not look(lines[above]).ends_prose:
        return False
    if any(cue.kind is CueKind.ITEM for cue in lines[below].cues):
        return True
    return look(lines[below]).is_prose
