"""The picture of the type-token ratio over a text, to be read with the mouse and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt

from factbox.ui.look.theme import STEP, colours
from factbox.ui.pane.diversity.curve_picture import CurvePicture
from factbox.ui.pane.plot import Plot

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter

    from factbox.analysis.figures.diversity import Column
    from factbox.ui.pane.diversity.curve_picture import Drawn

_LEAST_HEIGHT = 120
# How many presses of Page Down lead through the whole text.
_PAGES = 20


class CurvePlot(Plot):
    """Shows the line, and which of its columns (Column) is read; its places are tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("curve")
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._drawn: Drawn | None = None
        self._picture: CurvePicture | None = None
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
        self.forget_picture()
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

    def has_picture(self) -> bool:
        return self._drawn is not None

    def paint_still(self, painter: QPainter) -> None:
        picture = self._made_picture()
        if picture is not None:
            picture.paint(painter)

    def paint_marks(self, painter: QPainter) -> None:
        picture = self._made_picture()
        if picture is not None and self._cursor is not None:
            picture.paint_cursor(painter, self._cursor)
        if picture is not None and self._marked is not None:
            picture.paint_mark(painter, self._marked)

    def take_mark_away(self) -> None:
        self._mark(None)

    def request_marked(self) -> None:
        if self._marked is not None:
            self.requested.emit(self._marked)

    def forget_picture(self) -> None:
        self._picture = None
        super().forget_picture()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._column_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = self._column_at(event.position().x())
        if column is not None and event.button() is Qt.MouseButton.LeftButton:
            self._mark(column)
            self.requested.emit(column)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._drawn is not None and self._marked is None:
            self._mark(self._drawn.nearest(self._cursor or 0))

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
