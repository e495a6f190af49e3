"""The legend of the tints of the sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from factbox.analysis.figures.fact_box import LEVEL
from factbox.lists import listed, with_colon
from factbox.tr import tr
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.sentences.grade_steps import PENS, background_of, names_of_steps

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.target import Aim


class TintLegend(QWidget):
    """Shows the steps in a row, each as its sentences are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tint_legend")
        quieten(self)
        self._names: list[str] = []
        self.show_steps(LEVEL, None)

    def show_steps(self, figure: Figure, aim: Aim | None) -> None:
        """Show the steps of a main figure for that aim, or for none."""
        name = tr(figure.name)
        self._names = [name, *names_of_steps(figure, aim)]
        self.setAccessibleName(
            tr("Sentences are tinted by %s", "%s: name of a figure; it may follow a colon")
            % name
        )
        spoken = (
            tr("no tint", "how sentences are marked"),
            tr("dotted", "how sentences are marked"),
            tr("line", "how sentences are marked"),
            tr("wave", "how sentences are marked"),
        )
        named = zip(self._names[1:], spoken, strict=True)
        description = listed(with_colon(name, line) for name, line in named)
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(sum(map(self._width, self._names)), self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        left = 0.0
        for step, name in enumerate(self._names, start=-1):
            box = QRectF(left, 1, self._width(name), self.height() - 2)
            self._paint_step(painter, box, max(step, 0), name)
            left += box.width()

    def _paint_step(self, painter: QPainter, box: QRectF, step: int, name: str) -> None:
        inner = box.adjusted(1, 0, -1, 0)
        role = QPalette.ColorRole.Text if step else QPalette.ColorRole.PlaceholderText
        if step:
            painter.fillRect(inner, background_of(step))
        painter.setPen(self.palette().color(role))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, name)
        text = inner.adjusted(STEP // 2, 0, -STEP // 2, -1)
        if step < len(PENS):
            painter.setPen(QPen(self.palette().color(role), 1, PENS[step]))
            painter.drawLine(text.bottomLeft(), text.bottomRight())
        else:
            painter.drawPolyline(_wave(text))

    def _width(self, name: str) -> int:
        return self.fontMetrics().horizontalAdvance(name) + 2 * STEP


def _wave(box: QRectF) -> list[QPointF]:
    """Return a wave along the bottom of `box`."""
    count = int(box.width()) // 2
    return [QPointF(box.left() + 2 * n, box.bottom() - 2 * (n % 2)) for n in range(count + 1)]
