"""A plain-text editor that shows its text in one reading column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from factbox.ui.look.theme import text_font
from factbox.ui.text.page_layout import PageLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget


class ColumnEdit(QPlainTextEdit):
    """Sets the text in a column of the page, in a font and a size that the user chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        #: where the lines are on the page
        self.page = PageLayout(self)
        self.setFont(text_font())

    def set_word_wrap(self, wrap: bool) -> None:
        """Break lines at the edge of the column, or only where the text breaks them."""
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)
        self.page.fit_to_font()

    def zoom(self, points: float) -> None:
        """Make the letters larger by `points`, which may be negative."""
        font = self.font()
        font.setPointSizeF(min(max(font.pointSizeF() + points, 6.0), 60.0))
        self.setFont(font)

    def choose_font(self) -> None:
        """Ask the user for the font of the text."""
        from PySide6.QtWidgets import QFontDialog

        from factbox.ui.look.letters import give_letters

        dialog = QFontDialog(self.font(), self)
        give_letters(dialog)
        if dialog.exec():
            self.setFont(dialog.selectedFont())
        dialog.deleteLater()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / 120)
            return
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Before the editor is visible, the font changes several times, each at a cost.
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self.page.fit_to_font()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The column first: this call breaks the lines for the current width, and a change
        # of the margins after it would go unnoticed until the next one.
        self.page.set_column()
        super().resizeEvent(event)
        self.page.space_anew()
