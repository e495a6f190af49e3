"""Remembers how the window was left, for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QFont, QFontDatabase

from factbox.ui.look.fit import fit_to_screen
from factbox.ui.look.kept_sizes import keep_dividers, restore_dividers
from factbox.ui.look.theme import text_font

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QSplitter

    from factbox.ui.menus.inspect_menu import InspectMenu
    from factbox.ui.sidebar.sidebar import Sidebar
    from factbox.ui.text.editor import Editor

_SIZE = QSize(1180, 800)
# In a window of the usual size; in a smaller one it is narrower.
_SIDEBAR_WIDTH = 384
# Of letters, in points.
_SMALLEST, _LARGEST = 4, 200


class WindowState:
    """Restores what the last window looked like, and saves that of this one."""

    def __init__(
        self,
        settings: QSettings,
        window: QMainWindow,
        panes: QSplitter,
        editor: Editor,
        sidebar: Sidebar,
        word_wrap: QAction,
        inspect: InspectMenu,
    ) -> None:
        self._settings = settings
        self._window = window
        self._panes = panes
        self._editor = editor
        self._sidebar = sidebar
        self._word_wrap = word_wrap
        self._inspect = inspect

    def restore(self, size: tuple[int, int] | None) -> None:
        """Restore what is seen at once; with a `size`, not the place on the screen."""
        if size is not None:
            self._window.resize(*size)
        else:
            fit_to_screen(self._window, _SIZE)
            # Qt makes it smaller if it comes from a larger screen.
            geometry = self._settings.value("geometry")
            if isinstance(geometry, QByteArray):
                self._window.restoreGeometry(geometry)
        restore_dividers(self._window, self._settings)
        width, kept = self._window.width(), self._settings.value("size")
        if not isinstance(kept, QSize) or width < kept.width():
            # A sidebar that was wide in a larger window would leave too little for the page.
            beside = min(_SIDEBAR_WIDTH, width * 3 // 8)
            self._panes.setSizes([width - beside, beside])
        font, stored = QFont(), self._settings.value("font")
        if isinstance(stored, str) and stored and font.fromString(stored):
            self._editor.setFont(_usable(font))
        self._word_wrap.setChecked(bool(self._settings.value("word_wrap", True, bool)))

    def restore_views(self) -> None:
        """Restore what takes a while, now that the window is on screen."""
        if self._settings.contains("sidebar"):
            self._sidebar.open(str(self._settings.value("sidebar")).split())
        self._inspect.tint.setChecked(bool(self._settings.value("tint", False, bool)))
        self._inspect.open_again(str(self._settings.value("view", "")))

    def keep(self) -> None:
        """Save everything for the next window."""
        self._settings.setValue("geometry", self._window.saveGeometry())
        self._settings.setValue("size", self._window.normalGeometry().size())
        keep_dividers(self._window, self._settings)
        self._settings.setValue("word_wrap", self._word_wrap.isChecked())
        if self._editor.font() != text_font():
            self._settings.setValue("font", self._editor.font().toString())
        else:
            self._settings.remove("font")

    def keep_views(self) -> None:
        """Save what `restore_views` restores."""
        self._settings.setValue("sidebar", " ".join(self._sidebar.opened()))
        self._settings.setValue("tint", self._inspect.tint.isChecked())
        self._settings.setValue("view", self._inspect.opened())


def _usable(font: QFont) -> QFont:
    """Return `font`, which may have been removed since, or been changed by hand."""
    # The first of the usual families is not on every machine.
    usable = font if QFontDatabase.hasFamily(font.family()) else text_font()
    usable.setPointSizeF(min(max(font.pointSizeF(), _SMALLEST), _LARGEST))
    return usable
