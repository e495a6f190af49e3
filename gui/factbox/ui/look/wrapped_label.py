"""A label of several lines, as high as its text needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.ui.look.plain import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class WrappedLabel(PlainLabel):
    """Wraps a plain text.

    For a layout its height does not depend on its width: around one that does, a scroll area
    scrolls before anything in it becomes smaller.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)

    def hasHeightForWidth(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show this instead."""
        self.setText(text)
        self._fit()

    def _fit(self) -> None:
        # Otherwise Qt returns at least the height before.
        self.setMinimumHeight(0)
        self.setFixedHeight(max(self.heightForWidth(self.width()), 0))
