"""The steps by which sentences are tinted, according to their Levels."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat

from factbox.reports.target_wording import range_of
from factbox.tr import tr
from factbox.ui.look.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.level.band import Band

STEPS = 4
# Without a target: what a general reader finds neither easy nor hard.
_USUAL = 12.0
_FAR, _FARTHEST = 4.0, 12.0

_UNDERLINES = (
    QTextCharFormat.UnderlineStyle.NoUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
    QTextCharFormat.UnderlineStyle.SingleUnderline,
    QTextCharFormat.UnderlineStyle.WaveUnderline,
)
#: The line of each step but the last, which has a wave.
PENS = (Qt.PenStyle.NoPen, Qt.PenStyle.DotLine, Qt.PenStyle.SolidLine)


def step_of(grade: float, target: Band | None) -> int:
    """Return the step: 0 up to the target, 1 to 3 farther and farther above it."""
    return bisect_left(_limits(target), grade)


def names_of_steps(target: Band | None) -> Sequence[str]:
    """Return the Levels of each step, in words."""
    high, far, farthest = _limits(target)
    return (
        tr("up to %s") % f"{high:g}",
        range_of(high, far),
        range_of(far, farthest),
        tr("over %s") % f"{farthest:g}",
    )


def background_of(step: int) -> QColor:
    """Return the colour behind the sentences of a step; an invalid one for step 0."""
    return QColor(colours().tints[step - 1]) if step else QColor()


def tint_of(step: int) -> QTextCharFormat:
    """Return the format of the sentences of a step."""
    look = QTextCharFormat()
    look.setBackground(background_of(step))
    return look


def beginning_of(step: int) -> QTextCharFormat:
    """Return the format of their first words: the line alone is enough to tell the step."""
    look = tint_of(step)
    look.setUnderlineStyle(_UNDERLINES[step])
    look.setUnderlineColor(QColor(colours().quiet))
    return look


def _limits(target: Band | None) -> tuple[float, float, float]:
    """Return the highest Level of each step but the last."""
    high = target.high if target else _USUAL
    return high, high + _FAR, high + _FARTHEST
