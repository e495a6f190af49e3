"""A menu in which the user ticks figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from factbox.analysis.figures.figure import Group
from factbox.reports.escaping import harmless
from factbox.reports.figure_wording import with_list
from factbox.tr import tr
from factbox.ui.look.plain import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.words.vocabulary.level_list import LevelList


class StayingMenu(QMenu):
    """A menu that stays open when an action is ticked."""

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


class FigureMenu(StayingMenu):
    """Lets the user tick figures; readability and diversity have submenus."""

    #: the ticked figures changed
    changed = Signal()

    def __init__(
        self,
        title: str,
        figures: Iterable[Figure],
        ticked: Iterable[str],
        usual: Sequence[str],
        parent: QWidget,
    ) -> None:
        """Tick the figures with the keys `ticked`; offer a return to those in `usual`."""
        super().__init__(title, parent)
        self._actions: dict[str, QAction] = {}
        self._menus: dict[Group, QMenu] = {}
        self._figures = list(figures)
        self._listed: LevelList | None = None
        for figure in self._figures:
            self._add(figure)
        self.addSeparator()
        self.addAction(tr("De&fault figures")).triggered.connect(lambda: self._use(usual))
        self._tick(ticked)
        for action in self._actions.values():
            action.toggled.connect(self.changed)

    def menu_of(self, group: Group) -> QMenu:
        """Return the menu with the figures of `group`."""
        return self._menus[group]

    def name_list(self, listed: LevelList) -> None:
        """Name the word list that figures go by in their tooltips and in their menu."""
        if listed is self._listed:
            return
        self._listed = listed
        for figure in self._figures:
            if figure.goes_by:
                name = tr(figure.full_name or figure.name)
                named = plain_tooltip(with_list(figure, name, listed))
                self._actions[figure.key].setToolTip(named)
                title = f"{_title(figure.group)} ({listed.title.replace('&', '&&')})"
                self._menus[figure.group].setTitle(harmless(title))

    def chosen(self) -> list[str]:
        """Return the keys of the ticked figures, in the order of the catalogue."""
        return [key for key, action in self._actions.items() if action.isChecked()]

    def _add(self, figure: Figure) -> None:
        if figure.group not in self._menus:
            self._menus[figure.group] = self._new_menu(figure.group)
        action = self._menus[figure.group].addAction(tr(figure.name))
        action.setCheckable(True)
        action.setToolTip(plain_tooltip(tr(figure.full_name or figure.name)))
        self._actions[figure.key] = action

    def _new_menu(self, group: Group) -> QMenu:
        if group in (Group.FACT_BOX, Group.COUNTS):
            self.addSeparator()
            return self
        menu = StayingMenu(_title(group), self)
        menu.setToolTipsVisible(True)
        self.addMenu(menu)
        return menu

    def _use(self, keys: Iterable[str]) -> None:
        self.blockSignals(True)
        self._tick(keys)
        self.blockSignals(False)
        self.changed.emit()

    def _tick(self, keys: Iterable[str]) -> None:
        ticked = set(keys)
        for key, action in self._actions.items():
            action.setChecked(key in ticked)


def _title(group: Group) -> str:
    """Return the title of the menu of a group."""
    return {
        Group.READABILITY: tr("&Readability", "menu: a group of figures"),
        Group.DIVERSITY: tr("&Diversity", "menu: a group of figures"),
        Group.VOCABULARY: tr("&Vocabulary", "menu: a group of figures"),
    }.get(group, group)
