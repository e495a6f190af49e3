"""The colour of what is selected in a list, which shows where the keys go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

Index = QModelIndex | QPersistentModelIndex


class SelectionColour(QObject):
    """Tells the style whether a list has the focus, as the property "focused".

    The style knows that itself of the list, but not of the rows in it.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        # No event filter: that would be in the way of all that the list paints.
        application.focusChanged.connect(self._tell)

    def _tell(self) -> None:
        if self._view.property("focused") != self._view.hasFocus():
            self._view.setProperty("focused", self._view.hasFocus())
            self._view.style().unpolish(self._view)
            self._view.style().polish(self._view)
            self._view.viewport().update()
