"""The figures of two texts, and which part of a difference came from where, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableView

from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.quiet_table import make_quiet
from factbox.ui.look.selection_colour import Index
from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

_TOP: Index = QModelIndex()
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WIDEST_NUMBER = "−00.0000"


class Line(NamedTuple):
    """A row: its cells, the first in words, the others numbers; `key` says what it is of.

    One in bold sums up.
    """

    cells: tuple[str, ...]
    key: str | int | None = None
    about: str = ""
    bold: bool = False


class LinesModel(QAbstractTableModel):
    """Rows that are words and numbers."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._titles = list(titles)

    def show_lines(self, lines: list[Line], titles: Sequence[str] = ()) -> None:
        """Show these instead; under other titles, if some are given."""
        self._titles = list(titles) or self._titles
        before, after = len(self.lines), len(lines)
        if before != after:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
        else:
            # What is selected stays so.
            self.lines = lines
            if lines:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(after - 1, len(self._titles) - 1)
                )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._titles) - 1)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._titles[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if section else _TEXT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBERS if index.column() else _TEXT
        if role == Qt.ItemDataRole.FontRole and line.bold:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(line.about or line.cells[0])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = line.cells[index.column()]
            return f"{self._titles[index.column()]}: {cell}" if index.column() else cell
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return line.about or None
        return None


class LinesTable(QTableView):
    """Shows such rows, and says which one is the current one and which is asked for."""

    #: the key of the current row
    chosen = Signal(object)
    #: the key of the row that the user wants to see the place of
    activated_key = Signal(object)

    def __init__(self, titles: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lines = LinesModel(titles)
        self.lines.setParent(self)
        make_quiet(self)
        self.setModel(self.lines)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        advance = self.fontMetrics().horizontalAdvance
        for column in range(1, len(titles)):
            header.resizeSection(
                column, max(advance(_WIDEST_NUMBER), advance(titles[column])) + 2 * STEP
            )
        self.selectionModel().currentRowChanged.connect(self._choose)
        # Not `activated`: on some desktops one click does that.
        self.doubleClicked.connect(lambda index: self._activate(index.row()))
        self.lines.modelReset.connect(self._select_first)

    def current_key(self) -> str | int | None:
        """The key of the current row; None without one."""
        at = self.currentIndex().row()
        return self.lines.lines[at].key if 0 <= at < len(self.lines.lines) else None

    def select(self, at: int) -> None:
        """Make a row the current one."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.lines.index(at, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._select_first()

    def _select_first(self) -> None:
        if self.hasFocus() and self.lines.lines and not self.selectionModel().hasSelection():
            # Qt makes a row the current one, and does not show it.
            self.select(max(self.currentIndex().row(), 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.lines.lines[index.row()].key)

    def _activate(self, at: int) -> None:
        if 0 <= at < len(self.lines.lines) and self.lines.lines[at].key is not None:
            self.activated_key.emit(self.lines.lines[at].key)
