"""The colour of a selection in a list, which shows where the keys go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

Index = QModelIndex | QPersistentModelIndex

_TURNS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class SelectionColour(QObject):
    """Tells the style whether a list has the focus, as its property "focused".

    A style sheet sees the focus of the list itself, but not in the rules for its rows.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TURNS and self._view.property("focused") != self._view.hasFocus():
            self._view.setProperty("focused", self._view.hasFocus())
            self._view.style().unpolish(self._view)
            self._view.style().polish(self._view)
            self._view.viewport().update()
        return super().eventFilter(watched, event)
