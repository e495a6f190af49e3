"""Numbers that begin an item in Chinese: "一、", "（二）", "③"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from factbox.analysis.cues.cue import Cue, CueKind, Position, Strength
from factbox.analysis.cues.list_markers import ListMarkers
from factbox.analysis.text.as_read import Span

_DIGITS = "一二三四五六七八九"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_NUMBER = rf"(?P<number>[{_DIGITS}]?十[{_DIGITS}]?|[{_DIGITS}]|\d{{1,2}})"
_MARKER = re.compile(
    rf"""(?P<marker>(?P<circled>[{_CIRCLED}])
    | [(（]{_NUMBER}[)）][、.．]?
    | {_NUMBER.replace("number", "paused")}(?:、|．|\.(?!\d)|[)）]))\s*""",
    re.VERBOSE,
)
_LINE = re.compile(rf"[\s>*_•·●▪◦‣–—-]{{0,12}}{_MARKER.pattern}", re.VERBOSE)
# Inside a line, a number with a pause begins an item only behind a stop.
_INSIDE = re.compile(
    rf"""(?:(?=[{_CIRCLED}(（])|(?<=[：:；;。！？])(?=[{_DIGITS}十\d])){_MARKER.pattern}""",
    re.VERBOSE,
)
_SIGNS = (*"①一（(", "1、", "1.", "1．")


class ChineseListMarkers(ListMarkers):
    """Finds the markers of lists as Chinese has them, and those of other languages."""

    def at(self, text: str, start: int, end: int) -> Cue | None:
        """Return the marker at the start of a line; None without one."""
        match = _LINE.match(text, start, end)
        if match is None:
            return super().at(text, start, end)
        return _cue(match, end, Position.PARAGRAPH)

    def may_be_inside(self, text: str) -> bool:
        """Return whether a paragraph may hold markers inside its lines."""
        return any(map(text.__contains__, _SIGNS)) or super().may_be_inside(text)

    def inside(self, text: str, sentences: Sequence[Span]) -> Iterator[Cue]:
        """Yield the markers inside a line: "①……；②……"."""
        own = {match.start("marker"): match for match in _INSIDE.finditer(text)}
        ends = [end for _, end in sentences]
        others = (cue for cue in super().inside(text, sentences) if cue.start not in own)
        mine = (_cue(own[at], _end(ends, at, len(text)), Position.INLINE) for at in own)
        yield from chain(mine, others)


def _end(ends: Sequence[int], at: int, last: int) -> int:
    """Return the end of the sentence that a place is in."""
    number = bisect_right(ends, at)
    return ends[number] if number < len(ends) else last


def _cue(match: re.Match[str], end: int, position: Position) -> Cue:
    value = match["circled"] or match["number"] or match["paused"]
    form = match["marker"].strip().replace("(", "（").replace(")", "）").replace("．", ".")
    kind = "①" if match["circled"] else "n" if value.isdecimal() else "一"
    return Cue(
        CueKind.ITEM,
        match.start("marker"),
        match.end("marker"),
        gist=match.end(),
        sentence=end,
        ordinal=_ordinal(value),
        style=form.replace(value, kind),
        strength=Strength.STRONG,
        position=position,
        is_dense=True,
    )


def _ordinal(value: str) -> int:
    if value in _CIRCLED:
        return _CIRCLED.index(value) + 1
    if value.isdecimal():
        return int(value)
    tens, ten, ones = value.rpartition("十")
    number = _DIGITS.index(ones) + 1 if ones else 0
    if not ten:
        return number
    return 10 * (_DIGITS.index(tens) + 1 if tens else 1) + number
