"""Asks where a new file is to be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_where_to(parent: QWidget, title: str, name: str, ending: str) -> Path | None:
    """Return the path that the user chooses, which has that ending; None if there is none."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent.window(), title, str(Path.home() / f"{name}.{ending}"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"*.{ending}")
    # The dialog adds the suffix, so that it asks before it overwrites that file.
    dialog.setDefaultSuffix(ending)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
