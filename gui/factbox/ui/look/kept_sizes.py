"""Remembers the size of a window, and where its dividers are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize
from PySide6.QtWidgets import QSplitter

from factbox.ui.look.fit import fit_to_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget


class KeptSize(QObject):
    """Gives a window the size that it was last closed with, and keeps it anew on closing.

    Where it opens is not kept: in the middle of the window that it belongs to.
    """

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._key = f"sizes/{window.objectName()}"
        size = settings.value(self._key)
        if isinstance(size, QSize):
            fit_to_screen(window, size)
        restore_dividers(window, settings)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close:
            self._settings.setValue(self._key, self._window.size())
            keep_dividers(self._window, self._settings)
        return super().eventFilter(watched, event)


def restore_dividers(part: QWidget, settings: QSettings) -> None:
    """Put the dividers in `part` where they were kept; to be called when all parts are made."""
    for key, splitter in _splitters(part):
        state = settings.value(key)
        if isinstance(state, QByteArray):
            splitter.restoreState(state)


def keep_dividers(part: QWidget, settings: QSettings) -> None:
    """Keep where the dividers in `part` are."""
    for key, splitter in _splitters(part):
        settings.setValue(key, splitter.saveState())


def _splitters(part: QWidget) -> Iterator[tuple[str, QSplitter]]:
    """Yield the named splitters in `part` that divide something, with their keys."""
    for splitter in part.findChildren(QSplitter):
        window, name = splitter.window(), splitter.objectName()
        if window is part.window() and name and splitter.count() > 1:
            yield f"dividers/{window.objectName() or 'text'}/{name}", splitter
