"""The explanation of a figure in the sidebar, laid over the page beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from factbox.ui.look.plain import PlainLabel
from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import STEP

_WIDTH = 360


class Explanation(PlainLabel):
    """A text beside what it explains, which stays on screen.

    Not a tooltip, which disappears when the mouse moves and covers what it explains.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWordWrap(True)
        self.setContentsMargins(STEP, STEP, STEP, STEP)
        set_property(self, "alignment", "AlignTop")
        set_property(self, "textInteractionFlags", "TextSelectableByMouse")
        self.hide()

    def show_beside(self, widget: QWidget, text: str, top: int = 0) -> None:
        """Show `text` to the left of `widget`, `top` pixels below its top; hide it if ""."""
        self.setText(text)
        if not text:
            self.hide()
            return
        window = widget.window()
        if self.parent() is not window:
            self.setParent(window)
        at = widget.mapTo(window, QPoint(0, top))
        height = self.heightForWidth(_WIDTH)
        lowest = max(window.height() - height - 4 * STEP, 0)
        self.setGeometry(max(at.x() - _WIDTH - STEP, 0), min(at.y(), lowest), _WIDTH, height)
        self.show()
        self.raise_()
