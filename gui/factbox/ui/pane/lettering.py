"""The lettering of a picture, which is small and usually quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from factbox.ui.look.theme import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from factbox.ui.look.theme import Colours


class Lettering:
    """Measures and writes single lines of text; `height` is that of one line."""

    def __init__(self, font: QFont, colours: Colours) -> None:
        self.font = scaled(font, 0.9)
        self._colours = colours
        self._metrics = QFontMetricsF(self.font)
        self.height = self._metrics.height()

    def width(self, text: str) -> float:
        """Return the width of a line of text."""
        return self._metrics.horizontalAdvance(text)

    def cut(self, text: str, width: float) -> str:
        """Return `text`, cut with an ellipsis if it does not fit."""
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def write(
        self,
        painter: QPainter,
        text: str,
        x: float,
        top: float,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        colour: str = "",
    ) -> None:
        """Write to the right of `x`, or to the left of it if `side` is right."""
        painter.setPen(QColor(colour or self._colours.quiet))
        width = self.width(text) + 1
        left = x - width if side is Qt.AlignmentFlag.AlignRight else x
        painter.drawText(QRectF(left, top, width, self.height), side, text)
