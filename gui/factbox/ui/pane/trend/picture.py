"""The picture of a trend: a panel for each figure, all of the same size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter

from factbox.analysis.figures.catalogue import figures
from factbox.reports.escaping import harmless
from factbox.reports.numbers import figure_shown
from factbox.tr import tr
from factbox.ui.look.theme import STEP
from factbox.ui.pane.lettering import Lettering
from factbox.ui.pane.trend.legend import TrendLegend
from factbox.ui.pane.trend.panel import TrendPanel, scale_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

    from factbox.ui.look.theme import Colours
    from factbox.ui.pane.trend.drawn import DrawnTrend

#: The least height of a panel.
LEAST_HEIGHT = 108
_LEAST_WIDTH = 230
_BEST_SHAPE = 2.4
_WIDEST_VALUE = 80.0
_USUAL_SIZE = QSizeF(1200, 700)
_PICTURE_PANEL = 280


class TrendPicture:
    """Draws a trend in a rectangle."""

    def __init__(
        self, drawn: DrawnTrend, area: QRectF, columns: int, font: QFont, colours: Colours
    ) -> None:
        self._drawn = drawn
        self._area = area
        self._columns = columns
        self._letters = Lettering(font, colours)
        self._colours = colours
        self.panels = list(self._make_panels())

    def paint(self, painter: QPainter, seen: QRectF | None = None) -> None:
        """Paint everything but the headings and marks, as far as it is seen."""
        painter.setFont(self._letters.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for panel in self.panels:
            if seen is None or seen.intersects(panel.area):
                panel.paint(painter)

    def paint_heads(self, painter: QPainter, at: int | None = None, read: int = -1) -> None:
        """Write the headings and mark a place; panel `read` is the one that is read out."""
        painter.setFont(self._letters.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for number, panel in enumerate(self.panels):
            panel.paint_head(painter, at, number == read)
            if at is not None:
                panel.paint_mark(painter, at)

    def place_at(self, point: QPointF) -> tuple[int, int]:
        """Return the number of the panel at a point, or nearest to it, and the place in it."""

        def away(number: int) -> float:
            return (self.panels[number].area.center() - point).manhattanLength()

        inside = (n for n, panel in enumerate(self.panels) if panel.area.contains(point))
        number = next(inside, min(range(len(self.panels)), key=away))
        return number, self.panels[number].place_at(point.x())

    def _make_panels(self) -> Iterator[TrendPanel]:
        names = self._drawn.names
        columns = self._columns
        rows = -(-len(names) // columns)
        width = (self._area.width() - (columns - 1) * 3 * STEP) / columns
        height = (self._area.height() - (rows - 1) * STEP) / rows
        margins = self._margins(height)
        for number, name in enumerate(names):
            row, column = divmod(number, columns)
            left = self._area.left() + column * (width + 3 * STEP)
            top = self._area.top() + row * (height + STEP)
            place = QRectF(left, top, width, height)
            yield TrendPanel(self._drawn, name, place, margins, self._letters, self._colours)

    def _margins(self, height: float) -> tuple[float, float]:
        """Return the room for the lettering to the left and right of each line."""
        names = self._drawn.names
        scales = (scale_of(self._drawn, name, height, self._letters) for name in names)
        numbers = (scale.label(each) for scale in scales if scale for each in scale.numbers())
        left = min(max(map(self._letters.width, numbers), default=0), _WIDEST_VALUE)
        left = max(left, self._letters.width(tr("snapshot", "axis: number of the snapshot")))
        now = (
            figure_shown(figures()[name], self._drawn.value(name, self._drawn.last))
            for name in names
        )
        right = min(max(map(self._letters.width, now)), _WIDEST_VALUE)
        return left + STEP, right + STEP


def columns_for(count: int, size: QSizeF) -> int:
    """Return the number of columns that gives the panels a shape easy to read."""

    def off(columns: int) -> float:
        width = size.width() / columns
        height = max(size.height() / -(-count // columns), LEAST_HEIGHT)
        shape = width / height / _BEST_SHAPE
        empty = -count % columns
        return max(shape, 1 / shape) * (1 + empty / columns)

    most = max(min(count, int(size.width() // _LEAST_WIDTH)), 1)
    return min(range(1, most + 1), key=off)


def least_height(count: int, columns: int) -> int:
    """Return the least height of `count` panels in `columns` columns."""
    rows = -(-count // columns)
    return rows * LEAST_HEIGHT + (rows - 1) * STEP


def paint_whole(
    painter: QPainter, drawn: DrawnTrend, size: QSize, font: QFont, colours: Colours
) -> None:
    """Paint a picture that explains itself, with the title of the text and a legend."""
    letters = Lettering(font, colours)
    painter.setFont(letters.font)
    title = letters.cut(harmless(" ".join(drawn.title.split())), size.width())
    letters.write(painter, title, 0, 0, colour=colours.ink)
    above = letters.height + 2 * STEP
    paint_panels(
        painter, drawn, QRectF(0, above, size.width(), size.height() - above), font, colours
    )


def paint_panels(
    painter: QPainter, drawn: DrawnTrend, area: QRectF, font: QFont, colours: Colours
) -> None:
    """Paint the panels and, below them, the legend."""
    legend = TrendLegend(drawn, area.width(), Lettering(font, colours), colours)
    panels = area.adjusted(0, 0, 0, -legend.height - STEP)
    columns = columns_for(len(drawn.names), panels.size())
    picture = TrendPicture(drawn._replace(selected=()), panels, columns, font, colours)
    picture.paint(painter)
    picture.paint_heads(painter)
    legend.paint(painter, QPointF(area.left(), panels.bottom() + STEP))


def picture_size(count: int) -> QSize:
    """Return the size of a picture of `count` panels."""
    columns = columns_for(count, _USUAL_SIZE)
    height = -(-count // columns) * _PICTURE_PANEL + 3 * LEAST_HEIGHT // 4
    return QSize(int(_USUAL_SIZE.width()), height)
