"""The commands that change, copy or search what has the focus."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from factbox.tr import tr
from factbox.ui.focus_commands import Command
from factbox.ui.menus.actions import add

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

    from factbox.ui.focus_commands import FocusCommands
    from factbox.ui.menus.actions import Act
    from factbox.ui.sidebar.outline import OutlineView
    from factbox.ui.text.find_bar import FindBar

_Key = QKeySequence.StandardKey


class EditMenu(QMenu):
    """Undo, cut, copy, paste, select, find, replace, join lines."""

    def __init__(
        self,
        bar: QMenuBar,
        commands: FocusCommands,
        find_bar: Callable[[], FindBar],
        join_lines: Act,
        copy_box: Act,
        outline: OutlineView,
        select_proposal: Act,
    ) -> None:
        super().__init__(tr("&Edit", "name of a menu"), bar)
        self._commands = commands
        self._lead(Command.UNDO, tr("&Undo"), _Key.Undo)
        self._lead(Command.REDO, tr("&Redo"), _Key.Redo)
        self.addSeparator()
        self._lead(Command.CUT, tr("Cu&t"), _Key.Cut)
        self._lead(Command.COPY, tr("&Copy"), _Key.Copy)
        self._lead(Command.PASTE, tr("&Paste"), _Key.Paste)
        self._lead(Command.SELECT_ALL, tr("Select &all"), _Key.SelectAll)
        text = tr("Select text of pr&oposal")
        outline.offer([add(self, text, select_proposal, "Ctrl+Return")])
        self.addSeparator()
        self._lead(Command.FIND, tr("&Find…"), _Key.Find)
        self._find_bar = find_bar
        add(self, tr("R&eplace…"), self._replace, _keys_to_replace())
        add(self, tr("Find &next"), lambda: find_bar().find_next(), _Key.FindNext)
        add(self, tr("Find pre&vious"), lambda: find_bar().find_previous(), _Key.FindPrevious)
        self.addSeparator()
        add(self, tr("&Join lines"), join_lines)
        add(self, tr("Copy the fact &box shown"), copy_box, "Ctrl+Shift+C")
        self.aboutToShow.connect(commands.show_possible)
        # After the menu closes, keys must work for what has become possible since.
        self.aboutToHide.connect(commands.show_meant)
        bar.addMenu(self)

    def _replace(self) -> None:
        listed = self._commands.list_of_words()
        self._find_bar().open_to_replace(listed.word_to_replace() if listed else "")

    def _lead(self, command: Command, text: str, keys: QKeySequence.StandardKey) -> None:
        self._commands.lead(command, add(self, text, keys=keys))


def _keys_to_replace() -> str:
    """Return the keys for Replace; not every desktop defines any."""
    usual = "Ctrl+Alt+F" if sys.platform == "darwin" else "Ctrl+H"
    return QKeySequence(_Key.Replace).toString() or usual
