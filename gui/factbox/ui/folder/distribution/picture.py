"""The picture of a distribution: a bar for each range of values, and the target."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from factbox.analysis.level.band import Band
from factbox.reports.target_wording import band_shown
from factbox.tr import tr
from factbox.ui.folder.distribution.distribution import Distribution
from factbox.ui.folder.distribution.words import name_with_list, value_shown
from factbox.ui.look.theme import STEP, Colours
from factbox.ui.pane.lettering import Lettering
from factbox.ui.pane.scale import Scale

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_GAP = 1.0
_THINNEST_BAND = 2.0
_RIGHT = Qt.AlignmentFlag.AlignRight


class DrawnDistribution(NamedTuple):
    """A distribution with the target, and the range that the table is filtered by."""

    distribution: Distribution
    target: Band | None
    range: Band | None


class HistogramPicture:
    """Draws a distribution in a rectangle."""

    def __init__(
        self, drawn: DrawnDistribution, area: QRectF, font: QFont, colours: Colours
    ) -> None:
        self._drawn = drawn
        self._letters = Lettering(font, colours)
        self._colours = colours
        counts = drawn.distribution.counts
        steps = max(int(area.height() / (4 * self._letters.height)), 1)
        self._scale = Scale.around(0, max(*counts, 1), steps, 0)
        left = self._letters.width(f"{self._scale.numbers()[-1]:,.0f}") + STEP
        line = self._letters.height
        #: where the bars are
        self.plot = area.adjusted(left, line + STEP, -2 * STEP, -2 * line - STEP)

    def bar_at(self, x: float) -> int:
        """Return the bar at `x`, or the one next to it."""
        share = (x - self.plot.left()) / max(self.plot.width(), 1.0)
        bars = len(self._drawn.distribution.counts)
        return min(max(int(share * bars), 0), bars - 1)

    def paint(self, painter: QPainter) -> None:
        """Paint everything but the mark."""
        painter.setFont(self._letters.font)
        self._paint_target(painter)
        self._paint_counts(painter)
        for bar in range(len(self._drawn.distribution.counts)):
            self._paint_bar(painter, bar)
        self._paint_numbers(painter)

    def paint_mark(self, painter: QPainter, bar: int) -> None:
        """Mark the bar that is read."""
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        whole = self._bar(bar)
        whole.setTop(min(whole.top(), self.plot.bottom() - 2))
        painter.drawRect(whole)

    def _x_of(self, value: float) -> float:
        """Return the x of a value; that of the nearer end for one that is not drawn."""
        edges = self._drawn.distribution.edges
        share = (value - edges[0]) / (edges[-1] - edges[0])
        return self.plot.left() + min(max(share, 0.0), 1.0) * self.plot.width()

    def _y_of(self, count: float) -> float:
        return self.plot.bottom() - self._scale.share(count) * self.plot.height()

    def _bar(self, bar: int) -> QRectF:
        distribution = self._drawn.distribution
        left, right = (self._x_of(edge) for edge in distribution.edges[bar : bar + 2])
        top = self._y_of(distribution.counts[bar])
        gap = _GAP if right - left > 4 * _GAP else 0.0
        return QRectF(QPointF(left, top), QPointF(right - gap, self.plot.bottom()))

    def _paint_bar(self, painter: QPainter, bar: int) -> None:
        distribution, chosen = self._drawn.distribution, self._drawn.range
        count, area = distribution.counts[bar], self._bar(bar)
        if not count:
            return
        low, high = distribution.band_of(bar)
        is_shown = chosen is None or (low <= chosen.high and high >= chosen.low)
        # A few texts among 100,000 are seen, too.
        area.setTop(min(area.top(), area.bottom() - 1))
        painter.fillRect(area, QColor(self._colours.quiet if is_shown else self._colours.line))
        words = f"{count:,}"
        width = self._letters.width(words)
        if width < area.width():
            x, top = area.center().x() - width / 2, area.top() - self._letters.height
            self._letters.write(painter, words, x, top, colour=self._colours.ink)

    def _paint_target(self, painter: QPainter) -> None:
        target, distribution = self._drawn.target, self._drawn.distribution
        if target is None:
            return
        end = target.high + 1 if distribution.has_whole_numbers else target.high
        left, right = self._x_of(target.low), self._x_of(end)
        if target.high < distribution.edges[0] or target.low > distribution.edges[-1]:
            return
        width = max(right - left, _THINNEST_BAND)
        # Up to its words.
        above = self._letters.height + STEP
        band = QRectF(left, self.plot.top() - above, width, self.plot.height() + above)
        painter.fillRect(band, QColor(self._colours.tints[1]))
        words = tr("target %s", "%s: a range, such as “8–10”") % band_shown(
            distribution.figure, target
        )
        room = self.plot.right() + 2 * STEP - self._letters.width(words) - STEP
        x = max(min(left + STEP / 2, room), self.plot.left() + self._title_width())
        self._letters.write(painter, words, x, band.top(), colour=self._colours.ink)

    def _title_width(self) -> float:
        return self._letters.width(tr("texts", "axis: how many texts")) + 2 * STEP

    def _paint_counts(self, painter: QPainter) -> None:
        """Paint the axis of the counts, with a quiet line at each number."""
        half = self._letters.height / 2
        for number in self._scale.numbers():
            y = round(self._y_of(number)) + 0.5
            is_axis = not number
            colour = self._colours.edge if is_axis else self._colours.line
            painter.setPen(QPen(QColor(colour), 1))
            painter.drawLine(QLineF(self.plot.left(), y, self.plot.right(), y))
            label = f"{number:,.0f}"
            self._letters.write(painter, label, self.plot.left() - STEP, y - half, _RIGHT)
        above = self.plot.top() - self._letters.height - STEP
        self._letters.write(
            painter, tr("texts", "axis: how many texts"), self.plot.left(), above
        )

    def _paint_numbers(self, painter: QPainter) -> None:
        """Paint the axis of the values: the edges of the bars, or the names of classes."""
        distribution = self._drawn.distribution
        figure, top = distribution.figure, self.plot.bottom() + STEP / 2
        free_from = -1.0
        for at, edge in enumerate(distribution.edges):
            x, label = self._x_of(edge), self._edge_label(at, edge)
            if figure.classes:
                x += self.plot.width() / len(distribution.counts) / 2
            left = x - self._letters.width(label) / 2
            if left < free_from or not label:
                continue
            painter.setPen(QPen(QColor(self._colours.edge), 1))
            bottom = self.plot.bottom()
            painter.drawLine(QLineF(x, bottom, x, bottom + STEP / 2))
            self._letters.write(painter, label, left, top)
            free_from = left + self._letters.width(label) + STEP
        name = name_with_list(figure)
        x = self.plot.center().x() - self._letters.width(name) / 2
        below = top + self._letters.height
        self._letters.write(painter, name, x, below, colour=self._colours.ink)

    def _edge_label(self, at: int, edge: float) -> str:
        distribution = self._drawn.distribution
        figure = distribution.figure
        if figure.classes:
            return figure.classes[at] if at < len(figure.classes) else ""
        if figure.is_count:
            return value_shown(figure, edge)
        # As many decimals as the step between the bars needs.
        step = distribution.edges[1] - distribution.edges[0]
        return Scale(0, 1, round(step, 9)).label(edge)
