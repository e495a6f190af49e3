"""Remembers size, splitters, font and word wrap for the next window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QFont, QFontDatabase

from factbox.ui.look.fit import fit_to_screen
from factbox.ui.look.theme import text_font

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QSplitter

    from factbox.ui.text.editor import Editor

_SIZE = QSize(1180, 800)
# In a window of the usual size; in a smaller one it is narrower.
_SIDEBAR_WIDTH = 384
# Of letters, in points.
_SMALLEST, _LARGEST = 4, 200


class WindowState:
    """Restores the layout of the last window, and saves that of this one."""

    def __init__(
        self,
        settings: QSettings,
        window: QMainWindow,
        panes: QSplitter,
        editor: Editor,
        word_wrap: QAction,
    ) -> None:
        self._settings = settings
        self._window = window
        self._panes = panes
        self._editor = editor
        self._word_wrap = word_wrap

    def restore(self, size: tuple[int, int] | None) -> None:
        """Restore what was saved; with a `size`, not the place on the screen."""
        if size is not None:
            self._window.resize(*size)
        else:
            fit_to_screen(self._window, _SIZE)
            # Qt makes it smaller if it comes from a larger screen.
            self._window.restoreGeometry(self._bytes("geometry"))
        width = self._window.width()
        beside = min(_SIDEBAR_WIDTH, width * 3 // 8)
        self._panes.setSizes([width - beside, beside])
        self._panes.restoreState(self._bytes("panes"))
        font, stored = QFont(), self._settings.value("font")
        is_font = isinstance(stored, str) and stored != "" and font.fromString(stored)
        # It may have been removed since, or the file changed by hand.
        if is_font and QFontDatabase.hasFamily(font.family()):
            font.setPointSizeF(min(max(font.pointSizeF(), _SMALLEST), _LARGEST))
            self._editor.setFont(font)
        self._word_wrap.setChecked(bool(self._settings.value("word_wrap", True, bool)))

    def keep(self) -> None:
        """Save everything for the next window."""
        self._settings.setValue("geometry", self._window.saveGeometry())
        self._settings.setValue("panes", self._panes.saveState())
        self._settings.setValue("word_wrap", self._word_wrap.isChecked())
        if self._editor.font() != text_font():
            self._settings.setValue("font", self._editor.font().toString())
        else:
            self._settings.remove("font")

    def _bytes(self, name: str) -> QByteArray:
        """Return the state saved as `name`; Qt ignores an empty one."""
        state = self._settings.value(name)
        return state if isinstance(state, QByteArray) else QByteArray()
