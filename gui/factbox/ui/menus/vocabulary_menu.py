"""The commands for word lists, and for words that are ignored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from factbox.tr import tr
from factbox.ui.menus.actions import add

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

    from factbox.ui.focus_commands import FocusCommands
    from factbox.ui.menus.actions import Act
    from factbox.ui.vocabulary.desk import VocabularyDesk


class VocabularyMenu(QMenu):
    """The lists by which words have a level."""

    def __init__(
        self,
        bar: QMenuBar,
        commands: FocusCommands,
        desk: Callable[[], VocabularyDesk],
        show_lists: Act,
    ) -> None:
        super().__init__(tr("Vocabular&y", "name of a menu"), bar)
        self._commands = commands
        self._desk = desk
        add(self, tr("Word &lists…"), show_lists)
        self.addSeparator()
        add(self, tr("&Ignore this word in this text"), self._ignore, "Ctrl+I")
        bar.addMenu(self)

    def _ignore(self) -> None:
        """Ignore the words selected in a table, or else those selected in the text."""
        listed = self._commands.list_of_words()
        words = listed.words_to_ignore() if listed is not None else None
        self._desk().ignore_meant(words)
