"""A picture of places in a row, to be read with the mouse and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

# A slider by itself goes back with Down and Page Down, a text onward.
_Action = QAbstractSlider.SliderAction
_MOVES = {
    Qt.Key.Key_Up: _Action.SliderSingleStepSub,
    Qt.Key.Key_Down: _Action.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Action.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Action.SliderPageStepAdd,
}


class Plot(QAbstractSlider):
    """Keeps the picture, and tells which of its places is read, and which is wanted.

    It is a slider, which it does not look like, whose value is the place that is read, counted
    from 1: so the keys move the mark, and a screen reader says it.

    Each has its own methods below that raise here, as no class of Qt's can be an abstract one.
    """

    #: what is read now, None if nothing is
    read = Signal(object)
    #: what the user wants to go to
    requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._still: QPixmap | None = None

    def has_picture(self) -> bool:
        """Whether there is anything to paint."""
        raise NotImplementedError

    def paint_still(self, painter: QPainter) -> None:
        """Paint all but the marks."""
        raise NotImplementedError

    def paint_marks(self, painter: QPainter) -> None:
        """Paint what moves over the picture."""
        raise NotImplementedError

    def take_mark_away(self) -> None:
        """Nothing is read any more."""
        raise NotImplementedError

    def request_marked(self) -> None:
        """Ask for what is read."""
        raise NotImplementedError

    def say(self, words: str, aloud: bool) -> None:
        """Describe for a screen reader what is read, or there is to read; aloud, at once."""
        self.setAccessibleDescription(words)
        if aloud and self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def forget_picture(self) -> None:
        """Paint it anew, the next time."""
        self._still = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.has_picture():
            return
        painter = QPainter(self)
        if self._still is None:
            self._still = self._painted()
        painter.drawPixmap(0, 0, self._still)
        self.paint_marks(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.forget_picture()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.forget_picture()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.take_mark_away()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.take_mark_away()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.request_marked()
        elif event.key() in _MOVES:
            self.triggerAction(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _painted(self) -> QPixmap:
        """The picture, kept: the marks on it move far more often than it changes."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint_still(painter)
        painter.end()
        return pixmap
