"""Notices that texts of a folder have changed."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable

# Other programs write many files in a row, each in several steps.
_REST_MS = 700
# The system watches only so many, for all programs together.
_MOST_FILES = 1_000


class FolderWatch(QObject):
    """Watches folders, and the first files in them.

    A folder only shows that a file has come, gone or been replaced. What is overwritten in
    place is noticed in the files that are watched; in others, when the user returns to the
    window, which looks again then.
    """

    #: something has changed
    touched = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._watcher.fileChanged.connect(lambda _: self._resting.start())
        self._watcher.directoryChanged.connect(lambda _: self._resting.start())
        self._resting.timeout.connect(self.touched)

    def watch_folders(self, folders: Iterable[str]) -> None:
        """Watch these folders from now on, and no others."""
        watched = set(self._watcher.directories())
        wanted = set(folders)
        self._change(wanted - watched, watched - wanted)

    def watch_files(self, paths: Iterable[str]) -> None:
        """Watch these files too, as far as there is room; a replaced one again."""
        watched = set(self._watcher.files())
        room = _MOST_FILES - len(watched)
        if room > 0:
            self._change(islice((path for path in paths if path not in watched), room), [])

    def close(self) -> None:
        """Stop watching."""
        self._resting.stop()
        self._change([], self._watcher.directories() + self._watcher.files())

    def _change(self, more: Iterable[str], fewer: Iterable[str]) -> None:
        # Qt warns of an empty list.
        added, removed = list(more), list(fewer)
        if removed:
            self._watcher.removePaths(removed)
        if added:
            self._watcher.addPaths(added)
