"""A model for Qt's views of rows of any kind, given their columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication

from factbox.lists import listed, with_colon
from factbox.reports.escaping import harmless
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.selection_colour import Index
from factbox.ui.look.theme import colours, scaled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QObject

    from factbox.files.spreadsheet import Value
    from factbox.ui.table.column import TableColumn

R = TypeVar("R")

#: The role of the second line of a cell.
SECOND_LINE = Qt.ItemDataRole.UserRole
#: They mark the heading of the column that the rows are sorted by.
FALLING, RISING = " ↓", " ↑"

_TOP: Index = QModelIndex()
_HEADING_SIZE = 0.85
_ASCENDING = Qt.SortOrder.AscendingOrder


def heading_font() -> QFont:
    """Return the small font of headings."""
    return scaled(QGuiApplication.font(), _HEADING_SIZE)


class TableModel(QAbstractTableModel, Generic[R]):
    """Shows rows in columns; the text of a cell is made when it is asked for.

    `about` describes a row in sentences: as its tooltip, and for a screen reader.
    """

    def __init__(
        self,
        columns: Sequence[TableColumn[R]],
        about: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: Sequence[R] = ()
        self._columns = list(columns)
        self._about = about
        self._given: Sequence[R] = ()
        self._sorted_by = -1
        self._order = _ASCENDING

    @property
    def columns(self) -> Sequence[TableColumn[R]]:
        """The columns, from left to right."""
        return self._columns

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these rows instead, sorted as before."""
        self._given = rows
        self._arrange()

    def refresh(self, row: int) -> None:
        """Show a row again after its text has changed."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def set_heading(self, column: int, heading: str) -> None:
        """Give a column another heading."""
        self._columns[column] = replace(self._columns[column], heading=heading)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def set_name(self, column: int, name: str) -> None:
        """Give a column another heading in full, which is read out and copied."""
        self._columns[column] = replace(self._columns[column], name=name)

    def set_explanation(self, column: int, explanation: str) -> None:
        """Give the heading of a column another tooltip."""
        self._columns[column] = replace(self._columns[column], explanation=explanation)

    def cells(self, rows: Iterable[R]) -> list[list[Value]]:
        """Return the headings and the values of these rows, to be copied or saved."""
        fields = [field for column in self._columns for field in column.fields]
        values = [field.value for field in fields]
        headings: list[Value] = [field.heading for field in fields]
        return [headings, *([value(row) for value in values] for row in rows)]

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        """Sort by a column; with -1, show the rows in the order in which they were given."""
        self.mark_sorted(column, order)
        self._arrange()

    def mark_sorted(self, column: int, order: Qt.SortOrder) -> None:
        """Mark the heading of the column that the rows are sorted by; with -1, none."""
        self._sorted_by, self._order = column, order
        last = len(self._columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = RISING if self._order is _ASCENDING else FALLING
            return column.heading + arrow * (section == self._sorted_by)
        if role == Qt.ItemDataRole.FontRole:
            return heading_font()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.full_name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(column.explanation or column.full_name)
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            return column.first_order
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return harmless(column.text(row))
        if role == SECOND_LINE:
            return harmless(column.second_line(row)) if column.second_line else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.FontRole and column.is_bold and column.is_bold(row):
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.ForegroundRole and column.is_quiet:
            return QColor(colours().quiet)
        if role == Qt.ItemDataRole.ToolTipRole:
            about = column.tooltip or self._about
            return plain_tooltip(about(row)) if about else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return harmless(self._spoken(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == 0:
            return harmless(self._about(row)) if self._about else None
        return None

    def _spoken(self, row: R, at: int) -> str:
        """Return what a screen reader says of a cell: its column and its full text."""
        column = self._columns[at]
        if column.spoken is not None:
            return column.spoken(row)
        lines = [column.text(row), column.second_line(row) if column.second_line else ""]
        said = listed(lines)
        return with_colon(column.full_name, said) if at else said

    def _arrange(self) -> None:
        rows = self._sorted() if self._sorted_by >= 0 else self._given
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _sorted(self) -> list[R]:
        key, is_falling = self._columns[self._sorted_by].sort_key, self._order is not _ASCENDING
        if key is None:
            return list(reversed(self._given) if is_falling else self._given)
        keys = list(map(key, self._given))
        with_value = [at for at, each in enumerate(keys) if each is not None]
        without = [at for at, each in enumerate(keys) if each is None]
        with_value.sort(key=keys.__getitem__, reverse=is_falling)
        return [self._given[at] for at in (*with_value, *without)]
