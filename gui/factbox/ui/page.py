"""The page: the text, with room for bars and a view above and below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout

from factbox.ui.look.properties import set_property

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factbox.ui.text.editor import Editor

_LEAST_WIDTH = 320
# What a view below the text needs, as long as some lines of the text remain.
_PANE_HEIGHT = 320
_TEXT_HEIGHT = 120


class Page(QFrame):
    """Lays out the text, a message above it, and a view and the find bar below it."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setMinimumWidth(_LEAST_WIDTH)
        self._work = QSplitter()
        self._work.setObjectName("work")
        set_property(self._work, "orientation", "Vertical")
        self._work.addWidget(editor)
        self._work.setHandleWidth(1)
        self._work.setChildrenCollapsible(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._work)

    def add_above(self, bar: QWidget) -> None:
        """Put `bar` above the text."""
        self._column.insertWidget(0, bar)

    def add_below(self, bar: QWidget) -> None:
        """Put `bar` below everything else."""
        self._column.addWidget(bar)

    def add_pane(self, pane: QWidget) -> None:
        """Put `pane` below the text, with a handle between them."""
        self._work.addWidget(pane)
        height = self._work.height()
        below = max(height * 2 // 5, min(_PANE_HEIGHT, height - _TEXT_HEIGHT))
        self._work.setSizes([height - below, below])
