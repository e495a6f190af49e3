"""Space between the lines of the editor, which QPlainTextEdit has no setting for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QPlainTextDocumentLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout


class SpacedLayout(QPlainTextDocumentLayout):
    """Qt's layout, with each line set `pitch` pixels below the one before, where it fits.

    Only blocks that come on screen are touched, as Qt itself lays them out.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.pitch = 0.0

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        if block.isValid() and self._spread(block.layout()):
            rect = super().blockBoundingRect(block)
        return rect

    def _spread(self, layout: QTextLayout) -> bool:
        """Move the lines apart where Qt has just laid them out; whether it did."""
        if layout.lineCount() == 0 or layout.lineAt(0).y() > 0.0:
            return False
        y = 0.0
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            y += max(self.pitch - line.height(), 1.0)
            line.setPosition(QPointF(line.x(), y))
            y += line.height()
        return True
