"""The tool bars, which always show the main commands and the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolBar

from factbox.tr import tr
from factbox.ui.look.properties import set_property

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow


class ToolBars:
    """The commands and the views, side by side, or in two rows if there is no room for that."""

    def __init__(
        self, window: QMainWindow, commands: Iterable[QAction], views: Iterable[QAction]
    ) -> None:
        self._window = window
        self._commands = _bar(
            window, "commands", tr("Commands", "name of a tool bar"), commands
        )
        self._views = _bar(
            window, "views", tr("Views of the text", "name of a tool bar"), views
        )

    def fit(self) -> None:
        """Use two rows if the window is too narrow for one."""
        needed = self._commands.sizeHint().width() + self._views.sizeHint().width()
        is_narrow = needed > self._window.width()
        if is_narrow and not self._window.toolBarBreak(self._views):
            self._window.insertToolBarBreak(self._views)
        elif not is_narrow:
            self._window.removeToolBarBreak(self._views)


def _bar(window: QMainWindow, name: str, title: str, actions: Iterable[QAction]) -> QToolBar:
    bar = QToolBar(title)
    bar.setObjectName(name)
    bar.setAccessibleName(title)
    bar.setMovable(False)
    # The menu of Qt could hide the bar.
    set_property(bar, "contextMenuPolicy", "PreventContextMenu")
    for action in actions:
        bar.addAction(action)
    window.addToolBar(bar)
    return bar
