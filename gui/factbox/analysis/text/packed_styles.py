"""The styles of lines as short text, as files keep them."""

from __future__ import annotations

import json
from itertools import groupby

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style, Styles

_MOST = 2**63
_KINDS = frozenset(Kind)


def packed(styles: Styles) -> str:
    """Return `styles` as JSON: "[[first line, number of lines, kind, level], …]".

    Plain lines are left out; without any other lines, the result is "".
    """
    if not any(styles):
        return ""
    runs, first = [], 0
    for style, same in groupby(styles):
        lines = len(list(same))
        if style is not None:
            runs.append([first, lines, style.kind.value, style.level])
        first += lines
    return json.dumps(runs, separators=(",", ":"))


def unpacked(stored: str, lines: int) -> Styles:
    """Return the styles of `count` lines. Lines of a kind unknown to this version are plain.

    Raises ValueError for what `packed` does not return.
    """
    if not stored:
        return ()
    styles: list[Style | None] = [None] * lines
    for first, count, kind, level in _runs(stored):
        if kind in _KINDS:
            # A run may claim more lines than there are.
            here = range(first, min(first + count, lines))
            styles[here.start : here.start + len(here)] = [Style(Kind(kind), level)] * len(here)
    return styles


def checked(stored: str) -> str:
    """Return `stored` if it can be unpacked; raise ValueError if not."""
    if stored:
        _runs(stored)
    return stored


def _runs(stored: str) -> list[tuple[int, int, str, int]]:
    try:
        runs = json.loads(stored)
    except RecursionError:
        raise ValueError("too deeply nested") from None
    if not isinstance(runs, list):
        raise ValueError("not a list")
    return [_run(run) for run in runs]


def _run(run: object) -> tuple[int, int, str, int]:
    if isinstance(run, list) and [*map(type, run)] == [int, int, str, int]:
        first, lines, kind, level = run
        if all(0 <= number < _MOST for number in (first, lines, level)):
            return first, lines, kind, level
    raise ValueError(f"not a run of lines with a style: {run!r:.40}")
