"""Tells the rows of tables from lines with gaps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factbox.documents.pdf.line_signs import marker
from factbox.documents.pdf.page.rows import Row
from factbox.documents.pdf.page.word_run import WordRun

# Cells of one column begin, end or have their middle at the same place.
_ALIGNED = 4.0
_FEWEST_ROWS = 2
# A cell is short.
_LONGEST_CELL = 80
# How many lines without a gap, that continue cells, may stand between rows.
_MOST_BETWEEN = 3
_NEAR = 2.2
_SECTION = re.compile(r"(?:\d+|[A-Z])(?:\.\d+)*\.?")


def in_tables(rows: Sequence[Row]) -> list[bool]:
    """Return for each row whether it belongs to a table."""
    flags = [False] * len(rows)
    start = 0
    while start < len(rows):
        if not _may_be_row(rows[start]):
            start += 1
            continue
        end = _end_of_table(rows, start)
        count = sum(_may_be_row(row) for row in rows[start:end])
        if count >= _FEWEST_ROWS:
            flags[start:end] = [True] * (end - start)
        start = end
    return flags


def _may_be_row(row: Row) -> bool:
    cells = row[1:] if len(row) > 1 and _is_item(row) else row
    return len(cells) > 1 and all(len(cell.text) <= _LONGEST_CELL for cell in cells)


def _is_item(row: Row) -> bool:
    """Return whether a row begins with the number of an item, or of a heading."""
    text = row[0].text
    is_number = row[0].face.bold and _SECTION.fullmatch(text) is not None
    return " " not in text and (is_number or marker(f"{text} ") != "")


def _end_of_table(rows: Sequence[Row], start: int) -> int:
    end = start + 1
    between = 0
    for number in range(start + 1, len(rows)):
        row, above = rows[number], rows[number - 1]
        if row[0].base - above[0].base > _NEAR * max(row[0].size, above[0].size) * 1.2:
            break
        if _may_be_row(row) and _are_aligned(row, rows[start:end]):
            end, between = number + 1, 0
        elif between < _MOST_BETWEEN and _continues(row, rows[start:end]):
            between += 1
        else:
            break
    return end


def _edges(cells: Iterable[WordRun]) -> list[tuple[float, float, float]]:
    return [(cell.left, cell.right, (cell.left + cell.right) / 2) for cell in cells]


def _are_aligned(row: Row, rows: Sequence[Row]) -> bool:
    """Return whether most cells, but for the first, stand below cells of the last rows."""
    above = [each for other in rows[-3:] for each in _edges(other[1:])]
    fitting = sum(
        any(
            abs(one - other) <= _ALIGNED
            for edges in above
            for one, other in zip(mine, edges, strict=True)
        )
        for mine in _edges(row[1:])
    )
    return 2 * fitting >= len(row) - 1


def _continues(row: Row, rows: Sequence[Row]) -> bool:
    """Return whether a line without a gap may continue a cell of the last row with several."""
    last = next((each for each in reversed(rows) if len(each) > 1), rows[-1])
    lefts = [cell.left for cell in last]
    return len(row) == 1 and any(abs(row[0].left - left) <= _ALIGNED for left in lefts[1:])
