"""The type of a report: its fonts, their sizes and their inks."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont

from factbox.ui.look.theme import text_font
from factbox.ui.report.paper import POINT

#: The inks of a report. They differ in darkness only, so that nothing is lost in grey.
INK = QColor("#1b1b1b")
#: What recedes; 5.7 to 1 on white.
QUIET = QColor("#5f5f5f")
#: The lines below the headings of a table.
STRONG_LINE = QColor("#5f5f5f")
#: The lines between its rows.
LINE = QColor("#c9c9c9")

_SANS = ["Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans"]

# Its lettering is a little smaller.
_PICTURE_POINTS = 9.0


class Typeface(NamedTuple):
    """A font, the distance between its lines, and its ink."""

    font: QFont
    leading: float
    ink: QColor


def picture_font() -> QFont:
    """Return the font of a picture, in points."""
    font = _sans(0, 0).font
    font.setPointSizeF(_PICTURE_POINTS)
    return font


def _sans(points: float, leading: float, ink: QColor = INK, bold: bool = False) -> Typeface:
    font = QFont()
    font.setFamilies(_SANS)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return _set(font, points, leading, ink, bold)


def _serif(points: float, leading: float, ink: QColor = INK) -> Typeface:
    return _set(text_font(), points, leading, ink, bold=False)


def _set(font: QFont, points: float, leading: float, ink: QColor, bold: bool) -> Typeface:
    font.setPixelSize(max(round(points * POINT), 1))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    # Programs that copy from a PDF leave a ligature as one character.
    font.setFeature(QFont.Tag("liga"), 0)
    return Typeface(font, leading * POINT, ink)


class ReportType(NamedTuple):
    """The typefaces of a report, by what they are for."""

    title: Typeface
    subtitle: Typeface
    section: Typeface
    prose: Typeface
    quiet: Typeface
    caption: Typeface
    heading: Typeface
    cell: Typeface
    total: Typeface
    label: Typeface
    figure: Typeface
    foot: Typeface


def make_type() -> ReportType:
    """Return the typefaces; they need a QGuiApplication."""
    return ReportType(
        title=_serif(21, 27),
        subtitle=_sans(9.5, 14, QUIET),
        section=_serif(14, 18),
        prose=_sans(9.5, 14),
        quiet=_sans(8.5, 12.5, QUIET),
        caption=_sans(9, 13, bold=True),
        heading=_sans(8, 11, QUIET),
        cell=_sans(8.5, 12),
        total=_sans(8.5, 12, bold=True),
        label=_sans(8.5, 12, QUIET),
        figure=_sans(23, 29),
        foot=_sans(8, 11, QUIET),
    )
