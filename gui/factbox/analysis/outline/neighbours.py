"""What the neighbours of a line make of it: code between fences, a heading, or neither."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from factbox.analysis.outline.cue import Cue, CueKind

#: Blank lines that may lie between a heading and its neighbours.
_BLANK_LINES = 4
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


def cues_outside_code(
    lines: Sequence[Line], cued: Iterable[int]
) -> Iterator[tuple[int, Sequence[Cue]]]:
    """The cues of the lines `cued` that no two fences enclose, by line.

    A fence that nothing closes encloses nothing: while it is being typed, the rest of
    the text stays what it is.
    """
    fence = ""
    held: list[tuple[int, Sequence[Cue]]] = []
    for index in cued:
        cues = lines[index].cues
        is_fence = cues[0].kind is CueKind.CODE
        if is_fence and fence in ("", cues[0].style):
            fence = "" if fence else cues[0].style
            held = []
        elif is_fence:
            continue
        elif fence:
            held.append((index, cues))
        else:
            yield index, cues
    yield from held


def is_underlined(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is one of words, alone between a blank line and its underline."""
    if index < 0 or (index > 0 and lines[index - 1].text.strip()):
        return False
    title = lines[index].text.strip()
    if not 0 < len(title) <= _LONGEST_TITLE or title.endswith(_SENTENCE_ENDS):
        return False
    return all(cue.kind is not CueKind.ITEM for cue in lines[index].cues)


def next_visible(lines: Sequence[Line], index: int, step: int = 1) -> int | None:
    """The nearest line that is not blank behind (or, with step -1, before) a line."""
    for _ in range(_BLANK_LINES + 1):
        index += step
        if not 0 <= index < len(lines):
            return None
        if lines[index].text.strip():
            return index
    return None


def heads_prose(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line stands between lines of prose, as a heading does."""
    above = next_visible(lines, index, -1)
    below = next_visible(lines, index)
    if above is None or below is None:
        return False
    if not lines[above].text.rstrip().endswith(_PROSE_ENDS):
        return False
    text = lines[below].text.strip()
    if any(cue.kind is CueKind.ITEM for cue in lines[below].cues):
        return True
    return len(text) >= _SHORTEST_PROSE and text.endswith(_PROSE_ENDS)
