"""Text cut to fit, at a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

_ELLIPSIS = "…"
_LONGEST_LINE = 400


def elide_at_word(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return `text` if it fits in `width` pixels, else as many whole words as fit, and "…"."""
    line = " ".join(text[:_LONGEST_LINE].split())
    if len(text) <= _LONGEST_LINE and metrics.horizontalAdvance(line) <= width:
        return line
    cut = metrics.elidedText(line + _ELLIPSIS, QtCore.Qt.TextElideMode.ElideRight, width)
    kept = cut.rstrip(_ELLIPSIS)
    if not line.startswith(kept + " ") and " " in kept:
        kept = kept[: kept.rindex(" ")]
    return kept.rstrip(" ,;:.–—-") + _ELLIPSIS
