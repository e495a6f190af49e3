"""The picture of a trend, to be read with the mouse and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter

from factbox.ui.look.theme import STEP, colours
from factbox.ui.pane.plot import Plot
from factbox.ui.pane.trend.picture import LEAST_HEIGHT, TrendPicture, columns_for, least_height

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QMoveEvent

    from factbox.ui.pane.trend.drawn import Drawn

# How many presses of Page Down lead through all snapshots.
_PAGES = 20


class Mark(NamedTuple):
    """What is read: a place in the row, and the number of the panel."""

    at: int
    panel: int


class TrendPlot(Plot):
    """Shows the panels, and which place (Mark) is read in all of them.

    Left and Right go from snapshot to snapshot, Up and Down from figure to figure. What is
    asked for is the Snapshot at the mark.
    """

    #: where the figure (QRectF) is to which the keys went
    went_to = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trend")
        self._columns = 1
        self._drawn: Drawn | None = None
        self._picture: TrendPicture | None = None
        self._marked: Mark | None = None
        self.valueChanged.connect(self._on_value)

    @property
    def marked(self) -> Mark | None:
        """What is read."""
        return self._marked

    def show_trend(self, drawn: Drawn | None) -> None:
        """Show this instead; the mark stays where it was, or at the open end."""
        was, before = self._marked, self._drawn
        self._drawn = drawn
        self.forget_picture()
        self._marked = None
        if drawn is not None:
            self.blockSignals(True)
            self.setRange(1, drawn.last + 1)
            self.blockSignals(False)
            self.setPageStep(max(drawn.last // _PAGES, 1))
            if was is not None or self.hasFocus():
                self._mark(_kept(was, before, drawn))
        elif was is not None:
            self.read.emit(None)

    def fit(self, room: QSize) -> None:
        """Lay the panels out where so much is to be seen; where that is too low, higher."""
        count = len(self._drawn.names) if self._drawn else 1
        self._columns = columns_for(count, QSizeF(room))
        self.setMinimumHeight(least_height(count, self._columns))
        self.forget_picture()

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * STEP, LEAST_HEIGHT)

    def has_picture(self) -> bool:
        return self._drawn is not None

    def paint_still(self, painter: QPainter) -> None:
        picture = self._made_picture()
        if picture is not None:
            # Of thousands of snapshots, what is scrolled away would hold up the keys.
            picture.paint(painter, QRectF(self.visibleRegion().boundingRect()))

    def paint_marks(self, painter: QPainter) -> None:
        picture = self._made_picture()
        if picture is not None:
            picture.paint_heads(painter, *(self._marked or ()))

    def take_mark_away(self) -> None:
        self._mark(None)

    def request_marked(self) -> None:
        if self._drawn and self._marked and self._marked.at < self._drawn.last:
            self.requested.emit(self._drawn.trend.snapshots[self._marked.at])

    def forget_picture(self) -> None:
        self._picture = None
        super().forget_picture()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        # It was scrolled: more of it is seen.
        self.forget_picture()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        picture = self._made_picture()
        if picture is not None:
            panel, at = picture.place_at(event.position())
            self._mark(Mark(at, panel))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.request_marked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or self._drawn is None or self._marked is None:
            super().keyPressEvent(event)
            return
        panel = min(max(self._marked.panel + step, 0), len(self._drawn.names) - 1)
        self._mark(self._marked._replace(panel=panel))
        picture = self._made_picture()
        if picture is not None:
            self.went_to.emit(picture.panels[panel].area)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._drawn is not None and self._marked is None:
            self._mark(Mark(self._drawn.last, 0))

    def _on_value(self, value: int) -> None:
        """The keys, or a screen reader, moved the mark."""
        if self._drawn is not None and (self._marked is None or value - 1 != self._marked.at):
            self._mark(Mark(value - 1, self._marked.panel if self._marked else 0))

    def _mark(self, mark: Mark | None) -> None:
        if mark == self._marked:
            return
        self._marked = mark
        if mark is not None:
            self.setValue(mark.at + 1)
        self.read.emit(mark)
        self.update()

    def _made_picture(self) -> TrendPicture | None:
        if self._picture is None and self._drawn is not None:
            area = QRectF(self.rect()).adjusted(0, 0, 0, -1)
            self._picture = TrendPicture(
                self._drawn, area, self._columns, self.font(), colours()
            )
        return self._picture


def _kept(was: Mark | None, before: Drawn | None, drawn: Drawn) -> Mark:
    """Where the mark is now: at the same snapshot and figure if they are still there."""
    if was is None or before is None:
        return Mark(drawn.last, 0)
    name = before.names[was.panel]
    panel = drawn.names.index(name) if name in drawn.names else 0
    if was.at == before.last:
        return Mark(drawn.last, panel)
    snapshot = before.trend.snapshots[was.at]
    if before.trend is drawn.trend:
        return Mark(was.at, panel)
    places = (at for at, each in enumerate(drawn.trend.snapshots) if each.id == snapshot.id)
    return Mark(next(places, min(was.at, drawn.last)), panel)
