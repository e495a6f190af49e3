"""A concordance as a table: a word in the middle, what stands beside it on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from factbox.ui.look.quiet_table import make_quiet
from factbox.ui.look.selection_colour import Index
from factbox.ui.look.theme import STEP
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from factbox.analysis.words.concordance import Occurrence

_TOP: Index = QModelIndex()
_LEFT, _NODE, _RIGHT = range(3)
_SIDES = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignCenter,
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
)
_WIDEST_NODE = 180


class ConcordanceModel(QAbstractTableModel):
    """A row for each occurrence."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Occurrence] = ()
        self._bold = QFont()
        self._bold.setBold(True)

    def show_occurrences(self, rows: Sequence[Occurrence]) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(_SIDES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            occurrence = self.rows[index.row()]
            texts = (occurrence.left, occurrence.node, occurrence.right)
            return " ".join(texts[index.column()].split())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _SIDES[index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() == _NODE:
            return self._bold
        if role == Qt.ItemDataRole.AccessibleTextRole:
            occurrence = self.rows[index.row()]
            whole = f"{occurrence.left}{occurrence.node}{occurrence.right}"
            return " ".join(whole.split())
        return None


class ConcordanceTable(QTableView):
    """Shows the occurrences of a word, one below the other; Enter or a click goes there."""

    #: the row (int) of what the user wants to go to
    requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("concordance")
        self.setAccessibleName(tr("Where it stands"))
        self.setAccessibleDescription(tr("Enter goes to the place in the text."))
        self._word = ""
        self.lines = ConcordanceModel()
        self.setModel(self.lines)
        make_quiet(self)
        self._left = _ElideAtStart(self)
        self.setItemDelegateForColumn(_LEFT, self._left)
        header = self.horizontalHeader()
        header.hide()
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_NODE, QHeaderView.ResizeMode.Fixed)
        self.activated.connect(self._request)
        self.clicked.connect(self._request)

    def show_occurrences(self, word: str, rows: Sequence[Occurrence]) -> None:
        """Show where `word` stands; of the same word, the page stays where it is."""
        same = word == self._word
        self._word = word
        at, row = self.verticalScrollBar().value(), self.currentIndex().row()
        self.lines.show_occurrences(rows)
        widest = self.fontMetrics().horizontalAdvance(word[:_WIDEST_NODE])
        wide = min(widest, _WIDEST_NODE) + 2 * STEP
        self.horizontalHeader().resizeSection(_NODE, wide)
        if same:
            self.setCurrentIndex(self.lines.index(min(row, len(rows) - 1), 0))
            self.verticalScrollBar().setValue(at)
        else:
            self.scrollToTop()

    def enter(self) -> None:
        """Take the focus, with a row selected for the keys to go on from."""
        if self.currentIndex().row() < 0 and self.lines.rows:
            self.setCurrentIndex(self.lines.index(0, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _request(self, index: QModelIndex) -> None:
        self.requested.emit(index.row())


class _ElideAtStart(QStyledItemDelegate):
    """Cuts a text where it is far from the word, on its left."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft
