"""Finds the numbers of lines, which stand in a margin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from factbox.documents.pdf.word_run import PdfPage, WordRun

_FEWEST = 5
_STEPS = (1, 2, 5, 10)
# How much the edges of a column of numbers may differ.
_ALIGNED = 2.0
# Beside the numbers there is prose, and nearly each line is counted.
_FEWEST_CHARACTERS = 25
_UNCOUNTED = 1.35


def without_line_numbers(page: PdfPage) -> PdfPage:
    """Return a page without the numbers of its lines."""
    columns: defaultdict[int, list[WordRun]] = defaultdict(list)
    for run in page.runs:
        number, _, rest = run.text.partition(" ")
        if number.isdecimal() and len(number) < 5:
            edge = run.left + run.first if rest else run.right
            columns[round(edge / _ALIGNED)].append(run)
    gone: dict[WordRun, WordRun | None] = {}
    for column in columns.values():
        if len(column) >= _FEWEST and _are_line_numbers(column, page.runs):
            gone.update((each, _after_number(each)) for each in column)
    if not gone:
        return page
    kept = (gone.get(each, each) for each in page.runs)
    return page._replace(runs=tuple(each for each in kept if each is not None))


def _are_line_numbers(column: list[WordRun], runs: Sequence[WordRun]) -> bool:
    column.sort(key=lambda each: each.base)
    values = [int(each.text.partition(" ")[0]) for each in column]
    steps = {after - before for before, after in pairwise(values)}
    if len(steps) != 1 or not steps.issubset(_STEPS):
        return False
    first, last = column[0], column[-1]
    inside = [each for each in runs if first.base <= each.base <= last.base]
    edge = first.left + first.first
    beside = [each for each in inside if each.left > edge or each not in column]
    if not beside:
        beside = column
    lines = len({round(each.base) for each in beside})
    counted = values[-1] - values[0] + 1
    in_margin = all(each.left >= first.left for each in inside) or all(
        each.right <= first.right + _ALIGNED for each in inside
    )
    return (
        in_margin
        and counted / _UNCOUNTED <= lines <= counted * _UNCOUNTED
        and median(len(each.text) for each in beside) >= _FEWEST_CHARACTERS
    )


def _after_number(run: WordRun) -> WordRun | None:
    _number, _, rest = run.text.partition(" ")
    if not rest:
        return None
    left = min(run.left + run.first + 0.3 * run.size, run.right)
    first = (run.right - left) * len(rest.split(" ", 1)[0]) / len(rest)
    return run._replace(text=rest, left=left, first=first)
