"""The steps by which sentences are tinted, according to the main figure of each alone."""

from __future__ import annotations

from math import isinf
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat

from factbox.analysis.level.band import hard_end, is_harder
from factbox.reports.target_wording import has_points, range_of
from factbox.tr import tr
from factbox.ui.look.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.target import Aim

STEPS = 4
# How far from the limit the next steps begin, in school years and in points of a score.
_FURTHER_YEARS, _FURTHER_POINTS = (4.0, 12.0), (10.0, 30.0)

_UNDERLINES = (
    QTextCharFormat.UnderlineStyle.NoUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
    QTextCharFormat.UnderlineStyle.SingleUnderline,
    QTextCharFormat.UnderlineStyle.WaveUnderline,
)
#: The line of each step but the last, which has a wave.
PENS = (Qt.PenStyle.NoPen, Qt.PenStyle.DotLine, Qt.PenStyle.SolidLine)


def step_of(grade: float, figure: Figure, aim: Aim | None) -> int:
    """Return the step: 0 for no harder than the aim, 1 to 3 for harder and harder."""
    return sum(is_harder(figure, grade, limit) for limit in _limits(figure, aim))


def names_of_steps(figure: Figure, aim: Aim | None) -> Sequence[str]:
    """Return the values of each step, in words."""
    limit, far, farthest = _limits(figure, aim)
    ends = f"{limit:g}", f"{farthest:g}"
    if limit < farthest:
        first, last = tr("up to %s", "a range") % ends[0], tr("over %s", "a range") % ends[1]
        return first, range_of(limit, far), range_of(far, farthest), last
    first, last = tr("from %s", "a range") % ends[0], tr("under %s", "a range") % ends[1]
    return first, range_of(far, limit), range_of(farthest, far), last


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


def _limits(figure: Figure, aim: Aim | None) -> tuple[float, float, float]:
    """Return the hardest value of each step but the last."""
    limit = figure.usual_limit if aim is None or isinf(hard_end(*aim)) else hard_end(*aim)
    far, farthest = _FURTHER_POINTS if has_points(figure) else _FURTHER_YEARS
    if is_harder(figure, limit - 1, limit):
        return limit, limit - far, limit - farthest
    return limit, limit + far, limit + farthest
