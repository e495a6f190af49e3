"""Brings the runs of a page into the order in which its columns are read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from factbox.documents.pdf.page.word_run import WordRun

Span = tuple[float, float]

# Between columns, at least this share of the size is free, or more where they have few lines.
_GUTTER = 0.7
_WIDE_GUTTER = 1.5
_FEW_LINES = 5
# A line of prose fills its column nearly, and has at least this many characters.
_FULL = 0.6
_FEWEST_CHARACTERS = 12
_FEWEST_LINES = 2
# A column of short lines, such as an index, has at least this many.
_MANY_LINES = 14
# Blocks of short lines, such as addresses, are columns if the lines of one do not stand beside
# those of the other, but for one in this many.
_FEWEST_OUT_OF_STEP = 3
_MOST_BESIDE = 3
# A column does not go on after a gap of more than this multiple of the size.
_APART = 1.7
# Columns within columns, such as in a box on the page.
_DEEPEST = 4


class _Strip(NamedTuple):
    """Segments that overlap each other from top to bottom, and the width they cover."""

    runs: list[WordRun]
    top: float
    bottom: float
    covered: list[Span]


def in_columns(
    runs: Sequence[WordRun], known: list[Span], depth: int = 0
) -> Iterator[list[WordRun]]:
    """Yield the runs in reading order: those of each column, or of the whole width.

    Gutters that are `known` from earlier pages separate columns even if these have few lines.
    Those that are found are added to them.
    """
    strips = _strips(runs)
    whole: list[WordRun] = []
    done = 0
    for number, strip in enumerate(strips):
        if number < done:
            continue
        gaps = _inner_gaps(strip) if depth < _DEEPEST else []
        if not gaps:
            continue
        start, end, gutters = _band(strips, done, number, gaps)
        columns = _columns(_together(strips[start:end]), gutters, known)
        if len(columns) > 1:
            whole += _together(strips[done:start])
            if whole:
                yield whole
                whole = []
            for column in columns:
                yield from in_columns(column, known, depth + 1)
        else:
            # Another gutter may begin further below.
            end = next(
                (each for each in range(number + 1, end) if _has_other(strips[each], gaps)), end
            )
            whole += _together(strips[done:end])
        done = end
    whole += _together(strips[done:])
    if whole:
        yield whole


def _together(strips: Iterable[_Strip]) -> list[WordRun]:
    return [run for strip in strips for run in strip.runs]


def _strips(runs: Sequence[WordRun]) -> list[_Strip]:
    strips: list[_Strip] = []
    for run in sorted(runs, key=lambda each: each.top):
        if strips and run.top < strips[-1].bottom:
            last = strips[-1]
            last.runs.append(run)
            strips[-1] = last._replace(bottom=max(last.bottom, run.bottom))
        else:
            strips.append(_Strip([run], run.top, run.bottom, []))
    return [strip._replace(covered=_covered(strip.runs)) for strip in strips]


def _covered(runs: Sequence[WordRun]) -> list[Span]:
    """Return the parts of the width where there is text, from left to right."""
    spans: list[Span] = []
    for left, right in sorted((each.left, each.right) for each in runs):
        if spans and left <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(spans[-1][1], right)
        else:
            spans.append((left, right))
    return spans


def _inner_gaps(strip: _Strip) -> list[Span]:
    if len(strip.covered) < 2:
        return []
    wide = _GUTTER * median(each.size for each in strip.runs)
    gaps = ((before[1], after[0]) for before, after in pairwise(strip.covered))
    return [(left, right) for left, right in gaps if right - left >= wide]


def _has_other(strip: _Strip, gaps: Sequence[Span]) -> bool:
    """Return whether there is a gap in `strip` that does not overlap with `gaps`."""
    return any(
        all(_width(_common(gap, other)) <= 0 for other in gaps) for gap in _inner_gaps(strip)
    )


def _band(
    strips: Sequence[_Strip], first: int, core: int, gutters: list[Span]
) -> tuple[int, int, list[Span]]:
    """Return the start and end of the strips around the `core` that have gutters in common.

    Return these gutters, too. Strips with text only on one side of a gutter are among them.
    """
    sure = end = core + 1
    while end < len(strips) and (narrower := _narrowed(gutters, strips[end])):
        gutters = narrower
        end += 1
        if len(strips[end - 1].covered) > 1:
            sure = end
    if end < len(strips):
        # What follows over the whole width may begin with a line as short as a column's.
        end = next(
            (each for each in range(sure, end) if _is_apart(strips[each - 1], strips[each])),
            end,
        )
    start = core
    while (
        start > first
        and not _is_apart(strips[start - 1], strips[start])
        and (narrower := _narrowed(gutters, strips[start - 1]))
    ):
        gutters = narrower
        start -= 1
    return start, end, gutters


def _is_apart(above: _Strip, below: _Strip) -> bool:
    size = min(above.runs[-1].size, below.runs[0].size)
    return below.top - above.bottom > (_APART - 1) * size


def _narrowed(gutters: list[Span], strip: _Strip) -> list[Span]:
    """Return what the text in `strip` leaves free of the gutters, if that is wide enough."""
    wide = _GUTTER * min(each.size for each in strip.runs)
    free: list[Span] = []
    for left, right in gutters:
        start = left
        for covered_left, covered_right in strip.covered:
            if covered_right <= start or covered_left >= right:
                continue
            if covered_left - start >= wide:
                free.append((start, covered_left))
            start = max(start, covered_right)
        if right - start >= wide:
            free.append((start, right))
    return free


def _columns(
    runs: Sequence[WordRun], gutters: Sequence[Span], known: list[Span]
) -> list[list[WordRun]]:
    """Return the runs between the gutters, if these separate columns of prose.

    What is no prose, such as numbers of lines, belongs to what is beside it.
    """
    middles = [(left + right) / 2 for left, right in gutters]
    left_over = list(gutters)
    parts: list[list[WordRun]] = [[] for _ in range(len(middles) + 1)]
    for run in runs:
        place = (run.left + run.right) / 2
        parts[bisect_left(middles, place)].append(run)
    size = median(each.size for each in runs)
    number = 0
    while number < len(parts):
        if len(parts) == 1:
            return parts
        beside = [each for each in (number - 1, number) if 0 <= each < len(left_over)]
        least = min(beside, key=lambda each: _width(left_over[each]))
        part, wide = parts[number], _width(left_over[least]) / size
        are_known = all(_is_known(left_over[each], known) for each in beside)
        if (
            _is_column(part, wide)
            or (are_known and _is_text(part))
            or (wide >= _WIDE_GUTTER and _is_out_of_step(part, parts))
        ):
            number += 1
            continue
        parts[least : least + 2] = [parts[least] + parts[least + 1]]
        del left_over[least]
        number = max(least - 1, 0)
    for gutter in left_over:
        _add(gutter, known)
    return parts


def _is_out_of_step(part: Sequence[WordRun], parts: Sequence[Sequence[WordRun]]) -> bool:
    """Return whether few lines of a part stand beside lines of the others, as cells do."""
    bases = {round(run.base) for other in parts if other is not part for run in other}
    beside = sum(
        not bases.isdisjoint((round(run.base) - 1, round(run.base), round(run.base) + 1))
        for run in part
    )
    fewest = min(len(part), len(bases))
    return fewest >= _FEWEST_OUT_OF_STEP and _MOST_BESIDE * beside <= len(part)


def _width(gutter: Span) -> float:
    return gutter[1] - gutter[0]


def _is_text(runs: Sequence[WordRun]) -> bool:
    characters = sum(len(run.text) for run in runs)
    return len(runs) >= _FEWEST_LINES and characters >= _FEWEST_CHARACTERS * len(runs)


def _is_known(gutter: Span, known: Iterable[Span]) -> bool:
    """Return whether a gutter that is known lies in this one, at least half of it."""
    return any(2 * _width(_common(gutter, other)) >= _width(other) for other in known)


def _add(gutter: Span, known: list[Span]) -> None:
    """Add a gutter to those that are known, or narrow one of them to what is free in both."""
    for number, other in enumerate(known):
        common = _common(gutter, other)
        if 2 * _width(common) >= min(_width(gutter), _width(other)):
            known[number] = common
            return
    known.append(gutter)


def _common(one: Span, other: Span) -> Span:
    return max(one[0], other[0]), min(one[1], other[1])


def _is_column(runs: Sequence[WordRun], gutter: float) -> bool:
    """Return whether this looks like a column, with a `gutter` that wide beside it."""
    if not runs:
        return False
    left = min(each.left for each in runs)
    width = max(each.right for each in runs) - left
    full = [
        each
        for each in runs
        if each.right - each.left >= _FULL * width and len(each.text) >= _FEWEST_CHARACTERS
    ]
    if len(full) < _FEWEST_LINES:
        return False
    characters = sum(len(each.text) for each in runs)
    is_prose = 2 * sum(len(each.text) for each in full) >= characters
    many = len(runs) >= _MANY_LINES and _is_text(runs)
    return (is_prose or many) and (gutter >= _WIDE_GUTTER or len(runs) >= _FEW_LINES)
