"""Keeps a value with each text, and finds it when the text is opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from factbox.ui.snapshots.snapshot_list import SnapshotList


class KeptWithText(QObject):
    """Keeps a value in the settings, by the work that the text belongs to and by its file.

    A text with neither has its value until another text takes its place. "" is no value.
    """

    #: the value (str) of the text that is there now
    taken = Signal(str)

    def __init__(
        self,
        settings: QSettings,
        group: str,
        path: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        """`group` is that of the settings; `path` returns the file of the text, if any."""
        super().__init__(parent)
        self._settings = settings
        self._group = group
        self._path = path
        #: the value of the text that is there
        self.value = ""
        # The key of the work that the text belongs to.
        self._work: str | None = None
        # Whether the text may be another one that is not recognised yet.
        self._is_another = False
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._follow_others)

    def set(self, value: str) -> None:
        """Give the text that is there this value, and save it at once."""
        self._is_another = False
        self._take(value)
        self._keep()

    def begin(self, by_edit: bool) -> None:
        """Follow a text that took the place of the whole old one, perhaps by a paste."""
        # A paste into a text without a work, perhaps an empty one, continues that text.
        self._is_another = not by_edit or self._work is not None
        if not by_edit:
            self._work = None
            self._take("")

    def follow_work(self, listed: SnapshotList) -> None:
        """Take the value of the text, now that it is known which work it belongs to."""
        work = listed.work.key if listed.work is not None else None
        if work == self._work and not self._is_another:
            return
        self._work = work
        kept = self._kept()
        self._take(("" if self._is_another else self.value) if kept is None else kept)
        self._is_another = False
        self._keep()

    def follow_file(self) -> None:
        """Keep the value for another file, to which the text was saved."""
        if not self._is_another:
            self._keep()

    def _follow_others(self, state: QtCore.Qt.ApplicationState) -> None:
        """Take over what another window has set for the same text."""
        if state is QtCore.Qt.ApplicationState.ApplicationActive and not self._is_another:
            self._settings.sync()
            kept = self._kept()
            if kept is not None:
                self._take(kept)

    def _take(self, value: str) -> None:
        if value != self.value:
            self.value = value
            self.taken.emit(value)

    def _keep(self) -> None:
        """Save the value at once, so that it survives even a crash."""
        if not self.value and self._kept() is None:
            return
        for name in self._names():
            if self._settings.value(name) != self.value:
                self._settings.setValue(name, self.value)

    def _kept(self) -> str | None:
        """Return the value that is kept for the text; None if there never was one."""
        kept = (self._settings.value(name) for name in self._names())
        return next((value for value in kept if isinstance(value, str)), None)

    def _names(self) -> Iterator[str]:
        """Yield the names of the settings for the text."""
        if self._work is not None:
            yield f"{self._group}/work-{self._work}"
        path = self._path()
        if path is not None:
            from hashlib import sha256

            # Not the path itself: people pass on settings more readily than texts.
            name = sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()
            yield f"{self._group}/file-{name[:32]}"
