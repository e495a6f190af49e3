"""Two tables, each below its heading, side by side or one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QTableView

_BETWEEN = 2 * STEP
# How they share the room beside each other.
_SHARES = (3, 2)


class Headed(NamedTuple):
    """A table, what stands above it, and the width that the table needs."""

    head: QWidget
    table: QTableView
    width: int


class TwoTables(QWidget):
    """Shows the second table below the first where there is no room for both."""

    def __init__(self, *both: Headed) -> None:
        super().__init__()
        self._both = both
        self._is_wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(STEP // 2)
        # One of them has a heading of two lines.
        headers = [each.table.horizontalHeader() for each in both]
        height = max(header.sizeHint().height() for header in headers)
        for header in headers:
            header.setFixedHeight(height)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        width = max(each.width for each in self._both)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = sum(each.width for each in self._both) + _BETWEEN
        is_wide = self.width() >= needed
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        for number, (head, table, _) in enumerate(self._both):
            row, column = (0, number) if is_wide else (2 * number, 0)
            self._grid.addWidget(head, row, column)
            self._grid.addWidget(table, row + 1, column)
            self._grid.setColumnStretch(number, _SHARES[number] if is_wide else 1 - number)
            self._grid.setRowStretch(row + 1, 1)
