"""Writes bytes to a file: all of them, or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

from factbox.files.disk import sync_folder
from factbox.ui.wording.tr import tr


def why_not_saved(data: bytes, path: Path) -> str:
    """Write `data` to `path`; return why that failed, or "".

    The old file stays until the new one is complete. It is never overwritten in place, not
    even if the folder takes no new file: a full disk would leave neither the old nor the new.
    """
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if opened and file.write(data) == len(data) and file.commit():
        sync_folder(path.resolve().parent)
        return ""
    error = QFileDevice.FileError
    # Without an error, not all of it was written.
    if file.error() in (error.WriteError, error.ResourceError, error.NoError):
        return tr("the disk may be full")
    return file.errorString()
