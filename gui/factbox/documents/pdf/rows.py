"""Puts segments that stand beside each other into rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

from factbox.documents.pdf.segment import RAISED, RAISED_END, Face, Segment

#: Segments beside each other, in the order in which they are read; gaps part them.
Row = tuple[Segment, ...]

# How far apart the letters of one row may stand, as a share of the smaller size.
_SAME_BASE = 0.35
# What stands beside a row, above its letters or below, such as the mark of a note, is smaller.
_SMALLER = 0.88
_BESIDE = 0.75
_NEAR = 0.6
_LONGEST_RAISED = 8
_MOST_NEAR = 30
# Parts of a word are this near to each other; cells of a table are further apart than words.
_TIGHT = 0.12
_CELL_GAP = 0.9
_RIGHT_TO_LEFT = ("\u0590", "\u08ff")


def rows_of(segments: Iterable[Segment]) -> list[Row]:
    """Return the segments in rows, from top to bottom."""
    grouped: list[list[Segment]] = []
    for segment in _attached(sorted(segments, key=lambda each: each.base)):
        last = grouped[-1][-1] if grouped else None
        if last and segment.base - last.base <= _SAME_BASE * min(segment.size, last.size):
            grouped[-1].append(segment)
        else:
            grouped.append([segment])
    return [_row(group) for group in grouped]


def line_of(row: Row) -> Segment:
    """Return a row as one segment."""
    return row[0] if len(row) == 1 else reduce(_joined, row)


def _row(group: list[Segment]) -> Row:
    if len(group) == 1:
        return tuple(group)
    longest = max(group, key=lambda each: len(each.text))
    is_rtl = any(_RIGHT_TO_LEFT[0] <= sign <= _RIGHT_TO_LEFT[1] for sign in longest.text)
    cells: list[Segment] = []
    for segment in sorted(group, key=lambda each: each.left, reverse=is_rtl):
        if cells and _gap(cells[-1], segment) < _CELL_GAP * max(cells[-1].size, segment.size):
            cells[-1] = _joined(cells[-1], segment)
        else:
            cells.append(segment)
    return tuple(cells)


def _gap(one: Segment, other: Segment) -> float:
    return max(other.left - one.right, one.left - other.right)


def _joined(one: Segment, other: Segment) -> Segment:
    size = min(one.size, other.size)
    between = "" if _gap(one, other) < _TIGHT * size else " "
    main = max(one, other, key=lambda each: len(each.text))
    face = Face(*(all(both) for both in zip(one.face, other.face, strict=True)))
    return Segment(
        f"{one.text}{between}{other.text}",
        min(one.left, other.left),
        max(one.right, other.right),
        main.base,
        main.size,
        one.first,
        face,
    )


def _attached(segments: Sequence[Segment]) -> list[Segment]:
    """Return `segments` with those that stand raised or lowered beside another on its base."""
    placed = list(segments)
    for number, small in enumerate(segments):
        if len(small.text) > _LONGEST_RAISED:
            continue
        host = next((each for each in _near(segments, number) if _is_beside(small, each)), None)
        if host is None:
            continue
        is_raised = small.base < host.base - _TIGHT * host.size
        text = f"{RAISED}{small.text}{RAISED_END}" if is_raised else small.text
        placed[number] = small._replace(text=text, base=host.base)
    return sorted(placed, key=lambda each: each.base)


def _near(segments: Sequence[Segment], number: int) -> Iterable[Segment]:
    """Yield the segments that may be the larger one beside that with this number."""
    base = segments[number].base
    for step in (1, -1):
        for other in range(number + step, number + step * _MOST_NEAR, step):
            if not 0 <= other < len(segments):
                break
            each = segments[other]
            if abs(each.base - base) > _BESIDE * each.size:
                break
            yield each


def _is_beside(small: Segment, host: Segment) -> bool:
    return (
        small.size < _SMALLER * host.size
        and small.base != host.base
        and -_NEAR * host.size < _gap(small, host) < _NEAR * host.size
    )
