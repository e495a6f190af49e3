"""Two texts side by side, paragraph beside paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from factbox.tr import tr
from factbox.ui.compare.rows import (
    MARK,
    NEW,
    OLD,
    CompareDelegate,
    CompareModel,
    Fold,
    widest_mark,
)
from factbox.ui.look.quiet_table import make_quiet
from factbox.ui.look.theme import STEP
from factbox.ui.table.row_copying import RowCopying
from factbox.ui.table.selected_rows import selected_rows, selects_more

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from factbox.comparison.comparison import Comparison

# The number of rows measured at a time, and the largest table that is measured whole.
_AT_A_TIME = 12
_MOST_FITTED = 2_000


class CompareText(QTableView):
    """Shows two texts as the columns of one table, so that both scroll together.

    A paragraph is measured when it comes into view; the others follow, a few at a time.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows = CompareModel()
        self.rows.setParent(self)
        self._delegate = CompareDelegate(self.rows, self)
        # Qt would measure all rows at once.
        self._next = 0
        self._fitting = QTimer(self, interval=0)
        self._fitting.timeout.connect(self._fit_some)
        self.setObjectName("compare_text")
        self.setAccessibleName(tr("The texts side by side"))
        self.setModel(self.rows)
        make_quiet(self)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(3 * STEP)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(MARK, QHeaderView.ResizeMode.Fixed)
        for column in (OLD, NEW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(MARK, self.fontMetrics().horizontalAdvance(widest_mark()) + STEP)
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)
        self.rows.modelReset.connect(self._fit)
        self.clicked.connect(lambda index: selects_more() or self._unfold(index.row()))
        self.copying = RowCopying(
            self,
            lambda: self.rows.cells(self._selected()),
            lambda: self.rows.cells(self.rows.rows),
        )

    def show_comparison(self, comparison: Comparison) -> None:
        """Show this comparison instead; the page stays where it is, if it can."""
        at, offset = self._top()
        current = self.currentIndex().row()
        self.rows.show_comparison(comparison)
        if 0 <= current < len(self.rows.rows):
            self._select(current)
        self._scroll_to(min(at, len(self.rows.rows) - 1), offset)

    def unfold_all(self, unfolded: bool) -> None:
        """Show the unchanged paragraphs too, or fold them; the current paragraph stays."""
        number = self.current_row()
        self.rows.unfold_all(unfolded)
        if number is not None:
            self.show_row(number)

    def current_row(self) -> int | None:
        """Return the current row of the comparison; of a fold, the first row in it."""
        at = self.currentIndex().row()
        if not 0 <= at < len(self.rows.rows):
            return None
        each = self.rows.rows[at]
        return each.first if isinstance(each, Fold) else each

    def show_row(self, number: int) -> None:
        """Show a row of the comparison, and make it the current one."""
        at = self.rows.place_of(number)
        if at < len(self.rows.rows) and isinstance(self.rows.rows[at], Fold):
            self.rows.unfold(at)
            at = self.rows.place_of(number)
        self._go_to(at)

    def go_to_first_change(self) -> None:
        """Go to the first change, or to the top if there is none."""
        # Otherwise it would go on from the current row of the comparison before.
        self.selectionModel().clear()
        if not self.go_to_change(1):
            self._go_to(0)

    def go_to_change(self, step: int) -> bool:
        """Go to the next change, or back if `step` is -1; return whether there is one."""
        count = len(self.rows.rows)
        at = self.currentIndex().row()
        if at < 0:
            at = -1 if step > 0 else count
        at += step
        while 0 <= at < count and not self.rows.is_change(at):
            at += step
        if not 0 <= at < count:
            return False
        self._go_to(at)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.copy()
            return
        key, at = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._unfold(at):
            return
        step = {
            Qt.Key.Key_Down: self.verticalScrollBar().singleStep(),
            Qt.Key.Key_Up: -self.verticalScrollBar().singleStep(),
            Qt.Key.Key_PageDown: self.viewport().height() * 3 // 4,
            Qt.Key.Key_PageUp: -self.viewport().height() * 3 // 4,
        }.get(Qt.Key(key))
        if step is not None and self._goes_on(at, step):
            # A paragraph may be higher than the window: scroll to its end first.
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step)
            return
        if step is not None and self.rowHeight(at) > self.viewport().height():
            # For Qt, a page below its beginning would still be in it.
            self._go_to(at + (1 if step > 0 else -1))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.rows.rows and not self.selectionModel().hasSelection():
            # Qt makes a row current without showing it.
            self._select(max(self.currentIndex().row(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fit()

    def _goes_on(self, at: int, step: int) -> bool:
        """Return whether a row goes on beyond the edge that a step leads to."""
        if at < 0:
            return False
        top = self.rowViewportPosition(at)
        bottom = top + self.rowHeight(at)
        if step > 0:
            return top <= self.viewport().height() < bottom
        return top < 0 <= bottom

    def _unfold(self, at: int) -> bool:
        if not 0 <= at < len(self.rows.rows) or not isinstance(self.rows.rows[at], Fold):
            return False
        top, offset = self._top()
        self.rows.unfold(at)
        self._scroll_to(top, offset)
        self._select(at)
        return True

    def _selected(self) -> list[int | Fold]:
        return [self.rows.rows[row] for row in selected_rows(self)]

    def _select(self, at: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.rows.index(at, MARK)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _go_to(self, at: int) -> None:
        """Make a row current, a third of the way down the view, or at its top if it is high."""
        if not 0 <= at < len(self.rows.rows):
            return
        # The rows around it too, so that none of them grows when it comes into view.
        for row in range(max(at - 20, 0), min(at + 3, len(self.rows.rows))):
            self._fit_row(row)
        self._select(at)
        height = self.viewport().height()
        above = height // 3 if self.rowHeight(at) <= height * 2 // 3 else 0
        self._scroll_to(at, -above)

    def _top(self) -> tuple[int, int]:
        """Return the row at the top of the view, and how much of it is above the view."""
        at = max(self.rowAt(0), 0)
        return at, -self.rowViewportPosition(at) if self.rows.rows else 0

    def _scroll_to(self, at: int, offset: int) -> None:
        """Scroll to a row, with `offset` of its pixels above the view."""
        if at >= 0:
            self._fit_row(at)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(at) + offset)
            self._fit_seen()

    def _fit(self) -> None:
        """Measure all rows again."""
        self._delegate.forget()
        self._next = 0
        self._fit_seen()
        if len(self.rows.rows) <= _MOST_FITTED:
            self._fitting.start()

    def _fit_seen(self) -> None:
        at = self.rowAt(0)
        while 0 <= at < len(self.rows.rows):
            self._fit_row(at)
            if self.rowViewportPosition(at) + self.rowHeight(at) >= self.viewport().height():
                return
            at += 1

    def _fit_some(self) -> None:
        """Measure some more rows; the page stays where it is."""
        at, offset = self._top()
        end = min(self._next + _AT_A_TIME, len(self.rows.rows))
        for row in range(self._next, end):
            self._fit_row(row)
        self._next = end
        if end == len(self.rows.rows):
            self._fitting.stop()
        moved = self.rowViewportPosition(at) + offset if self.rows.rows else 0
        if moved:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def _fit_row(self, at: int) -> None:
        heights = (
            self._delegate.height(self.rows.index(at, column), self.columnWidth(column))
            for column in (OLD, NEW)
        )
        least = 0 if isinstance(self.rows.rows[at], Fold) else self._least_height()
        height = max(*heights, least)
        if height != self.rowHeight(at):
            self.setRowHeight(at, height)

    def _least_height(self) -> int:
        """Return the height of a mark, which has two lines."""
        return 2 * self.fontMetrics().height() + STEP
