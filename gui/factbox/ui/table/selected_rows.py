"""Which rows of a table are selected."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QAbstractItemView


def selected_rows(table: QAbstractItemView) -> list[int]:
    """Return the numbers of the selected rows, from the top down."""
    # Not `selectedRows`, which looks at all ranges for each row.
    selection = table.selectionModel().selection()
    if selection.count() == 1:
        return list(range(selection.at(0).top(), selection.at(0).bottom() + 1))
    ranges = map(selection.at, range(selection.count()))
    return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})


def runs_of(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of rows that follow one another; `rows` are in order."""
    if rows and rows[-1] - rows[0] == len(rows) - 1:
        # All rows of a long table, say.
        yield rows[0], rows[-1]
        return
    for _, places in groupby(enumerate(rows), key=lambda place: place[1] - place[0]):
        run = [row for _, row in places]
        yield run[0], run[-1]


def selects_more() -> bool:
    """Return whether a click now only selects more rows, or fewer: with Shift or Ctrl."""
    modifier = QtCore.Qt.KeyboardModifier
    held = QGuiApplication.keyboardModifiers()
    return bool(held & (modifier.ShiftModifier | modifier.ControlModifier))
