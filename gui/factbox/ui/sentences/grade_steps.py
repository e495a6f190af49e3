"""The five steps by which sentences are tinted, according to their Levels."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat

from factbox.analysis.level.band import Band
from factbox.reports.target_wording import range_of
from factbox.ui.look.theme import colours
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS = 5
# Without a target: neither easy nor hard for a general reader.
_USUAL = Band(8.0, 12.0)
_FAR, _FARTHEST = 4.0, 12.0

_UNDERLINES = (
    QTextCharFormat.UnderlineStyle.NoUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
    QTextCharFormat.UnderlineStyle.DashUnderline,
    QTextCharFormat.UnderlineStyle.SingleUnderline,
    QTextCharFormat.UnderlineStyle.WaveUnderline,
)
#: The line under each step but the last, which has a wave.
PENS = (
    Qt.PenStyle.NoPen,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.SolidLine,
)


def step_of(grade: float, target: Band | None) -> int:
    """Return the step: 0 below the band, 1 inside it, 2 to 4 farther and farther above it."""
    band = target or _USUAL
    if grade < band.low:
        return 0
    return 1 + bisect_left([band.high + more for more in (0.0, _FAR, _FARTHEST)], grade)


def names_of_steps(target: Band | None) -> Sequence[str]:
    """Return the Levels of each step, in words."""
    band = target or _USUAL
    inside = range_of(band.low, band.high)
    far, farthest = band.high + _FAR, band.high + _FARTHEST
    return (
        tr("under %s") % f"{band.low:g}",
        tr("target %s") % inside if target else inside,
        range_of(band.high, far),
        range_of(far, farthest),
        tr("over %s") % f"{farthest:g}",
    )


def background_of(step: int) -> QColor:
    """Return the colour behind the sentences of a step; an invalid one for step 0."""
    return QColor(colours().tints[step - 1]) if step else QColor()


def format_of(step: int) -> QTextCharFormat:
    """Return the format of the sentences of a step; its line alone is enough to tell it."""
    look = QTextCharFormat()
    if step:
        look.setBackground(background_of(step))
        look.setUnderlineStyle(_UNDERLINES[step])
        look.setUnderlineColor(QColor(colours().edge))
    return look
