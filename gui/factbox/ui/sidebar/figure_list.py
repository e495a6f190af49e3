"""A list of figures, each with a note and an explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QTreeWidget,
    QTreeWidgetItem,
)

from factbox.tr import tr
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.selection_colour import SelectionColour
from factbox.ui.look.theme import STEP, scaled
from factbox.ui.sidebar.explanation import Explanation
from factbox.ui.table.row_copying import RowCopying
from factbox.ui.table.selected_rows import selected_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from factbox.files.spreadsheet import Value

_FEWEST_ROWS = 2
_WIDEST_NUMBER = "00000.00"


class FigureRow(NamedTuple):
    """One row: the name of a figure, its value in words, a note, an explanation, the number.

    Where the note would be cut, the short note stands for it. Where the row is copied, it is
    `named` with the word list that it goes by.
    """

    name: str
    value: str
    note: str
    short_note: str
    explanation: str
    number: float | None
    named: str


class FigureList(QTreeWidget):
    """Shows figures in rows, and explains the one under the mouse or with the focus."""

    def __init__(self, name: str, widest_name: str, parent: QWidget | None = None) -> None:
        """Fit the first column to `widest_name`, so that several lists align."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._widest_name = widest_name
        self._explanation = Explanation(self)
        self._shown: list[FigureRow] = []
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        SelectionColour(self)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        #: the commands that copy and save rows
        self.copying = RowCopying(
            self,
            lambda: self._cells(self._shown[row] for row in selected_rows(self)),
            lambda: self._cells(self._shown),
        )
        self.currentItemChanged.connect(self._explain_current)

    def show_figures(self, figures: Sequence[FigureRow]) -> None:
        """Show `figures`; rows that stay are reused."""
        while self.topLevelItemCount() < len(figures):
            self.addTopLevelItem(self._new_row())
        while self.topLevelItemCount() > len(figures):
            self.takeTopLevelItem(self.topLevelItemCount() - 1)
        is_other = [each[:4] for each in figures] != [each[:4] for each in self._shown]
        before = [*self._shown, *[None] * len(figures)]
        self._shown = list(figures)
        for number, (old, new) in enumerate(zip(before, figures, strict=False)):
            row = self.topLevelItem(number)
            if old != new and row is not None:
                row.setText(0, new.name)
                row.setText(1, new.value)
                for column in range(3):
                    row.setToolTip(column, plain_tooltip(new.explanation))
                # Without the mark of a target, which would be spelled out.
                description = f"{new.value.lstrip('▲▼ ')} {new.note}\n{new.explanation}"
                row.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, description)
        if is_other:
            self._fit_columns()
        self._explain_current()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self.topLevelItemCount()))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height(_FEWEST_ROWS))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectedItems() and self.topLevelItemCount():
            # Qt makes a row the current one without showing it.
            self.setCurrentItem(self.itemFromIndex(self.model().index(0, 0)))
        self._explain_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._explanation.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._explanation.hide()

    def _cells(self, rows: Iterable[FigureRow]) -> list[list[Value]]:
        headings: list[Value] = [
            tr("Figure", "column heading: a measured figure, such as Level"),
            tr("Value", "column heading"),
            tr("Note", "column heading: a remark on a figure"),
        ]
        return [headings, *([row.named, row.number, row.note] for row in rows)]

    def _explain_current(self) -> None:
        index = self.currentIndex()
        if self.hasFocus() and index.isValid() and index.row() < len(self._shown):
            top = self.visualRect(index.siblingAtColumn(0)).top()
            self._explanation.show_beside(self, self._shown[index.row()].explanation, top)

    def _new_row(self) -> QTreeWidgetItem:
        row = QTreeWidgetItem()
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        row.setForeground(2, quiet)
        row.setFont(1, scaled(self.font(), 1.0))
        row.setFont(2, scaled(self.font(), 0.9))
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Align the values with those of other lists, unless that would cut a note."""
        figures, width = self._shown, self.fontMetrics().horizontalAdvance
        names = max((width(each.name) for each in figures), default=0) + STEP
        aligned = max(width(self._widest_name), names - STEP) + 2 * STEP
        widest = _WIDEST_NUMBER, tr("beyond B2")
        values = max(map(width, widest)) + STEP
        left = self.viewport().width() - max((width(each.note) for each in figures), default=0)
        if names + values > left:
            values = max((width(each.value) for each in figures), default=0) + 2 * STEP
        self.header().resizeSection(0, min(aligned, max(left - values, names)))
        self.header().resizeSection(1, values)
        self._write_notes()
        self.updateGeometry()

    def _write_notes(self) -> None:
        """Write each note that has room, and the short one instead of the others."""
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        room = self.viewport().width() - self.columnWidth(0) - self.columnWidth(1) - 2 * margin
        for number, each in enumerate(self._shown):
            row = self.topLevelItem(number)
            if row is not None:
                width = QFontMetrics(row.font(2)).horizontalAdvance(each.note)
                row.setText(2, each.note if width <= room else each.short_note)

    def _height(self, rows: int) -> int:
        return max(self.rowHeight(self.model().index(0, 0)), 1) * rows + 2 * self.frameWidth()
