"""The ways in which cells are painted: cut to fit, or in two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from factbox.ui.look.elide import elide
from factbox.ui.look.theme import STEP, scaled
from factbox.ui.table.table_model import SECOND_LINE

if TYPE_CHECKING:
    from factbox.ui.look.selection_colour import Index

_SMALL = 0.85
# The margin that Qt leaves beside a text.
_LEFT_MARGIN = 3


class ElideAtStart(QStyledItemDelegate):
    """Cuts off the start of a text that does not fit."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft


def two_line_height(font: QFont) -> int:
    """Return the height of a row of two lines, the first of them in `font`."""
    return QFontMetrics(font).height() + QFontMetrics(scaled(font, _SMALL)).height() + STEP


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the text of a cell and, below it, its small and quiet second line."""

    def displayText(self, value: object, locale: object) -> str:
        # Qt paints the cell without text; `paint` adds the two lines.
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        inner = option.rect.adjusted(_LEFT_MARGIN, STEP // 2, -STEP // 2, -STEP // 2)
        alignment: Qt.AlignmentFlag = index.data(Qt.ItemDataRole.TextAlignmentRole)
        side = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        ink, quiet = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.save()
        for text, font, colour, edge in (
            (index.data(), option.font, ink, top),
            (index.data(SECOND_LINE), scaled(option.font, _SMALL), quiet, bottom),
        ):
            painter.setFont(font)
            painter.setPen(option.palette.color(colour))
            is_number = side == Qt.AlignmentFlag.AlignRight
            shown = _fitting(str(text or ""), QFontMetrics(font), inner.width(), is_number)
            self.draw_line(painter, inner, side | edge, shown)
        painter.restore()

    def draw_line(
        self, painter: QPainter, room: QRect, alignment: Qt.AlignmentFlag, text: str
    ) -> None:
        """Draw one of the two lines, already cut to fit."""
        painter.drawText(room, alignment, text)


def _fitting(text: str, metrics: QFontMetrics, width: int, is_number: bool) -> str:
    """Return a text that fits: of numbers the first ones, before a comma, or else cut."""
    first, _, more = text.rpartition(", ")
    if is_number and first and more and metrics.horizontalAdvance(text) > width:
        text = first
    return elide(text, metrics, width)
