"""A strip beside the scroll bar that shows where in the text a word occurs."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from factbox.tr import tr
from factbox.ui.look.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QPlainTextEdit

_WIDTH = 8
_TICK = 2
# The opacity where the word is rarest; where it is most frequent, it is 1.
_FAINTEST = 0.3


class OccurrenceStrip(QWidget):
    """Shows a tick for each place of a word, as far down as it is in the text.

    A click goes there. The ticks are painted once and then copied.
    """

    #: the number (int) of the tick that the user wants to go to
    requested = Signal(int)

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self.setObjectName("occurrence_strip")
        self.setAccessibleName(tr("Where the word occurs in the text"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._editor = editor
        self._rows: Sequence[int] = ()
        self._of = 1
        self._painted: QPixmap | None = None
        self.hide()

    def show_ticks(self, rows: Sequence[int], of: int) -> None:
        """Show a tick at each of `rows`, in rising order; the text has `of` rows."""
        self._rows, self._of = rows, max(of, 1)
        self._forget_painted()

    def showEvent(self, event: QShowEvent) -> None:
        for watched in (self._editor, self._editor.verticalScrollBar()):
            watched.installEventFilter(self)
        self._take_place()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        # While it is hidden, it must not slow the keys.
        for watched in (self._editor, self._editor.verticalScrollBar()):
            watched.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._take_place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painted = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._forget_painted()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._rows:
            self.requested.emit(self._nearest(event.position().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painted is None:
            self._painted = self._paint_ticks()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted)
        painter.end()

    def _nearest(self, y: float) -> int:
        """Return the number of the tick nearest to `y`."""
        row = y * self._of / max(self.height(), 1)
        above = bisect_left(self._rows, row)
        near = range(max(above - 1, 0), min(above + 1, len(self._rows)))
        return min(near, key=lambda number: abs(self._rows[number] - row))

    def _paint_ticks(self) -> QPixmap:
        ratio = self.devicePixelRatio()
        painted = QPixmap(self.size() * ratio)
        painted.setDevicePixelRatio(ratio)
        painted.fill(Qt.GlobalColor.transparent)
        painter = QPainter(painted)
        colour = QColor(colours().edge)
        room = max(self.height() - _TICK, 0)
        times = Counter(row * room // self._of for row in self._rows)
        most = max(times.values(), default=1)
        for y, rows in times.items():
            colour.setAlphaF(_FAINTEST + (1 - _FAINTEST) * rows / most)
            painter.fillRect(1, y, _WIDTH - 2, _TICK, colour)
        painter.end()
        return painted

    def _forget_painted(self) -> None:
        self._painted = None
        self.update()

    def _take_place(self) -> None:
        """Move to the left of the scroll bar, into the margin of the page."""
        bar = self._editor.verticalScrollBar()
        right = self._editor.width() - (bar.width() if bar.isVisible() else 0)
        self.setGeometry(right - _WIDTH, 0, _WIDTH, self._editor.height())
