"""The trend of the snapshots as a picture for a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter

from factbox.reports.report.subject import TREND_WIDTH
from factbox.ui.look.theme import LIGHT, STEP
from factbox.ui.pane.trend.drawn import DrawnTrend, Now, drawn_in
from factbox.ui.pane.trend.picture import paint_panels
from factbox.ui.report.typeface import picture_font
from factbox.ui.report.without_screen import without_screen

if TYPE_CHECKING:
    from factbox.reports.report.subject import TrendToDraw

# In millimetres, with the legend.
_HEIGHT = 48.0
_DOTS_PER_INCH = 300
# Paper has only one white.
_COLOURS = LIGHT._replace(page="#ffffff", margin="#ffffff")


def draw_trend(to_draw: TrendToDraw) -> bytes:
    """Return a picture of the main figure over the snapshots as PNG, fine enough for print."""
    without_screen()
    metrics = to_draw.metrics
    now = Now(
        {**to_draw.figures, **metrics.whole.box._asdict()},
        (metrics.rules.name.value, metrics.rules.version),
        metrics.rules.language.code,
        metrics.headline_rule.value,
        metrics.left_out.kinds,
        metrics.level_list,
    )
    names = drawn_in(metrics.whole.counts.main_figure, ("level",))
    drawn = DrawnTrend(to_draw.trend, now, names, to_draw.target, to_draw.title)
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch()
    return _png(drawn, TREND_WIDTH / 25.4 * dots, _HEIGHT / 25.4 * dots, dots)


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
