"""Rows of a list whose selection shows where the keys go."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from factbox.ui.theme import colours

Index = QModelIndex | QPersistentModelIndex


class SelectionDelegate(QStyledItemDelegate):
    """Colours a selected row strongly while its list has the focus, and faintly else.

    What is written in a colour of its own keeps it.
    """

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        # Qt's own colour of a selection does not know of the focus.
        palette = view.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(Qt.GlobalColor.transparent))
        view.setPalette(palette)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self._view.selectionModel().isSelected(index):
            colour = colours().selected if self._view.hasFocus() else colours().line
            painter.fillRect(option.rect, QColor(colour))
            marked = index.data(Qt.ItemDataRole.ForegroundRole)
            if isinstance(marked, QBrush):
                option.palette.setBrush(QPalette.ColorRole.HighlightedText, marked)
        super().paint(painter, option, index)
