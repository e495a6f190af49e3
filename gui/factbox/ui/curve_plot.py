"""The picture of the type-token ratio over a text, to be read with the mouse and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractSlider

from factbox.ui.curve_picture import CurvePicture
from factbox.ui.theme import STEP, colours

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from factbox.analysis.diversity import Column
    from factbox.ui.curve_picture import Drawn

_LEAST_HEIGHT = 120
# How many presses of Page Down lead through the whole text.
_PAGES = 20

# A slider by itself goes back with Down and Page Down, a text onward.
_Action = QAbstractSlider.SliderAction
_MOVES = {
    Qt.Key.Key_Up: _Action.SliderSingleStepSub,
    Qt.Key.Key_Down: _Action.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Action.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Action.SliderPageStepAdd,
}


class CurvePlot(QAbstractSlider):
    """Shows the line, and which of its columns is read.

    It is a slider, which it does not look like, whose value is the number, from 1, of the
    token that is read: so the keys move the mark, and a screen reader says it.
    """

    #: what is read now (Column), None if nothing is
    read = Signal(object)
    #: the Column that the user wants to go to
    requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("curve")
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._drawn: Drawn | None = None
        self._picture: CurvePicture | None = None
        self._still: QPixmap | None = None
        self._cursor: int | None = None
        self._marked: Column | None = None
        self.valueChanged.connect(self._on_value)

    @property
    def marked(self) -> Column | None:
        """What is read."""
        return self._marked

    def show_curve(self, drawn: Drawn | None) -> None:
        """Show this instead; the mark stays near the token that it was at."""
        self._drawn = drawn
        self._picture = self._still = None
        was = self._marked
        self._marked = None
        if drawn is not None:
            first, last = drawn.columns[0].token, drawn.columns[-1].token
            self.blockSignals(True)
            self.setRange(first + 1, last + 1)
            self.blockSignals(False)
            self.setSingleStep(max((last - first) // max(len(drawn.columns) - 1, 1), 1))
            self.setPageStep(max((last - first) // _PAGES, self.singleStep()))
            if was is not None or self.hasFocus():
                self._mark(drawn.nearest(was.token if was is not None else self._cursor or 0))
        if was is not None and self._marked is None:
            self.read.emit(None)
        self.update()

    def show_cursor(self, token: int | None) -> None:
        """Mark where the cursor stands in the text; None takes the mark away."""
        if token != self._cursor:
            self._cursor = token
            self.update()

    def paint_on(self, painter: QPainter, size: QSize) -> None:
        """Paint the line, of that size, without any mark."""
        if self._drawn is not None:
            area = QRectF(0, 0, size.width(), size.height())
            CurvePicture(self._drawn, area, self.font(), colours()).paint(painter)

    def sizeHint(self) -> QSize:
        return QSize(40 * STEP, 2 * _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * STEP, _LEAST_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self._made_picture()
        if picture is None:
            return
        painter = QPainter(self)
        if self._still is None:
            self._still = self._painted(picture)
        painter.drawPixmap(0, 0, self._still)
        if self._cursor is not None:
            picture.paint_cursor(painter, self._cursor)
        if self._marked is not None:
            picture.paint_mark(painter, self._marked)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = self._still = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._picture = self._still = None
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._column_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = self._column_at(event.position().x())
        if column is not None and event.button() is Qt.MouseButton.LeftButton:
            self._mark(column)
            self.requested.emit(column)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._mark(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marked is not None:
            self.requested.emit(self._marked)
        elif event.key() in _MOVES:
            self.triggerAction(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._drawn is not None and self._marked is None:
            self._mark(self._drawn.nearest(self._cursor or 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark(None)

    def _on_value(self, value: int) -> None:
        """The keys, or a screen reader, moved the mark."""
        token = value - 1
        if self._drawn is not None and (self._marked is None or token != self._marked.token):
            self._mark(self._drawn.nearest(token))

    def _mark(self, column: Column | None) -> None:
        if column == self._marked:
            return
        self._marked = column
        if column is not None:
            self.setValue(column.token + 1)
        self.read.emit(column)
        self.update()

    def _column_at(self, x: float) -> Column | None:
        picture = self._made_picture()
        if picture is None or self._drawn is None:
            return None
        return self._drawn.nearest(picture.token_at(x))

    def _made_picture(self) -> CurvePicture | None:
        if self._picture is None and self._drawn is not None:
            area = QRectF(self.rect())
            self._picture = CurvePicture(self._drawn, area, self.font(), colours())
        return self._picture

    def _painted(self, picture: CurvePicture) -> QPixmap:
        """The picture, kept: the marks on it move far more often than it changes."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        picture.paint(painter)
        painter.end()
        return pixmap
