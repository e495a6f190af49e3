"""Notices that another program has changed the file of the text."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

# Other programs write a file in several steps.
_REST_MS = 200


class FileWatch(QObject):
    """Watches one file, whether it is overwritten or replaced."""

    #: the file may have been changed, replaced, deleted or made again
    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._watcher.fileChanged.connect(self._rest)
        # Only the folder shows that a file was replaced or made again.
        self._watcher.directoryChanged.connect(self._rest)
        self._resting.timeout.connect(self._tell)

    def watch(self, path: Path | None) -> None:
        """Watch only the file at the absolute `path` from now on, or none."""
        self._path = path
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        if path is not None:
            self._watcher.addPath(str(path.parent))
            if os.path.exists(path):
                self._watcher.addPath(str(path))

    def _rest(self, _path: str) -> None:
        self._resting.start()

    def _tell(self) -> None:
        # There may be another file at that path now.
        self.watch(self._path)
        self.touched.emit()
