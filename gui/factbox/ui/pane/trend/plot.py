"""The picture of a trend, read with the mouse and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter

from factbox.ui.look.theme import STEP, colours
from factbox.ui.pane.plot import Plot
from factbox.ui.pane.trend.picture import LEAST_HEIGHT, TrendPicture, columns_for, least_height

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QMoveEvent

    from factbox.snapshots.snapshot import Snapshot
    from factbox.ui.pane.trend.drawn import DrawnTrend


class TrendMark(NamedTuple):
    """What is read: a place, and the number of the panel."""

    at: int
    panel: int


class TrendPlot(Plot[TrendPicture, TrendMark]):
    """Shows the panels, with a mark at the same place in all of them.

    Left and Right go from snapshot to snapshot, Up and Down from figure to figure. Enter
    asks for the snapshot at the mark.
    """

    #: the area (QRectF) of the figure that the keys went to
    went_to = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trend")
        self._columns = 1
        self._drawn: DrawnTrend | None = None

    def show_trend(self, drawn: DrawnTrend | None) -> None:
        """Show this trend instead; the mark stays at its snapshot, or goes to the open end."""
        was, before, self._drawn = self.marked, self._drawn, drawn
        self.forget_picture()
        if drawn is None:
            self.mark(None)
            return
        self.show_places(0, drawn.last)
        if was is not None and before is not None:
            self.mark(_kept(was, before, drawn))
        elif self.hasFocus():
            self.mark(self.first_mark())

    def fit(self, room: QSize) -> None:
        """Lay out the panels in `room`, or higher if that is too low."""
        count = len(self._drawn.names) if self._drawn else 1
        self._columns = columns_for(count, QSizeF(room))
        self.setMinimumHeight(least_height(count, self._columns))
        self.forget_picture()

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * STEP, LEAST_HEIGHT)

    def make_picture(self) -> TrendPicture | None:
        if self._drawn is None:
            return None
        area = QRectF(self.rect()).adjusted(0, 0, 0, -1)
        return TrendPicture(self._drawn, area, self._columns, self.font(), colours())

    def paint_still(self, painter: QPainter, picture: TrendPicture) -> None:
        # With thousands of snapshots, painting what is out of view would hold up the keys.
        picture.paint(painter, QRectF(self.visibleRegion().boundingRect()))

    def paint_marks(self, painter: QPainter, picture: TrendPicture) -> None:
        picture.paint_heads(painter, *(self.marked or ()))

    def mark_at(self, place: int) -> TrendMark | None:
        if self._drawn is None:
            return None
        return TrendMark(place, self.marked.panel if self.marked else 0)

    def first_mark(self) -> TrendMark | None:
        return None if self._drawn is None else TrendMark(self._drawn.last, 0)

    def place_of(self, mark: TrendMark) -> int:
        return mark.at

    def goal_of(self, mark: TrendMark) -> Snapshot | None:
        if self._drawn is None or mark.at == self._drawn.last:
            return None
        return self._drawn.trend.snapshots[mark.at]

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        # It was scrolled: another part is seen.
        self.forget_picture()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.picture is not None:
            panel, at = self.picture.place_at(event.position())
            self.mark(TrendMark(at, panel))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.request_marked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or self.picture is None or self.marked is None:
            super().keyPressEvent(event)
            return
        panel = min(max(self.marked.panel + step, 0), len(self.picture.panels) - 1)
        self.mark(self.marked._replace(panel=panel))
        self.went_to.emit(self.picture.panels[panel].area)


def _kept(was: TrendMark, before: DrawnTrend, drawn: DrawnTrend) -> TrendMark:
    """Return the mark at the same snapshot and figure, if they are still there."""
    name = before.names[was.panel]
    panel = drawn.names.index(name) if name in drawn.names else 0
    if was.at == before.last:
        return TrendMark(drawn.last, panel)
    if before.trend is drawn.trend:
        return TrendMark(was.at, panel)
    snapshot = before.trend.snapshots[was.at]
    places = (at for at, each in enumerate(drawn.trend.snapshots) if each.id == snapshot.id)
    return TrendMark(next(places, min(was.at, drawn.last)), panel)
