"""Bytes in a file, all of them or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from factbox.ui.files.text_files import why_not


def why_not_saved(data: bytes, path: Path) -> str:
    """Write `data` to `path`; why not, "" if it was. What was there stays if it was not."""
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened and file.write(data) == len(data) and file.commit():
        return ""
    return why_not(file)
