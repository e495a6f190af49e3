"""One figure of a trend as it is drawn: axes, line and open end."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from math import inf, isfinite
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from factbox.analysis.figures.catalogue import figures
from factbox.reports.escaping import harmless
from factbox.reports.numbers import figure_shown
from factbox.reports.target_wording import range_on_axis
from factbox.tr import tr
from factbox.ui.look.theme import STEP
from factbox.ui.pane.scale import Scale, round_step
from factbox.ui.pane.trend.words import figure_at, name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factbox.snapshots.snapshot import Snapshot
    from factbox.ui.look.theme import Colours
    from factbox.ui.pane.lettering import Lettering
    from factbox.ui.pane.trend.drawn import DrawnTrend

_DOT = 3.0
_LONE_DOT = 1.5
_OPEN = 4.0
_RING = 7.0
_BETWEEN_RINGS = 3.0
# The distances from which each place has a dot, and a title.
_DOTS_FROM = 8
_TITLES_FROM = 72
# The least distance from the last snapshot to the open end.
_LEAST_WAY = 16
# The least distance between two numbers of the axis, in lines of text.
_APART = 2.2
_MOST_STEPS = 6
_RIGHT = Qt.AlignmentFlag.AlignRight
#: The thickness of the line for a target of a single number.
TARGET_LINE = 2


def scale_of(drawn: DrawnTrend, name: str, height: float, letters: Lettering) -> Scale | None:
    """Return the scale of a figure in a panel this high; None if it has no value."""
    extent = drawn.extent(name)
    line = height - 2 * _room(letters)
    steps = min(max(int(line / (_APART * letters.height)), 1), _MOST_STEPS)
    return Scale.around(*extent, steps, figures()[name].decimals) if extent else None


def _room(letters: Lettering) -> float:
    """Return the room above and below the line of a figure.

    The outermost numbers and the value at the open end reach half a line into it.
    """
    return letters.height + STEP


class TrendPanel:
    """Draws one figure over the snapshots, in a rectangle.

    The snapshots are evenly spaced, whenever they were saved. So ten of one evening can be
    told apart even if the next one came a week later.
    """

    def __init__(
        self,
        drawn: DrawnTrend,
        name: str,
        area: QRectF,
        margins: tuple[float, float],
        letters: Lettering,
        colours: Colours,
    ) -> None:
        self.name = name
        self.area = area
        self._drawn = drawn
        self._letters = letters
        self._colours = colours
        left, right = margins
        room = _room(letters)
        #: where the line is
        self.plot = area.adjusted(left, room, -right, -room)
        self._scale = scale_of(drawn, name, area.height(), letters)
        # Where the target is named; None if there is none.
        self._words: QRectF | None = None
        width = self.plot.width()
        self._apart = width / (drawn.last + 0.5)
        if self._apart < _LEAST_WAY:
            self._apart = max(width - _LEAST_WAY, 1) / (drawn.last - 0.5)

    def x_of(self, at: int) -> float:
        """Return the x of a place."""
        if at == self._drawn.last:
            # At the end of the axis, with its value beside it.
            return self.plot.right()
        return self.plot.left() + (at + 0.5) * self._apart

    def place_at(self, x: float) -> int:
        """Return the place at or nearest to `x`."""
        last = self._drawn.last
        if x > (self.x_of(last - 1) + self.plot.right()) / 2:
            return last
        return min(max(int((x - self.plot.left()) // self._apart), 0), last - 1)

    def point(self, at: int, value: float) -> QPointF:
        """Return the point of a value."""
        share = self._scale.share(value) if self._scale else 0.0
        return QPointF(self.x_of(at), self.plot.bottom() - share * self.plot.height())

    def paint(self, painter: QPainter) -> None:
        """Paint everything but the heading and the mark."""
        self._paint_places(painter)
        if self._scale is None:
            words, middle = tr("no value yet"), self.plot.center()
            left = middle.x() - self._letters.width(words) / 2
            self._letters.write(painter, words, left, middle.y() - self._letters.height / 2)
            return
        self._paint_target(painter)
        self._paint_numbers(painter, self._scale)
        self._paint_thin_target(painter)
        self._paint_way_to_now(painter)
        for is_alike in (False, True):
            self._paint_runs(painter, is_alike)
        self._paint_selected(painter)
        self._paint_now(painter)

    def paint_head(self, painter: QPainter, at: int | None, is_read: bool) -> None:
        """Write the name of the figure and, for a place, its value and changes."""
        name, colours = name_of(self._drawn, self.name), self._colours
        top, left = self.area.top(), self.plot.left()
        colour = colours.ink if at is None or is_read else colours.quiet
        self._letters.write(painter, name, left, top, colour=colour)
        if at is None:
            return
        room = self.area.right() - left - self._letters.width(name) - 2 * STEP
        choices = figure_at(self._drawn, self.name, at)
        fitting = (text for text in choices if self._letters.width(text) <= room)
        text = next(fitting, self._letters.cut(choices[-1], room))
        self._letters.write(painter, text, self.area.right(), top, _RIGHT, colours.ink)

    def paint_mark(self, painter: QPainter, at: int) -> None:
        """Mark a place."""
        x = self.x_of(at)
        painter.setPen(QPen(QColor(self._colours.quiet), 1))
        painter.drawLine(QLineF(x, self.plot.top(), x, self.plot.bottom()))
        value = self._drawn.value(self.name, at)
        if value is not None:
            is_now = at == self._drawn.last
            painter.setPen(QPen(QColor(self._colours.margin), 1.5))
            painter.setBrush(QColor(self._colours.accent if is_now else self._colours.ink))
            painter.drawEllipse(self.point(at, value), _OPEN, _OPEN)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_numbers(self, painter: QPainter, scale: Scale) -> None:
        """Paint the scale of the figure, with a quiet line at each number."""
        half, written = self._letters.height / 2, inf
        for number in scale.numbers():
            y = round(self.point(0, number).y()) + 0.5
            painter.setPen(QPen(QColor(self._colours.line), 1))
            for start, end in self._free_at(y):
                painter.drawLine(QLineF(start, y, end, y))
            if written - y >= self._letters.height:
                text, x = scale.label(number), self.plot.left() - STEP
                self._letters.write(painter, text, x, y - half, _RIGHT)
                written = y

    def _free_at(self, y: float) -> Iterator[tuple[float, float]]:
        """Yield the ends of the pieces of the scale's line at `y`, which spares the words."""
        words, left, right = self._words, self.plot.left(), self.plot.right()
        if words is None or not words.top() <= y <= words.bottom():
            yield left, right
            return
        yield left, words.left() - STEP / 2
        yield words.right() + STEP / 2, right

    def _target_band(self) -> QRectF | None:
        """Return the band of the target, of no height for one number; None if there is none."""
        target = self._drawn.target.band(self.name)
        if target is None:
            return None
        # A band may have no end.
        top = self.point(0, target.high).y() if isfinite(target.high) else self.plot.top()
        bottom = self.point(0, target.low).y() if isfinite(target.low) else self.plot.bottom()
        return QRectF(self.plot.left(), top, self.plot.width(), bottom - top)

    def _paint_target(self, painter: QPainter) -> None:
        band, target = self._target_band(), self._drawn.target.band(self.name)
        self._words = None
        if band is None or target is None:
            return
        painter.fillRect(band, QColor(self._colours.tints[1]))
        words = tr("target %s", "%s: a range, such as “8–10”") % range_on_axis(*target)
        self._words = self._place_of_words(band, self._letters.width(words) + 1)
        self._letters.write(painter, words, self._words.left(), self._words.top())

    def _place_of_words(self, band: QRectF, width: float) -> QRectF:
        """Return where the words of the target stand: on the right if a line is on the left."""
        height = self._letters.height
        y = band.center().y() - height / 2
        if band.height() < height:
            # Below the band, or above it.
            is_low = band.bottom() + height > self.plot.bottom()
            y = band.top() - height if is_low else band.bottom()
        left = QRectF(self.plot.left() + STEP / 2, y, width, height)
        right = left.translated(self.plot.width() - width - STEP, 0)
        return right if self._is_crossed(left) and not self._is_crossed(right) else left

    def _is_crossed(self, area: QRectF) -> bool:
        """Return whether the line of the figure crosses `area`, or may do so."""
        first, last = self.place_at(area.left()) - 1, self.place_at(area.right()) + 1
        places = range(max(first, 0), min(last, self._drawn.last) + 1)
        values = ((at, self._drawn.value(self.name, at)) for at in places)
        points = [self.point(at, value) for at, value in values if value is not None]
        if len(points) == 1:
            points *= 2
        return any(
            area.intersects(QRectF(*ends).normalized().adjusted(-_DOT, -_DOT, _DOT, _DOT))
            for ends in pairwise(points)
        )

    def _paint_thin_target(self, painter: QPainter) -> None:
        """Paint a target too thin for a band as a line, over the scale."""
        band = self._target_band()
        if band is not None and band.height() < TARGET_LINE:
            paint_target_line(painter, band, self._colours)

    def _paint_places(self, painter: QPainter) -> None:
        """Write the numbers of the snapshots, or their titles if there is room, and “now”."""
        top = self.plot.bottom() + STEP
        self._letters.write(
            painter,
            tr("snapshot", "axis: number of the snapshot"),
            self.plot.left() - STEP,
            top,
            _RIGHT,
        )
        now, x = tr("now", "axis: the text as it is now"), self.x_of(self._drawn.last)
        end = max(x - self._letters.width(now) / 2, self.plot.left())
        self._letters.write(painter, now, end, top, colour=self._colours.accent)
        free_from = self.plot.left() - STEP
        for at, text in self._labels():
            start = self.x_of(at) - self._letters.width(text) / 2
            if start < free_from + STEP or start + self._letters.width(text) > end - STEP:
                continue
            painter.setPen(QPen(QColor(self._colours.edge), 1))
            bottom = self.plot.bottom()
            painter.drawLine(QLineF(self.x_of(at), bottom, self.x_of(at), bottom + STEP / 2))
            self._letters.write(painter, text, start, top)
            free_from = start + self._letters.width(text)

    def _labels(self) -> Iterable[tuple[int, str]]:
        snapshots = self._drawn.trend.snapshots
        widest = self._letters.width(str(snapshots[-1].number)) + 1.5 * STEP
        every = int(round_step(max(widest / self._apart, 1)))
        if every == 1:
            yield from ((at, self._label(snapshot)) for at, snapshot in enumerate(snapshots))
            return
        at = 0
        while at < len(snapshots):
            # By search: the gap between two numbers may be of any size.
            number = -(-snapshots[at].number // every) * every
            at = bisect_left(snapshots, number, at, key=attrgetter("number"))
            if at < len(snapshots) and snapshots[at].number == number:
                yield at, str(number)
                at += 1

    def _label(self, snapshot: Snapshot) -> str:
        title = harmless(" ".join(snapshot.title.split()))
        if not title or self._apart < _TITLES_FROM:
            return str(snapshot.number)
        return self._letters.cut(f"{snapshot.number} · {title}", self._apart - STEP)

    def _paint_runs(self, painter: QPainter, is_alike: bool) -> None:
        """Paint the runs counted as the text is, or the others, quietly."""
        ink = QColor(self._colours.ink if is_alike else self._colours.quiet)
        has_dots = self._apart >= _DOTS_FROM
        # Qt paints a line of one pixel twenty times as fast as a thicker one.
        painter.setPen(QPen(ink, 1.5 if has_dots else 1))
        dotted: list[QPointF] = []
        now = self._drawn.counting(self.name, self._drawn.last)
        for run in self._drawn.trend.runs(self.name):
            if run.counting.is_like(now) is is_alike:
                points = [self.point(*each) for each in run.points]
                painter.drawPolyline(points)
                if has_dots or len(points) == 1:
                    dotted += points
        self._paint_dots(painter, dotted, _DOT if has_dots else _LONE_DOT, ink, is_alike)

    def _paint_dots(
        self,
        painter: QPainter,
        points: Sequence[QPointF],
        size: float,
        ink: QColor,
        is_full: bool,
    ) -> None:
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(ink if is_full else QColor(self._colours.page))
        for point in points:
            painter.drawEllipse(point, size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_selected(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._colours.ink), 1.2))
        selected, each = self._drawn.selected, 0
        while each < len(selected):
            value = self._drawn.value(self.name, selected[each])
            if value is not None:
                painter.drawEllipse(self.point(selected[each], value), _RING, _RING)
            # There may be thousands, which would cover one another.
            free_from = selected[each] + _BETWEEN_RINGS / self._apart
            each = max(bisect_left(selected, free_from), each + 1)

    def _paint_way_to_now(self, painter: QPainter) -> None:
        """Paint a dashed line from the last snapshot to the open end."""
        ends = self._drawn.open_end(self.name)
        if ends:
            painter.setPen(QPen(QColor(self._colours.accent), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(*(self.point(*end) for end in ends)))

    def _paint_now(self, painter: QPainter) -> None:
        """Paint the open end as a hollow dot with its value."""
        value = self._drawn.value(self.name, self._drawn.last)
        if value is None:
            return
        end, accent = self.point(self._drawn.last, value), QColor(self._colours.accent)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(QColor(self._colours.page))
        painter.drawEllipse(end, _OPEN, _OPEN)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        room = self.area.right() - end.x() - _OPEN - STEP / 2
        text = self._letters.cut(figure_shown(figures()[self.name], value), room)
        top = end.y() - self._letters.height / 2
        x = end.x() + _OPEN + STEP / 2
        self._letters.write(painter, text, x, top, colour=self._colours.ink)


def paint_target_line(painter: QPainter, band: QRectF, colours: Colours) -> None:
    """Paint a target too thin for a band, through the middle of `band`."""
    y = round(band.center().y()) - TARGET_LINE / 2
    line = QRectF(band.left(), y, band.width(), TARGET_LINE)
    painter.fillRect(line, QColor(colours.edge))
