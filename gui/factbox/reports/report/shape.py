"""The look of a table, as far as all formats share it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.reports.report.blocks import ReportTable

# With more characters in a cell of its wide column, a table fills the line.
_SHORT = 36


def fills_line(table: ReportTable) -> bool:
    """Return whether a table is as wide as the page; one of a few short words is not."""
    return any(len(row[table.wide]) > _SHORT for row in table.rows)


def indented(table: ReportTable) -> Iterator[tuple[int, tuple[str, ...], bool]]:
    """Yield the rows: how far each is indented, its cells, and whether it is the sum."""
    last = len(table.rows) - 1
    for number, row in enumerate(table.rows):
        indent = table.indents[number] if number < len(table.indents) else 0
        yield indent, row, table.has_sum and number == last
