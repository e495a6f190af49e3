"""A label of one line that is cut to fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from factbox.reports.escaping import harmless
from factbox.ui.look.elide import elide
from factbox.ui.look.plain import PlainLabel, explain

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ElidedLabel(PlainLabel):
    """Shows as much of a text as fits, and all of it in its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def show_text(self, text: str) -> None:
        """Show this instead."""
        self._whole = harmless(text)
        explain(self, text)
        self.setAccessibleName(self._whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fitting = elide(self._whole, self.fontMetrics(), self.width())
        if fitting != self.text():
            self.setText(fitting)
