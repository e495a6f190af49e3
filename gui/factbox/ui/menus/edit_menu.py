"""The commands that change or search the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from factbox.ui.menus.actions import add, enable
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

    from factbox.ui.menus.actions import Act
    from factbox.ui.sidebar.outline import OutlineView
    from factbox.ui.text.editor import Editor
    from factbox.ui.text.find_bar import FindBar

_Key = QKeySequence.StandardKey


class EditMenu(QMenu):
    """Undo, cut, copy, paste, select, find, join lines."""

    def __init__(
        self,
        bar: QMenuBar,
        editor: Editor,
        undo: Act,
        may_undo: Callable[[], bool],
        find_bar: Callable[[], FindBar],
        join_lines: Act,
        copy_box: Act,
        outline: OutlineView,
        select_proposal: Act,
    ) -> None:
        super().__init__(tr("&Edit"), bar)
        document = editor.document()
        self._possible = {
            add(self, tr("&Undo"), undo, _Key.Undo): may_undo,
            add(self, tr("&Redo"), editor.redo, _Key.Redo): document.isRedoAvailable,
        }
        self.addSeparator()
        self._possible |= {
            add(self, tr("Cu&t"), editor.cut, _Key.Cut): editor.has_selection,
            add(self, tr("&Copy"), editor.copy, _Key.Copy): editor.has_selection,
            add(self, tr("&Paste"), editor.paste, _Key.Paste): editor.canPaste,
        }
        add(self, tr("Select &all"), editor.selectAll, _Key.SelectAll)
        text = tr("Select text of pr&oposal")
        outline.offer([add(self, text, select_proposal, "Ctrl+Return")])
        self.addSeparator()
        add(self, tr("&Find and replace…"), lambda: find_bar().open(), _Key.Find)
        add(self, tr("Find &next"), lambda: find_bar().find_next(), _Key.FindNext)
        add(self, tr("Find pre&vious"), lambda: find_bar().find_previous(), _Key.FindPrevious)
        self.addSeparator()
        add(self, tr("&Join lines"), join_lines)
        add(self, tr("Copy the fact &box shown"), copy_box, "Ctrl+Shift+C")
        self.aboutToShow.connect(self._offer)
        # The shortcuts always work; the menu alone shows what is possible.
        self.aboutToHide.connect(lambda: enable(self._possible, True))
        bar.addMenu(self)

    def _offer(self) -> None:
        for action, is_possible in self._possible.items():
            action.setEnabled(is_possible())
