"""Finds line numbers, which stand in a margin."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from factbox.documents.pdf.page.word_run import PdfPage, WordRun

_FEWEST = 5
# If only every fifth or tenth line has a number.
_FEWEST_ROUND = 3
_STEPS = (1, 2, 5, 10)
_ROUND_STEPS = (5, 10)
_MOST_DIGITS = 4
# How much the edges of a column of numbers may differ.
_ALIGNED = 2.0
# Many lines beside the numbers are prose. Nearly every line has a number, or the numbers stand
# at regular distances.
_FEWEST_CHARACTERS = 25
_UNCOUNTED = 1.35
_REGULAR = 1.1
_FEWEST_REGULAR = 8


def without_line_numbers(page: PdfPage) -> PdfPage:
    """Return a page without its line numbers."""
    numbered = [run for run in page.runs if _number(run) is not None]
    if len(numbered) < _FEWEST_ROUND:
        return page
    alone = [run for run in numbered if run.text.isdecimal()]
    gone: dict[WordRun, WordRun | None] = {}
    for column in (*_aligned(numbered, _end_of_number), *_aligned(alone, _left)):
        if gone.keys().isdisjoint(column) and _are_line_numbers(column, page.runs):
            gone.update((run, _after_number(run)) for run in column)
    if not gone:
        return page
    kept = (gone.get(run, run) for run in page.runs)
    return page._replace(runs=tuple(run for run in kept if run is not None))


def _number(run: WordRun) -> int | None:
    number = run.text.partition(" ")[0]
    return int(number) if number.isdecimal() and len(number) <= _MOST_DIGITS else None


def _end_of_number(run: WordRun) -> float:
    return run.left + run.first


def _left(run: WordRun) -> float:
    return run.left


def _aligned(
    runs: Iterable[WordRun], edge: Callable[[WordRun], float]
) -> Iterator[list[WordRun]]:
    """Yield the runs whose edges are at the same place, from top to bottom."""
    column: list[WordRun] = []
    for run in sorted(runs, key=edge):
        if column and edge(run) - edge(column[-1]) > _ALIGNED:
            yield sorted(column, key=lambda each: each.base)
            column = []
        column.append(run)
    yield sorted(column, key=lambda each: each.base)


def _are_line_numbers(column: Sequence[WordRun], runs: Sequence[WordRun]) -> bool:
    values = [number for number in map(_number, column) if number is not None]
    steps = {after - before for before, after in pairwise(values)}
    if len(steps) != 1 or not steps.issubset(_STEPS):
        return False
    is_round = steps.issubset(_ROUND_STEPS) and not any(value % 5 for value in values)
    if len(column) < (_FEWEST_ROUND if is_round else _FEWEST):
        return False
    first, last = column[0], column[-1]
    alone = {run for run in column if run.text.isdecimal()}
    inside = [run for run in runs if first.base - 2 <= run.base <= last.base + 2]
    beside = [run for run in inside if run not in alone]
    lengths = sorted(len(run.text) for run in beside)
    if not beside or lengths[len(lengths) * 3 // 4] < _FEWEST_CHARACTERS:
        return False
    is_left = all(run.left >= _end_of_number(first) or run in column for run in beside)
    is_right = all(run.right <= first.left for run in beside)
    lines = len({round(run.base) for run in beside})
    counted = values[-1] - values[0] + 1
    is_all = counted / _UNCOUNTED <= lines <= counted * _UNCOUNTED
    return (is_left or is_right) and (is_all or _are_regular(column))


def _are_regular(column: Sequence[WordRun]) -> bool:
    distances = [below.base - above.base for above, below in pairwise(column)]
    return len(column) >= _FEWEST_REGULAR and max(distances) <= _REGULAR * min(distances)


def _after_number(run: WordRun) -> WordRun | None:
    _, _, rest = run.text.partition(" ")
    if not rest:
        return None
    left = min(run.left + run.first + 0.3 * run.size, run.right)
    first = (run.right - left) * len(rest.split(" ", 1)[0]) / len(rest)
    return run._replace(text=rest, left=left, first=first)
