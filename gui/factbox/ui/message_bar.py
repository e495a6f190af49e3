"""One message at a time, above the text, that waits to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from factbox.ui.plain import plain_label
from factbox.ui.theme import STEP

if TYPE_CHECKING:
    from collections.abc import Callable


class MessageBar(QWidget):
    """Shows what went wrong, or what was done and can be undone, until it is dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._undo: Callable[[], None] | None = None
        self._text = plain_label()
        self._text.setObjectName("message")
        self._text.setWordWrap(True)
        # A long word, such as a path, must not make the window as wide.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setMinimumWidth(1)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._undo_button = QPushButton(self.tr("&Undo"))
        self._undo_button.clicked.connect(self.undo)
        dismiss = QPushButton(self.tr("&Dismiss"))
        dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        layout.setSpacing(STEP)
        for widget in (self._text, self._undo_button, dismiss):
            layout.addWidget(widget)
        self.hide()

    def show_message(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show `text`; with a button that calls `undo`, where it is given."""
        self._text.setText(text)
        self._undo = undo
        self._undo_button.setVisible(undo is not None)
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def offers_undo(self) -> bool:
        """Whether what the message tells of can be taken back now."""
        return self.isVisible() and self._undo is not None

    def undo(self) -> None:
        """Take back what the message tells of."""
        self.hide()
        if self._undo is not None:
            self._undo()
