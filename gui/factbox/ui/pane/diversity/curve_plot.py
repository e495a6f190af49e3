"""The picture of the type–token ratio over a text, read with the mouse and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt

from factbox.analysis.figures.curve import Column
from factbox.ui.look.theme import STEP, colours
from factbox.ui.pane.diversity.curve_picture import CurvePicture
from factbox.ui.pane.plot import Plot

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter

    from factbox.ui.pane.diversity.curve_picture import DrawnCurve

_LEAST_HEIGHT = 120


class CurvePlot(Plot[CurvePicture, Column]):
    """Shows the line, and which of its columns is read; its places are tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("curve")
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._drawn: DrawnCurve | None = None
        self._cursor: int | None = None

    def show_curve(self, drawn: DrawnCurve | None) -> None:
        """Show this curve instead; the mark stays near the token where it was."""
        was, self._drawn = self.marked, drawn
        self.forget_picture()
        if drawn is None:
            self.mark(None)
            return
        first, last = drawn.columns[0].token, drawn.columns[-1].token
        step = max((last - first) // max(len(drawn.columns) - 1, 1), 1)
        self.show_places(first, last, step)
        if was is not None:
            self.mark(drawn.nearest(was.token))
        elif self.hasFocus():
            self.mark(self.first_mark())

    def show_cursor(self, token: int | None) -> None:
        """Mark where the cursor stands in the text; with None, take that mark away."""
        if token != self._cursor:
            self._cursor = token
            self.update()

    def paint_on(self, painter: QPainter, size: QSize) -> None:
        """Paint the line at this size, without marks."""
        if self._drawn is not None:
            area = QRectF(0, 0, size.width(), size.height())
            CurvePicture(self._drawn, area, self.font(), colours()).paint(painter)

    def sizeHint(self) -> QSize:
        return QSize(40 * STEP, 2 * _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * STEP, _LEAST_HEIGHT)

    def make_picture(self) -> CurvePicture | None:
        if self._drawn is None:
            return None
        return CurvePicture(self._drawn, QRectF(self.rect()), self.font(), colours())

    def paint_still(self, painter: QPainter, picture: CurvePicture) -> None:
        picture.paint(painter)

    def paint_marks(self, painter: QPainter, picture: CurvePicture) -> None:
        if self._cursor is not None:
            picture.paint_cursor(painter, self._cursor)
        if self.marked is not None:
            picture.paint_mark(painter, self.marked)

    def mark_at(self, place: int) -> Column | None:
        return None if self._drawn is None else self._drawn.nearest(place)

    def first_mark(self) -> Column | None:
        return self.mark_at(self._cursor or 0)

    def place_of(self, mark: Column) -> int:
        return mark.token

    def goal_of(self, mark: Column) -> Column:
        return mark

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.picture is not None:
            self.mark(self.mark_at(self.picture.token_at(event.position().x())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.mouseMoveEvent(event)
            self.request_marked()
