"""A table in which whole rows are selected, with the mouse or the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from factbox.tr import tr
from factbox.ui.look.quiet_table import make_quiet
from factbox.ui.look.theme import STEP
from factbox.ui.table.delegates import TwoLineDelegate, two_line_height
from factbox.ui.table.row_copying import RowCopying
from factbox.ui.table.selected_rows import runs_of, selected_rows, selects_more
from factbox.ui.table.table_model import TableModel, heading_font

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QLineEdit, QWidget

R = TypeVar("R")

# What a column that stretches should have room for.
_LEAST_STRETCHED = 14 * "0"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TableView(QTableView, Generic[R]):
    """Shows the rows of a `TableModel`.

    The selection survives a change of the rows: the row with the same `key` is selected
    again or, without a `key`, the row at the same place. A row is `requested` by Enter, and
    by a double click or, if `on_click`, a single one.
    """

    #: the user selected another row
    chosen = Signal(object)
    #: the user wants to go where this row leads
    requested = Signal(object)
    #: a sentence for the user: what was done with the table
    done = Signal(str)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)

    #: whether some row is always selected while the table has the focus
    selects_some = True

    def __init__(
        self,
        model: TableModel[R],
        name: str,
        *,
        key: Callable[[R], Hashable] | None = None,
        on_click: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = model
        model.setParent(self)
        self._key = key
        # The keys of the rows that are selected, or will be once they are there; the current
        # row; and the last key that `chosen` told.
        self._wanted: list[Hashable] = []
        self._at = 0
        self._told: Hashable = None
        self._field: QLineEdit | None = None
        # The commands that sort, one for each column.
        self._sorts: list[QAction] = []
        self.setModel(model)
        make_quiet(self)
        self._size_rows()
        self._size_columns()
        self.selectionModel().selectionChanged.connect(self._on_selection)
        model.modelReset.connect(self._select_again)
        # Not `activated`: on some desktops a single click does that.
        clicked = self.clicked if on_click else self.doubleClicked
        clicked.connect(self._on_click)
        #: the commands that copy and save rows
        self.copying = RowCopying(
            self, lambda: model.cells(self.selected()), lambda: model.cells(model.rows)
        )
        self.copying.done.connect(self.done)
        self.copying.failed.connect(self.failed)

    def let_sort(self, column: int, order: Qt.SortOrder) -> None:
        """Sort by a column, and let the user sort by the headings or the context menu.

        With a column of -1, the rows stay in the order in which they were given.
        """
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicator(column, order)
        self.setSortingEnabled(True)
        # The text of the heading has an arrow, which takes less room.
        header.setSortIndicatorShown(False)
        header.sortIndicatorChanged.connect(self._on_sorted)
        # The heading with the arrow is wider.
        self.fit_columns()
        for at, each in enumerate(self.rows.columns):
            action = QAction(tr("Sort by: %s") % each.full_name, self)
            action.triggered.connect(lambda _=False, at=at: self._sort_by(at))
            self.addAction(action)
            self._sorts.append(action)

    def show_column(self, column: int, on: bool) -> None:
        """Show or hide a column, and the command that sorts by it."""
        self.setColumnHidden(column, not on)
        if self._sorts:
            self._sorts[column].setVisible(on)

    def type_into(self, field: QLineEdit) -> None:
        """Send what the user types here to `field`."""
        self._field = field

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these rows instead; the page and the selection stay."""
        at, was_any = self.verticalScrollBar().value(), bool(self.rows.rows)
        self.rows.show_rows(rows)
        # Qt would not scroll beyond the rows that were there before.
        self.updateGeometries()
        self.verticalScrollBar().setValue(at)
        if not was_any:
            # What is chosen may have been chosen before its row was there.
            self.scrollTo(self.currentIndex())

    def start_over(self, rows: Sequence[R]) -> None:
        """Show these rows from the top, with none selected."""
        self._wanted = []
        self.clearSelection()
        self.rows.show_rows(rows)
        self.scrollToTop()

    def selected(self) -> list[R]:
        """Return the selected rows, from the top down."""
        return [self.rows.rows[row] for row in selected_rows(self)]

    def current(self) -> R | None:
        """Return the current row; None if there is none."""
        row = self.currentIndex().row()
        return self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None

    def select(self, row: int) -> None:
        """Select this row and no other; the last one, if there are fewer rows."""
        row = min(row, len(self.rows.rows) - 1)
        if row >= 0:
            # The view's own `setCurrentIndex` depends on the keys that are held down.
            flags = self.selectionModel().SelectionFlag
            index = self.rows.index(row, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def choose(self, *keys: Hashable) -> None:
        """Select the rows with these keys and no others, now or once they are there."""
        self.clearSelection()
        self._wanted, self._told, self._at = list(keys), keys[0], -1
        self._select_again()

    def width_of_columns(self) -> int:
        """Return the width of the columns of fixed width."""
        header = self.horizontalHeader()
        columns = enumerate(self.rows.columns)
        return sum(header.sectionSize(at) for at, column in columns if not column.stretches)

    def enter(self) -> None:
        """Take the focus, with a row selected."""
        if not self.selectionModel().hasSelection():
            self.select(max(self.currentIndex().row(), 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyboardSearch(self, search: str) -> None:
        if self._field is None:
            super().keyboardSearch(search)
        else:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._field.insert(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._request(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copying.copy()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # In a table of whole rows, Home and End lead to the first row and the last.
        column = max(self.currentIndex().column(), 0)
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self.rows.index(0, column)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self.rows.index(len(self.rows.rows) - 1, column)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if any(column.least for column in self.rows.columns):
            self.fit_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # A click says which row it means.
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._select_some()

    def _sort_by(self, column: int) -> None:
        """Sort by a column as a click on its heading does."""
        header = self.horizontalHeader()
        order = self.rows.columns[column].first_order
        if header.sortIndicatorSection() == column:
            order = Qt.SortOrder(1 - header.sortIndicatorOrder().value)
        header.setSortIndicator(column, order)

    def _on_sorted(self) -> None:
        self.fit_columns()
        if self.selectionModel().hasSelection():
            self.scrollTo(self.currentIndex())
        else:
            self.scrollToTop()

    def _on_click(self, index: QModelIndex) -> None:
        if not selects_more():
            self._request(index.row())

    def _request(self, row: int) -> None:
        if 0 <= row < len(self.rows.rows):
            self.requested.emit(self.rows.rows[row])

    def _keys(self) -> Iterable[Hashable]:
        rows = self.rows.rows
        return range(len(rows)) if self._key is None else map(self._key, rows)

    def _on_selection(self) -> None:
        # Not the current row: a table that takes the focus makes the first row current.
        rows = selected_rows(self)
        given, key = self.rows.rows, self._key
        self._wanted = list(rows) if key is None else [key(given[row]) for row in rows]
        self._at = self.currentIndex().row()
        if len(rows) == 1 and self._wanted[0] != self._told:
            self._told = self._wanted[0]
            self.chosen.emit(self.rows.rows[rows[0]])

    def _select_again(self) -> None:
        """Select the rows that were selected before the change."""
        wanted = set(self._wanted)
        keys = self._keys() if wanted else ()
        found = [row for row, key in enumerate(keys) if key in wanted]
        if found:
            self._select_rows(found)
        elif wanted and self.selects_some:
            # The row that took its place.
            self.select(self._at)
        if self.hasFocus():
            self._select_some()

    def _select_rows(self, rows: Sequence[int]) -> None:
        """Select these rows, in order, and no others."""
        # All at once: everything that depends on the selection is told of each change.
        selection, last = QItemSelection(), len(self.rows.columns) - 1
        for first, end in runs_of(rows):
            selection.select(self.rows.index(first, 0), self.rows.index(end, last))
        flags = self.selectionModel().SelectionFlag
        current = self.rows.index(rows[0], 0)
        self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def _select_some(self) -> None:
        """Select a row; or only make one current, where what is selected has an effect."""
        if self.selectionModel().hasSelection():
            return
        row = max(self.currentIndex().row(), 0)
        if self.selects_some:
            self.select(row)
        elif self.rows.rows:
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(self.rows.index(row, 0), flags.NoUpdate)

    def _size_rows(self) -> None:
        """Make all rows the same height, so that only visible rows cost anything."""
        rows = self.verticalHeader()
        height = self.fontMetrics().height() + STEP // 2
        if any(column.second_line for column in self.rows.columns):
            self.setItemDelegate(TwoLineDelegate(self))
            height = two_line_height(self.font())
        rows.setDefaultSectionSize(height)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(0)
        # Not by contents: all rows would be measured at every edit.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for at, column in enumerate(self.rows.columns):
            if column.stretches:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Make each column as wide as its heading or its widest text.

        Where there is little room, the last ones that can do with less get less.
        """
        columns = {at: each for at, each in enumerate(self.rows.columns) if not each.stretches}
        widths = {at: self._width_for(at, column.widest) for at, column in columns.items()}
        room = self.viewport().width()
        others = (
            each.widest or _LEAST_STRETCHED for each in self.rows.columns if each.stretches
        )
        room -= sum(map(self.fontMetrics().horizontalAdvance, others))
        for at, column in reversed(columns.items()):
            if column.least and sum(widths.values()) > room:
                widths[at] = self._width_for(at, column.least)
        for at, width in widths.items():
            self.horizontalHeader().resizeSection(at, width)

    def _width_for(self, at: int, text: str) -> int:
        of_heading = QFontMetrics(heading_font()).horizontalAdvance
        heading = str(self.rows.headerData(at, Qt.Orientation.Horizontal))
        widths = [of_heading(line) for line in heading.split("\n")]
        return max(*widths, self.fontMetrics().horizontalAdvance(text)) + 3 * STEP // 2
