"""The legend below the picture of a trend."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from factbox.reports.counting_names import rules_shown
from factbox.reports.target_wording import range_of
from factbox.tr import tr
from factbox.ui.look.theme import STEP
from factbox.ui.pane.trend.panel import paint_target_line
from factbox.ui.pane.trend.words import otherwise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factbox.analysis.level.band import Band
    from factbox.ui.look.theme import Colours
    from factbox.ui.pane.lettering import Lettering
    from factbox.ui.pane.trend.drawn import DrawnTrend

    PaintMark = Callable[[QPainter, QPointF], None]

_MARK_WIDTH = 3 * STEP
_BETWEEN = 3 * STEP


class TrendLegend:
    """The marks of a trend and their words, in as many lines as `width` asks for."""

    def __init__(
        self, drawn: DrawnTrend, width: float, letters: Lettering, colours: Colours
    ) -> None:
        self._drawn = drawn
        self._letters = letters
        self._colours = colours
        self._entries = list(self._place(width))
        #: the height of all lines
        self.height = max(place.y() for place, _, _ in self._entries) + letters.height

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint it; `at` is its upper left corner."""
        for place, words, paint_mark in self._entries:
            left, top = at.x() + place.x(), at.y() + place.y()
            paint_mark(painter, QPointF(left, top + self._letters.height / 2))
            self._letters.write(painter, words, left + _MARK_WIDTH, top)

    def _place(self, width: float) -> Iterator[tuple[QPointF, str, PaintMark]]:
        """Yield each entry and its place, from the left and from line to line."""
        x = y = 0.0
        for words, paint_mark in self._marks():
            wide = _MARK_WIDTH + self._letters.width(words)
            if x and x + wide > width:
                x, y = 0.0, y + self._letters.height
            yield QPointF(x, y), words, paint_mark
            x += wide + _BETWEEN

    def _marks(self) -> Iterator[tuple[str, PaintMark]]:
        drawn = self._drawn
        name, version = drawn.now.rules
        counted = tr("the current text, counted by {rules}, version {version}").format(
            rules=rules_shown(name), version=version
        )
        yield counted, self._paint_now
        main, length = drawn.target.main, drawn.target.length
        if main is not None and main.figure.key in drawn.names:
            words = tr("target {figure} {range}").format(
                figure=tr(main.figure.name), range=range_of(*main.band)
            )
            yield words, partial(self._paint_target, main.band)
        if length is not None and "tokens" in drawn.names:
            yield (
                tr("target %s words", "%s: a range") % range_of(*length),
                partial(self._paint_target, length),
            )
        if drawn.counted_otherwise() or drawn.has_other_lists():
            yield otherwise(drawn), self._paint_hollow

    def _paint_now(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        painter.drawEllipse(at + QPointF(6, 0), 4, 4)

    def _paint_target(self, band: Band, painter: QPainter, at: QPointF) -> None:
        mark = QRectF(at.x(), at.y() - 5, 2 * STEP, 10)
        if band.low == band.high:
            paint_target_line(painter, mark, self._colours)
        else:
            painter.fillRect(mark, QColor(self._colours.tints[1]))

    def _paint_hollow(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor(self._colours.quiet), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at + QPointF(6, 0), 3, 3)
