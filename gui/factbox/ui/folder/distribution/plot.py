"""The picture of a distribution, read with the mouse and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt

from factbox.tr import tr
from factbox.ui.folder.distribution.picture import DrawnDistribution, HistogramPicture
from factbox.ui.look.theme import STEP, colours
from factbox.ui.pane.plot import Plot

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter

_LEAST_HEIGHT = 120


class HistogramPlot(Plot[HistogramPicture, int]):
    """Shows the bars, and which of them is read; a bar leads to its values."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("histogram")
        self.setAccessibleName(tr("Distribution, as bars; the value is the number of the bar"))
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._drawn: DrawnDistribution | None = None

    def show_distribution(self, drawn: DrawnDistribution | None) -> None:
        """Show this distribution instead; with None or without values, nothing."""
        if drawn is not None and not drawn.distribution.values:
            drawn = None
        was, before, self._drawn = self.marked, self._drawn, drawn
        self.forget_picture()
        if drawn is None:
            self.mark(None)
            return
        bars = len(drawn.distribution.counts)
        self.show_places(0, bars - 1)
        if was is not None and before is not None:
            # The texts that are read stay those that are read.
            middle = sum(before.distribution.edges[was : was + 2]) / 2
            is_same = before.distribution.figure is drawn.distribution.figure
            self.mark(drawn.distribution.bar_of(middle) if is_same else self.first_mark())
        elif self.hasFocus():
            self.mark(self.first_mark())

    def paint_on(self, painter: QPainter, size: QSize) -> None:
        """Paint the bars at this size, without a mark."""
        if self._drawn is not None:
            area = QRectF(0, 0, size.width(), size.height())
            HistogramPicture(self._drawn, area, self.font(), colours()).paint(painter)

    def sizeHint(self) -> QSize:
        return QSize(40 * STEP, 2 * _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * STEP, _LEAST_HEIGHT)

    def make_picture(self) -> HistogramPicture | None:
        if self._drawn is None:
            return None
        return HistogramPicture(self._drawn, QRectF(self.rect()), self.font(), colours())

    def paint_still(self, painter: QPainter, picture: HistogramPicture) -> None:
        picture.paint(painter)

    def paint_marks(self, painter: QPainter, picture: HistogramPicture) -> None:
        if self.marked is not None:
            picture.paint_mark(painter, self.marked)

    def mark_at(self, place: int) -> int | None:
        return None if self._drawn is None else place

    def first_mark(self) -> int | None:
        """Return the tallest bar."""
        if self._drawn is None:
            return None
        counts = self._drawn.distribution.counts
        return counts.index(max(counts))

    def place_of(self, mark: int) -> int:
        return mark

    def goal_of(self, mark: int) -> int:
        return mark

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.picture is not None:
            self.mark(self.picture.bar_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.mouseMoveEvent(event)
            self.request_marked()
