"""A button with a menu of all figures, of which some are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from factbox.analysis.figures.diversity import Diversity
from factbox.analysis.figures.readability import Readability
from factbox.analysis.text.counts import WRITTEN
from factbox.ui.wording.figure_names import figure_names
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent

# A line stands above each of them.
_FIRST_OF_KIND = (WRITTEN[0], Readability._fields[0], Diversity._fields[0])


class FigureChooser(QPushButton):
    """Lets the user tick figures; the menu stays open meanwhile."""

    #: other figures are ticked
    changed = Signal()

    def __init__(self, chosen: Iterable[str]) -> None:
        super().__init__(tr("Fi&gures"))
        self.setObjectName("choose_figures")
        ticked = set(chosen)
        menu = _StayingMenu(self)
        menu.setAccessibleName(tr("Figures that are shown"))
        self._actions: dict[str, QAction] = {}
        for name, title in figure_names().items():
            if name in _FIRST_OF_KIND:
                menu.addSeparator()
            action = self._actions[name] = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(name in ticked)
            action.toggled.connect(self.changed)
        self.setMenu(menu)

    def chosen(self) -> list[str]:
        """The names of those that are ticked, in the order of all figures."""
        return [name for name, action in self._actions.items() if action.isChecked()]


class _StayingMenu(QMenu):
    """A menu that stays open when something in it is ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.toggle()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if action is not None and action.isCheckable() and event.key() in keys:
            action.toggle()
        else:
            super().keyPressEvent(event)
