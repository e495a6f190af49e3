"""The spread of the grade formulas, drawn on one scale."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from factbox.reports.numbers import shown
from factbox.tr import tr
from factbox.ui.look.theme import STEP, colours, scaled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent

_DOT = 3.5
# The scale spans at least this many grades, so that grades that agree look close together.
_LEAST_SPAN = 8
_AGREE_WITHIN = 2.0


class GradeSpread(QWidget):
    """A scale of grades with a dot for each formula, and whether they agree in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grade_spread")
        self.setFont(scaled(self.font(), 0.85))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grades: dict[str, float] = {}

    def show_grades(self, grades: Mapping[str, float | None]) -> None:
        """Show `grades`, by short name; those without a value are left out."""
        found = {name: grade for name, grade in grades.items() if grade is not None}
        if found != self._grades:
            self._grades = found
            self.setAccessibleName(self.in_words())
            self.setToolTip(self.in_words())
            self.update()

    def in_words(self) -> str:
        """Return the spread of the grades in words."""
        if not self._grades:
            return tr("No grade")
        low, high = min(self._grades.values()), max(self._grades.values())
        if len(self._grades) == 1:
            return tr("One grade: %s") % shown(low, 1)
        apart = high - low
        form = (
            tr("{low} to {high}: the grades agree within {apart}")
            if apart <= _AGREE_WITHIN
            else tr("{low} to {high}: the grades differ by {apart}")
        )
        return form.format(low=shown(low, 1), high=shown(high, 1), apart=shown(apart, 1))

    def sizeHint(self) -> QSize:
        return QSize(200, 5 * self.fontMetrics().height() + STEP)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, quiet, line = (QColor(c) for c in (colours().ink, colours().quiet, colours().line))
        height = self.fontMetrics().height()
        painter.setPen(quiet)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, self.width(), height), flags, self.in_words())
        if not self._grades:
            return
        low, high = self._scale()
        margin = 2.0 * STEP
        unit = (self.width() - 2 * margin) / (high - low)
        axis = 3.5 * height
        painter.setPen(QPen(line, 2))
        painter.drawLine(QPointF(margin, axis), QPointF(self.width() - margin, axis))
        painter.setPen(quiet)
        for mark in range(low, high + 1, max((high - low) // 4, 1)):
            x = margin + (mark - low) * unit
            centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            box = QRectF(x - 30, axis + _DOT + 2, 60, height)
            painter.drawText(box, centred, str(mark).replace("-", "−"))
        painter.setBrush(ink)
        # A name that would touch another goes into the second row, or a little to the right.
        ends = [-1.0, -1.0]
        for name, grade in sorted(self._grades.items(), key=lambda each: each[1]):
            x = margin + (grade - low) * unit
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(x, axis), _DOT, _DOT)
            width = self.fontMetrics().horizontalAdvance(name)
            left = min(x - width / 2, self.width() - width)
            aside, row = min((max(end - left, 0), row) for row, end in enumerate(ends))
            left += aside
            if left + width <= self.width():
                painter.setPen(quiet)
                painter.drawText(QPointF(left, axis - _DOT - 4 - row * height), name)
                ends[row] = left + width + STEP / 2

    def _scale(self) -> tuple[int, int]:
        """Return the grades at both ends of the scale."""
        low = floor(min(self._grades.values()))
        high = ceil(max(self._grades.values()))
        missing = max(_LEAST_SPAN - (high - low), 0)
        return low - missing // 2, high + (missing + 1) // 2 or 1
