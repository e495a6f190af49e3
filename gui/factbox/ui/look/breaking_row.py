"""A row that breaks in two where it does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent


class BreakingRow(QWidget):
    """Shows some widgets and, beside them or below, some others."""

    def __init__(self, first: Iterable[QWidget], then: Iterable[QWidget]) -> None:
        super().__init__()
        self._parts = [row_of(*first), row_of(*then)]
        # The last of the first group stretches, so that the others stand on the right.
        self._parts[0].setStretch(self._parts[0].count() - 1, 1)
        self._parts[1].insertStretch(0)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(STEP)
        self._layout.addLayout(self._parts[0], 1)
        self._layout.addLayout(self._parts[1])

    def minimumSizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = max(self._widths()) + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        fits = sum(self._widths()) + STEP <= self.contentsRect().width()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(beside if fits else below)

    def _widths(self) -> list[int]:
        return [part.sizeHint().width() for part in self._parts]


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Return a row of widgets."""
    row = QHBoxLayout()
    row.setSpacing(STEP)
    for widget in widgets:
        row.addWidget(widget)
    return row
