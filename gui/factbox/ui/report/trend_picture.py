"""The trend of the snapshots as a picture for a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter

from factbox.reports.report.blocks import ReportPicture
from factbox.ui.look.theme import LIGHT, STEP
from factbox.ui.pane.trend.picture import columns_for, paint_panels
from factbox.ui.report.trend_words import trend_in_words
from factbox.ui.report.typeface import picture_font
from factbox.ui.report.without_screen import without_screen

if TYPE_CHECKING:
    from factbox.ui.pane.trend.drawn import DrawnTrend

# In millimetres: the width of the text on A4, the height of a row of panels, and that of
# the legend.
_WIDTH = 166.0
_PANEL = 40.0
_LEGEND = 8.0
_DOTS_PER_INCH = 300
# On paper, there is one white.
_COLOURS = LIGHT._replace(page="#ffffff", margin="#ffffff")


def trend_picture(drawn: DrawnTrend) -> ReportPicture:
    """Return a picture of the trend, fine enough for print, and what it shows in words."""
    without_screen()
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch()
    width, count = _WIDTH / 25.4 * dots, len(drawn.names)
    columns = columns_for(count, QSizeF(width, -(-count // 2) * _PANEL / 25.4 * dots))
    height = (-(-count // columns) * _PANEL + _LEGEND) / 25.4 * dots
    return ReportPicture(_png(drawn, width, height, dots), _WIDTH, trend_in_words(drawn))


def _png(drawn: DrawnTrend, width: float, height: float, dots: float) -> bytes:
    fineness = _DOTS_PER_INCH / dots
    image = QImage(
        round(width * fineness), round(height * fineness), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(fineness)
    image.fill("white")
    painter = QPainter(image)
    area = QRectF(0, 0, width, height - STEP / 2)
    paint_panels(painter, drawn, area, picture_font(), _COLOURS)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
