"""What the neighbours of a line make of it: a heading, or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factbox.analysis.cues.cue import CueKind
from factbox.analysis.text.as_read import AsRead, is_visible
from factbox.analysis.text.paragraph import Paragraph

#: Blank lines that may lie between a heading and its neighbours.
_BLANK_LINES = 4
#: Lines above and below one that may say what it is.
REACH = _BLANK_LINES + 1
_SHORTEST_PROSE = 60
_PROSE_ENDS = (".", "!", "?", "…", ":", ";", "”", '"', "’", ")")
_LONGEST_TITLE = 80
_SENTENCE_ENDS = (".", ",", ";", "|")


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


def look(line: Paragraph) -> Look:
    """What a line looks like to its neighbours."""
    text = AsRead(line.outlined).text.strip()
    ends_prose = text.endswith(_PROSE_ENDS)
    return Look(
        bool(text),
        ends_prose,
        ends_prose and len(text) >= _SHORTEST_PROSE,
        0 < len(text) <= _LONGEST_TITLE and not text.endswith(_SENTENCE_ENDS),
    )


def is_underlined(lines: Sequence[Paragraph], index: int) -> bool:
    """Return whether a line is one of words, alone between a blank line and its underline.

    "# Title" is a heading already: what stands below it is a rule.
    """
    if index < 0 or (index > 0 and is_visible(lines[index - 1].outlined)):
        return False
    if not look(lines[index]).may_be_title:
        return False
    line = lines[index]
    if line.mark is not None and line.mark.fence:
        return False
    return not any(
        cue.kind is CueKind.ITEM or (cue.kind is CueKind.HEADING and cue.level)
        for cue in line.cues
    )


def next_visible(lines: Sequence[Paragraph], index: int, step: int = 1) -> int | None:
    """The nearest line that is not blank behind (or, with step -1, before) a line."""
    for _ in range(_BLANK_LINES + 1):
        index += step
        if not 0 <= index < len(lines):
            return None
        if is_visible(lines[index].outlined):
            return index
    return None


def heads_prose(lines: Sequence[Paragraph], index: int) -> bool:
    """Return whether a short line stands between lines of prose, as a heading does."""
    above = next_visible(lines, index, -1)
    below = next_visible(lines, index)
    if above is None or below is None:
        return False
    if not look(lines[above]).ends_prose:
        return False
    if any(cue.kind is CueKind.ITEM for cue in lines[below].cues):
        return True
    return look(lines[below]).is_prose
