"""A line of text in which some places are underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout

from factbox.ui.text.offsets import utf16_units

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter


def draw_marked(
    painter: QPainter,
    room: QRect,
    alignment: Qt.AlignmentFlag,
    text: str,
    places: Iterable[tuple[int, int]],
) -> None:
    """Draw `text`, a line that fits, with some places (start, end) underlined.

    It stands at the left of `room`, at the top or at the bottom as `alignment` says.
    """
    layout = QTextLayout(text, painter.font())
    layout.setFormats([_underlined(text, start, end) for start, end in places])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    at_bottom = alignment & Qt.AlignmentFlag.AlignBottom
    top = room.bottom() + 1 - line.height() if at_bottom else room.top()
    layout.draw(painter, QPointF(room.left(), top))


def _underlined(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    underline = QTextLayout.FormatRange()
    underline.start = utf16_units(text, start)
    underline.length = utf16_units(text, end) - underline.start
    underline.format = underlined
    return underline
