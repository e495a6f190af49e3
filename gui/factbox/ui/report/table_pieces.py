"""A table of a report as pieces, in which rows and short tables stay whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPen

from factbox.reports.report.shape import indented
from factbox.ui.report.column_widths import GAP, indent_width
from factbox.ui.report.paper import MILLIMETRE, POINT
from factbox.ui.report.piece import Piece
from factbox.ui.report.set_text import FIGURES, START, SetText
from factbox.ui.report.typeface import LINE, STRONG_LINE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QColor, QPainter

    from factbox.reports.report.blocks import ReportTable
    from factbox.ui.report.typeface import ReportType, Typeface

_PADDING = 0.8 * MILLIMETRE
# A table of up to this many rows is not broken, unless they are high.
_SHORT, _SHORT_SHARE = 12, 0.25
# The first and the last rows of a longer one do not stand alone.
_TOGETHER = 2
# The share of a page beyond which a row is continued on the next.
_TALLEST = 0.6


class TableSetter:
    """Sets the rows of a table.

    It begins at `left`, and its columns have these widths; `room` is the height of a page.
    """

    def __init__(
        self,
        table: ReportTable,
        types: ReportType,
        left: float,
        widths: Sequence[float],
        room: float,
    ) -> None:
        self._table = table
        self._types = types
        self._room = room
        self._widths = widths
        self._lefts = [left]
        for each in self._widths:
            self._lefts.append(self._lefts[-1] + each + GAP)
        self._right = self._lefts[-1] - GAP

    def pieces(self) -> Iterator[Piece]:
        """Yield the row of headings and the others."""
        head = self._headings()
        last = len(self._table.rows) - 1
        rows = [self._row(*row, head) for row in indented(self._table)]
        yield head._replace(keeps=True, whole=head.height + sum(map(_height, rows)))
        is_short = last < _SHORT and sum(map(_height, rows)) < self._room * _SHORT_SHARE
        for number, parts in enumerate(rows):
            is_near_end = number < _TOGETHER - 1 or number > last - _TOGETHER
            yield from parts[:-1]
            yield parts[-1]._replace(keeps=number < last and (is_short or is_near_end))

    def _headings(self) -> Piece:
        cells = self._set(self._table.headings, self._types.heading, 0.0)
        height = max((cell.height for cell in cells), default=0.0)

        def paint(painter: QPainter, top: float) -> None:
            for number, cell in enumerate(cells):
                # Headings of several lines end on the same line.
                cell.paint(painter, self._lefts[number], top + height - cell.height)
            self._rule(painter, top + height + _PADDING, STRONG_LINE, 0.8)

        return Piece(height + _PADDING, paint)

    def _row(self, level: int, row: Sequence[str], is_sum: bool, head: Piece) -> list[Piece]:
        """Return a row; in parts if it is nearly as high as a page."""
        typeface = self._types.total if is_sum else self._types.cell
        indent = indent_width(level)
        cells = self._set(row, typeface, indent)
        lines = max((cell.lines for cell in cells), default=1)
        step, tallest = lines, self._room * _TALLEST
        if max((cell.height for cell in cells), default=0.0) > tallest:
            step = max(int(tallest / max(cell.tallest_line for cell in cells)), 1)
        starts = range(0, lines, step)
        return [self._part(cells, at, min(at + step, lines), indent, head) for at in starts]

    def _part(
        self, cells: list[SetText], first: int, end: int, indent: float, head: Piece
    ) -> Piece:
        """Return the lines of a row from `first` to before `end`."""
        heights = (cell.height_of(first, end) for cell in cells)
        height = max(heights, default=0.0) + 2 * _PADDING

        def paint(painter: QPainter, top: float) -> None:
            for number, cell in enumerate(cells):
                if first < cell.lines:
                    x = self._lefts[number] + (0.0 if number else indent)
                    cell.paint(painter, x, top + _PADDING, first, end)
            self._rule(painter, top + height, LINE, 0.4)

        return Piece(height, paint, head=head)

    def _set(self, row: Sequence[str], typeface: Typeface, indent: float) -> list[SetText]:
        return [
            SetText(
                cell,
                typeface,
                self._widths[number] - (0.0 if number else indent),
                FIGURES if number in self._table.numeric else START,
            )
            for number, cell in enumerate(row)
        ]

    def _rule(self, painter: QPainter, y: float, colour: QColor, points: float) -> None:
        painter.setPen(QPen(colour, points * POINT))
        painter.drawLine(QLineF(self._lefts[0], y, self._right, y))


def _height(row: Sequence[Piece]) -> float:
    return sum(part.height for part in row)
