"""Puts runs that stand beside each other into rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

from factbox.documents.pdf.page.word_run import RAISED, RAISED_END, Face, WordRun

#: Segments beside each other, in the order in which they are read; gaps separate them.
Row = tuple[WordRun, ...]

# How far apart the letters of one row may stand, as a share of the smaller size.
_SAME_BASE = 0.35
# What stands beside a row, above its letters or below, such as the mark of a note, is smaller.
_SMALLER = 0.88
_BESIDE = 0.75
_NEAR = 0.6
_LONGEST_RAISED = 8
_MOST_NEAR = 8
# Parts of a word are this near to each other; cells of a table are further apart than words.
_TIGHT = 0.12
_CELL_GAP = 0.75
_RIGHT_TO_LEFT = ("\u0590", "\u08ff")


def rows_of(runs: Iterable[WordRun]) -> list[Row]:
    """Return the runs in rows, from top to bottom."""
    grouped: list[list[WordRun]] = []
    for run in _attached(sorted(runs, key=lambda each: each.base)):
        last = grouped[-1][-1] if grouped else None
        if last and run.base - last.base <= _SAME_BASE * min(run.size, last.size):
            grouped[-1].append(run)
        else:
            grouped.append([run])
    return [_row(group) for group in grouped]


def line_of(row: Row) -> WordRun:
    """Return a row as one run."""
    return row[0] if len(row) == 1 else reduce(_joined, row)


def _row(group: list[WordRun]) -> Row:
    if len(group) == 1:
        return tuple(group)
    longest = max(group, key=lambda each: len(each.text))
    is_rtl = any(_RIGHT_TO_LEFT[0] <= sign <= _RIGHT_TO_LEFT[1] for sign in longest.text)
    cells: list[WordRun] = []
    for run in sorted(group, key=lambda each: each.left, reverse=is_rtl):
        if cells and _gap(cells[-1], run) < _CELL_GAP * max(cells[-1].size, run.size):
            cells[-1] = _joined(cells[-1], run)
        else:
            cells.append(run)
    return tuple(cells)


def _gap(one: WordRun, other: WordRun) -> float:
    return max(other.left - one.right, one.left - other.right)


def _joined(one: WordRun, other: WordRun) -> WordRun:
    size = min(one.size, other.size)
    between = "" if _gap(one, other) < _TIGHT * size else " "
    main = max(one, other, key=lambda each: len(each.text))
    face = Face(*(all(both) for both in zip(one.face, other.face, strict=True)))
    return WordRun(
        f"{one.text}{between}{other.text}",
        min(one.left, other.left),
        max(one.right, other.right),
        main.base,
        main.size,
        one.first,
        face,
    )


def _attached(runs: Sequence[WordRun]) -> list[WordRun]:
    """Return `runs` with those that stand raised or lowered beside another on its base."""
    placed = list(runs)
    for number, small in enumerate(runs):
        if len(small.text) > _LONGEST_RAISED:
            continue
        host = next((each for each in _near(runs, number) if _is_beside(small, each)), None)
        if host is None:
            continue
        is_raised = small.base < host.base - _TIGHT * host.size
        text = f"{RAISED}{small.text}{RAISED_END}" if is_raised else small.text
        placed[number] = small._replace(text=text, base=host.base)
    return sorted(placed, key=lambda each: each.base)


def _near(runs: Sequence[WordRun], number: int) -> Iterable[WordRun]:
    """Yield the runs that may be the larger one beside that with this number."""
    base = runs[number].base
    for step in (1, -1):
        for other in range(number + step, number + step * _MOST_NEAR, step):
            if not 0 <= other < len(runs):
                break
            each = runs[other]
            if abs(each.base - base) > _BESIDE * each.size:
                break
            yield each


def _is_beside(small: WordRun, host: WordRun) -> bool:
    return (
        small.size < _SMALLER * host.size
        and small.base != host.base
        and -_NEAR * host.size < _gap(small, host) < _NEAR * host.size
    )
