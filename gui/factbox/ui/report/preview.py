"""The pages of a report on screen, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from factbox.tr import tr
from factbox.ui.look.theme import STEP, colours
from factbox.ui.report.paper import POINT

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent

    from factbox.ui.report.pages import ReportPages

_GAP = 2 * STEP
# Pixels per point: pages are shown no larger, and no smaller.
_LARGEST, _SMALLEST = 1.6, 0.3


class PagePreview(QScrollArea):
    """Shows pages as wide as there is room. The keys scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._sheets = _Sheets()
        self.setWidget(self._sheets)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Otherwise the scroll bar of a page that just fits would come and go in turn.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setMinimumWidth(32 * STEP)
        self.setAccessibleName(tr("Preview of the pages"))

    def show_pages(self, pages: ReportPages | None) -> None:
        """Show these pages instead, scrolled to the same place if they have it."""
        self._sheets.pages = pages
        self.setAccessibleDescription(count_of_pages(pages.count) if pages else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._sheets.show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._sheets.show_focus(False)

    def _fit(self) -> None:
        self._sheets.fit(self.viewport().width())


class _Sheets(QWidget):
    """The pages, painted as far as they are in view."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: ReportPages | None = None
        self._scale = 1.0
        self._has_focus = False

    def show_focus(self, has_focus: bool) -> None:
        """Frame the pages strongly while the keys scroll them."""
        self._has_focus = has_focus
        self.update()

    def fit(self, width: int) -> None:
        """Take as much room as the pages need in `width`."""
        if self.pages is None:
            self.resize(0, 0)
            return
        sheet = self.pages.paper.sheet
        scale = (width - 2 * _GAP) / sheet.width()
        self._scale = min(max(scale, _SMALLEST / POINT), _LARGEST / POINT)
        high = sheet.height() * self._scale + _GAP
        wide = sheet.width() * self._scale + 2 * _GAP
        self.resize(QSize(round(wide), round(self.pages.count * high + _GAP)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.pages is None:
            return
        painter = QPainter(self)
        for number in range(self.pages.count):
            sheet = self._sheet(number)
            if QRectF(event.rect()).intersects(sheet):
                self._paint_page(painter, number, sheet)

    def _sheet(self, number: int) -> QRectF:
        """Return where a page is."""
        assert self.pages is not None
        size = self.pages.paper.sheet.size() * self._scale
        top = _GAP + number * (size.height() + _GAP)
        return QRectF(_GAP, top, size.width(), size.height())

    def _paint_page(self, painter: QPainter, number: int, sheet: QRectF) -> None:
        assert self.pages is not None
        painter.fillRect(sheet, QColor("white"))
        look = colours()
        painter.setPen(QPen(QColor(look.ink), 2) if self._has_focus else QColor(look.edge))
        painter.drawRect(sheet)
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(self._scale, self._scale)
        self.pages.paint(painter, number)
        painter.restore()


def count_of_pages(count: int) -> str:
    """Return how many pages there are, in words."""
    return tr("%Ln pages", "", count)
