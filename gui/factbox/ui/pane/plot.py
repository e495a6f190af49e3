"""A picture of places in a row, read with the mouse and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractSlider

from factbox.ui.look.announcing import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

Picture = TypeVar("Picture")
Marked = TypeVar("Marked")

# In a slider Down and Page Down go back; in a text they go on.
_Action = QAbstractSlider.SliderAction
_MOVES = {
    Qt.Key.Key_Up: _Action.SliderSingleStepSub,
    Qt.Key.Key_Down: _Action.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Action.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Action.SliderPageStepAdd,
}
# Page Down leads through the whole picture in this many presses.
PAGES = 20


class Plot(QAbstractSlider, Generic[Picture, Marked]):
    """Shows a picture, and tells which of its places the user reads or wants to go to.

    It is a slider, though it does not look like one. Its value is the place that is read,
    counted from 1. So the keys move the mark, and a screen reader says it.

    Each plot makes and paints its own picture, and has its own kind of mark. Those methods
    raise here because a class of Qt cannot also be an abstract class of Python.
    """

    #: what is read now; None if nothing is
    read = Signal(object)
    #: what the user wants to go to
    requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._still: QPixmap | None = None
        self._picture: Picture | None = None
        self._marked: Marked | None = None
        self.valueChanged.connect(self._on_value)

    def make_picture(self) -> Picture | None:
        """Return the picture at the size of the plot; None if there is nothing to paint."""
        raise NotImplementedError

    def paint_still(self, painter: QPainter, picture: Picture) -> None:
        """Paint everything but the marks."""
        raise NotImplementedError

    def paint_marks(self, painter: QPainter, picture: Picture) -> None:
        """Paint what moves over the picture."""
        raise NotImplementedError

    def mark_at(self, place: int) -> Marked | None:
        """Return the mark at or near a place, counted from 0; None if there is none."""
        raise NotImplementedError

    def first_mark(self) -> Marked | None:
        """Return the mark that the keys read first; None if there is none."""
        raise NotImplementedError

    def place_of(self, mark: Marked) -> int:
        """Return the place of a mark, counted from 0."""
        raise NotImplementedError

    def goal_of(self, mark: Marked) -> object | None:
        """Return where a mark leads; None if it leads nowhere."""
        raise NotImplementedError

    @property
    def marked(self) -> Marked | None:
        """The mark that is read; None if nothing is."""
        return self._marked

    @property
    def picture(self) -> Picture | None:
        """The picture, made when it is first asked for; None if there is nothing to paint."""
        if self._picture is None:
            self._picture = self.make_picture()
        return self._picture

    def mark(self, mark: Marked | None) -> None:
        """Read this mark; with None, read nothing."""
        if mark == self._marked:
            return
        self._marked = mark
        if mark is not None:
            self.setValue(self.place_of(mark) + 1)
        self.read.emit(mark)
        self.update()

    def request_marked(self) -> None:
        """Ask to go to what is read."""
        goal = None if self._marked is None else self.goal_of(self._marked)
        if goal is not None:
            self.requested.emit(goal)

    def show_places(self, first: int, last: int, step: int = 1) -> None:
        """Show places from `first` to `last`, `step` apart, without a mark."""
        self._marked = None
        self.blockSignals(True)
        self.setRange(first + 1, last + 1)
        self.blockSignals(False)
        self.setSingleStep(step)
        self.setPageStep(max((last - first) // PAGES, step))

    def say(self, words: str, aloud: bool) -> None:
        """Describe the picture to a screen reader; if `aloud`, have that read at once."""
        self.setAccessibleDescription(words)
        if aloud and self.hasFocus():
            announce(self, words)

    def forget_picture(self) -> None:
        """Make and paint the picture again."""
        self._picture = self._still = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self.picture
        if picture is None:
            return
        painter = QPainter(self)
        if self._still is None:
            self._still = self._painted(picture)
        painter.drawPixmap(0, 0, self._still)
        self.paint_marks(painter, picture)
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
            self.mark(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._marked is None:
            self.mark(self.first_mark())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.mark(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.request_marked()
        elif event.key() in _MOVES:
            self.triggerAction(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _on_value(self, value: int) -> None:
        """Read the place that the keys or a screen reader moved to."""
        if self._marked is None or self.place_of(self._marked) != value - 1:
            self.mark(self.mark_at(value - 1))

    def _painted(self, picture: Picture) -> QPixmap:
        """Return the picture as pixels, as its marks move far more often than it changes."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint_still(painter, picture)
        painter.end()
        return pixmap
