"""Opens a folder in a window of its own, and its texts in the window."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

    from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse
    from factbox.measuring.options import Options
    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.folder.window import FolderWindow
    from factbox.ui.inspection.inspection import Inspection


class FolderDesk(QObject):
    """Asks for a folder, and makes the window for it when it is needed."""

    def __init__(
        self,
        inspection: Inspection,
        in_use: Callable[[], ListsInUse],
        files: TextFiles,
        settings: QSettings,
        window: QWidget,
    ) -> None:
        """`in_use` returns the word lists that the user has put to use."""
        super().__init__(window)
        from factbox.ui.folder.state import FolderState

        self._inspection = inspection
        self._in_use = in_use
        self._files = files
        self._settings = settings
        self._window = window
        self._state = FolderState(settings)

    @cached_property
    def folder_window(self) -> FolderWindow:
        """The window with the texts of a folder."""
        from factbox.ui.folder.window import FolderWindow
        from factbox.ui.look.kept_sizes import KeptSize

        made = FolderWindow(self._counting, self._state, self._window)
        KeptSize(made, self._settings)
        made.opened.connect(self._open_text)
        return made

    def ask(self) -> None:
        """Ask for a folder, and show its texts."""
        from PySide6.QtWidgets import QFileDialog

        title = tr("Open a folder of texts")
        name = QFileDialog.getExistingDirectory(self._window, title, self._state.last())
        if name:
            self.open_folder(Path(name))

    def open_folder(self, folder: Path) -> None:
        """Show the texts of `folder`."""
        # The current folder may change.
        folder = folder.absolute()
        self._state.keep_last(folder)
        for figure in ("level", "tokens"):
            band = self._inspection.applied_target.band(figure)
            if band is not None:
                self.folder_window.fields.set_target(figure, band)
        self.folder_window.open_folder(folder)

    def close(self) -> None:
        """Close the window, and end what it does."""
        if "folder_window" in self.__dict__:
            self.folder_window.close()

    def _open_text(self, path: Path) -> None:
        if self._files.open_path(path):
            self._window.raise_()
            self._window.activateWindow()

    def _counting(self) -> Options:
        """Return how the window counts, without the words that are ignored in its text only."""
        from factbox.measuring.options import Options

        inspection = self._inspection
        return Options(
            inspection.rule_name,
            inspection.headline_rule,
            inspection.left_out,
            lists=replace(self._in_use(), ignored=frozenset()),
        )
