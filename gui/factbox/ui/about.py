"""The About box."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtWidgets import QMessageBox, QWidget

from factbox import __version__
from factbox.tr import tr
from factbox.ui.look.letters import give_letters


def show_about(window: QWidget, folder: Path) -> None:
    """Show the version, and that all data is in `folder`."""
    box = QMessageBox(window)
    box.setWindowTitle(tr("About Fact Box"))
    box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    box.setText(tr("Fact Box %s") % __version__)
    box.setInformativeText(
        tr("Snapshots and settings are kept in\n%s\nNothing leaves this machine.") % folder
    )
    # A message box has no button until it is shown.
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    give_letters(box)
    box.exec()
