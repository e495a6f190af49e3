"""Which rows of a table are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView


def selected_rows(table: QAbstractItemView) -> list[int]:
    """Return the numbers of the selected rows, from the top down."""
    # Not `selectedRows`, which looks at all ranges for each row.
    selection = table.selectionModel().selection()
    ranges = map(selection.at, range(selection.count()))
    return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})


def selects_more() -> bool:
    """Return whether a click now only selects more rows, or fewer: with Shift or Ctrl."""
    modifier = QtCore.Qt.KeyboardModifier
    held = QGuiApplication.keyboardModifiers()
    return bool(held & (modifier.ShiftModifier | modifier.ControlModifier))
