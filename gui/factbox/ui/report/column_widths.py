"""The widths of the columns of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.reports.report.shape import indented
from factbox.ui.report.paper import MILLIMETRE
from factbox.ui.report.set_text import natural_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.reports.report.blocks import ReportTable
    from factbox.ui.report.typeface import ReportType

# Numbers leave at least this share of the table to words.
_MOST_FOR_NUMBERS = 0.7
# A table that fills this share of the line fills all of it.
_NEARLY_FULL = 0.6
#: The distance between two columns.
GAP = 4 * MILLIMETRE
_INDENT = 4 * MILLIMETRE
_DEEPEST = 6


def column_widths(table: ReportTable, types: ReportType, width: float) -> list[float]:
    """Return the widths of the columns, which share `width` less the gaps between them.

    A column of numbers is as wide as they are. Columns of words are, too, if there is room;
    otherwise the widest are narrowed, and their cells have several lines. The room that is left
    goes to the wide column, unless it is much.
    """
    count = len(table.headings)
    room = width - GAP * (count - 1)
    natural = [_natural(table, column, types) for column in range(count)]
    numeric = [column for column in range(count) if column in table.numeric]
    words = [column for column in range(count) if column not in table.numeric]
    left, widths = room, dict[int, float]()
    for columns, share in ((numeric, _MOST_FOR_NUMBERS if words else 1.0), (words, 1.0)):
        fitting = narrowed([natural[column] for column in columns], left * share)
        widths |= dict(zip(columns, fitting, strict=True))
        left = room - sum(widths.values())
    whole = [natural_width(heading, types.heading) + 2 for heading in table.headings]
    more = [max(whole[column] - widths[column], 0.0) for column in range(count)]
    if sum(more) <= left:
        # There is room for all headings in one line.
        widths = {column: widths[column] + more[column] for column in range(count)}
        left -= sum(more)
    if table.wide in words and left < room * (1 - _NEARLY_FULL):
        widths[table.wide] += left
    return [widths[column] for column in range(count)]


def narrowed(widths: Sequence[float], room: float) -> list[float]:
    """Return `widths`, the widest of them narrowed to one width so that all fit into `room`."""
    if sum(widths) <= room:
        return list(widths)
    left, most = room, 0.0
    for done, width in enumerate(sorted(widths)):
        most = left / (len(widths) - done)
        if width > most:
            break
        left -= width
    return [min(width, most) for width in widths]


def indent_width(level: int) -> float:
    """Return how far the first cell of a row is indented."""
    return min(level, _DEEPEST) * _INDENT


def fits(table: ReportTable, types: ReportType, width: float) -> bool:
    """Return whether no column has to be narrowed."""
    count = len(table.headings)
    natural = sum(_natural(table, column, types) for column in range(count))
    return natural + GAP * (count - 1) <= width


def _natural(table: ReportTable, column: int, types: ReportType) -> float:
    """Return the width of the widest cell, or of the heading in two lines."""
    widest = _in_two_lines(table.headings[column], types)
    for level, row, is_sum in indented(table):
        typeface = types.total if is_sum else types.cell
        indent = 0.0 if column else indent_width(level)
        widest = max(widest, natural_width(row[column], typeface) + indent)
    # A little more: rounding must not break a line.
    return widest + 2


def _in_two_lines(heading: str, types: ReportType) -> float:
    """Return the width of a heading that is broken once, where it becomes narrowest."""
    words = heading.split()
    breaks = (
        (" ".join(words[:end]), " ".join(words[end:])) for end in range(1, len(words) + 1)
    )
    return min(
        (max(natural_width(line, types.heading) for line in lines) for lines in breaks),
        default=0.0,
    )
