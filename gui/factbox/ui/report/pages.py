"""The pages of a report, painted on any device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from factbox.ui.report.block_pieces import BlockSetter
from factbox.ui.report.page_breaks import fewest_pages
from factbox.ui.report.paper import FOOT, POINT, Paper
from factbox.ui.report.set_text import FIGURES, SetText, elided
from factbox.ui.report.typeface import LINE, make_type

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from factbox.reports.report.blocks import WrittenReport

_NUMBER_SHARE = 0.15


class ReportPages:
    """A report set on paper of a given size. It needs a QGuiApplication."""

    def __init__(self, report: WrittenReport, paper: Paper) -> None:
        self.report = report
        self._foot = make_type().foot
        self.paper = paper
        pieces = list(BlockSetter(paper.body).pieces(report))
        self._pages = fewest_pages(pieces, paper.body.height())

    @property
    def count(self) -> int:
        """The number of pages."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number`, counted from 0; `painter` takes the units of `paper`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        top = self.paper.body.top()
        for placed in self._pages[number]:
            placed.piece.paint(painter, top + placed.top)
        self._paint_foot(painter, number)

    def print(self, device: QPagedPaintDevice, first: int = 0, end: int | None = None) -> bool:
        """Paint the pages from `first` to before `end`; return whether the device took them.

        The whole sheet of the device can be painted; on another size of paper, the pages are
        scaled to fit.
        """
        painter = QPainter()
        if not painter.begin(device):
            return False
        sheet = self.paper.sheet
        scale = min(device.width() / sheet.width(), device.height() / sheet.height())
        painter.scale(scale, scale)
        numbers = range(first, self.count if end is None else min(end, self.count))
        for number in numbers:
            if number > first and not device.newPage():
                return False
            self.paint(painter, number)
        return painter.end()

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        """Paint the title and “2 / 3” below a line."""
        body = self.paper.body
        y = body.bottom() + FOOT
        painter.setPen(QPen(LINE, 0.4 * POINT))
        painter.drawLine(QLineF(body.left(), y, body.right(), y))
        y += 4 * POINT
        width = body.width() * (1 - _NUMBER_SHARE)
        title = elided(self.report.title, self._foot, width)
        left = Qt.AlignmentFlag.AlignLeft
        SetText(title, self._foot, width, left).paint(painter, body.left(), y)
        page = SetText(
            f"{number + 1} / {self.count}", self._foot, body.width() - width, FIGURES
        )
        page.paint(painter, body.left() + width, y)
