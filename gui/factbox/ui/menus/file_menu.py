"""The commands for files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.menus.actions import add, show_in_tool_bar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.folder.desk import FolderDesk
    from factbox.ui.menus.actions import Act
    from factbox.ui.report.desk import ReportDesk

_Key = QKeySequence.StandardKey


class FileMenu(QMenu):
    """New, open, save, report, print, quit."""

    def __init__(
        self,
        bar: QMenuBar,
        files: Callable[[], TextFiles],
        folders: Callable[[], FolderDesk],
        reports: Callable[[], ReportDesk],
        close: Act,
    ) -> None:
        super().__init__(tr("&File", "name of a menu"), bar)
        self._files = files
        add(self, tr("&New", "command: a new text"), lambda: files().new(), _Key.New)
        #: asks for a file, and opens it
        self.open_file = add(self, tr("&Open…"), lambda: files().open(), _Key.Open)
        show_in_tool_bar(
            self.open_file,
            tr("Open…", "button in the tool bar"),
            tr("Open a text or a document"),
        )
        add(self, tr("Open &folder…"), lambda: folders().ask(), "Ctrl+Shift+O")
        self._recent = self.addMenu(tr("Open &recent"))
        self._recent.aboutToShow.connect(self._fill_recent)
        add(self, tr("&Save"), lambda: files().saving.save(), _Key.Save)
        # Ctrl+Shift+S, usual for this elsewhere, saves a snapshot.
        add(self, tr("Save &as…"), lambda: files().saving.save_as())
        self.addSeparator()
        add(self, tr("Repor&t…"), lambda: reports().ask())
        add(
            self,
            tr("&Print…", "command: print a report"),
            lambda: reports().ask_to_print(),
            _Key.Print,
        )
        self.addSeparator()
        add(self, tr("&Quit"), close, _Key.Quit)
        bar.addMenu(self)

    def _fill_recent(self) -> None:
        files = self._files()
        self._recent.clear()
        for path in files.file.recent():
            # An ampersand in a name is no mnemonic.
            name = harmless(path).replace("&", "&&")
            add(self._recent, name, lambda path=path: files.open_path(Path(path)))
        if self._recent.isEmpty():
            self._recent.addAction(tr("No recent files")).setEnabled(False)
