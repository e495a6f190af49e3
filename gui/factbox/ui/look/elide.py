"""Text cut to fit in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

# No line on a screen has more; measuring a whole text would take long.
_LONGEST_LINE = 400


def elide(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return `text` in one line, cut with "…" if it does not fit in `width` pixels."""
    line = " ".join(text[:_LONGEST_LINE].split())
    if len(text) > _LONGEST_LINE:
        line += "…"
    if metrics.horizontalAdvance(line) <= width:
        # Usual at the start, which is faster without an enumeration of Qt.
        return line
    return metrics.elidedText(line, QtCore.Qt.TextElideMode.ElideRight, width)
