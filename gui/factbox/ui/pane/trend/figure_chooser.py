"""A button with a menu of all figures, some of them ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from factbox.analysis.figures.catalogue import listed
from factbox.ui.sidebar.figure_menu import FigureMenu
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class FigureChooser(QPushButton):
    """Lets the user tick figures in a menu that stays open."""

    #: other figures are ticked
    changed = Signal()

    def __init__(self, ticked: Iterable[str], usual: Sequence[str]) -> None:
        super().__init__(tr("Fi&gures"))
        self.setObjectName("choose_figures")
        self._menu = FigureMenu("", listed(), ticked, usual, self)
        self._menu.setAccessibleName(tr("Figures that are shown"))
        self._menu.changed.connect(self.changed)
        self.setMenu(self._menu)

    def chosen(self) -> list[str]:
        """Return the names of the ticked figures, in the order of all figures."""
        return self._menu.chosen()
