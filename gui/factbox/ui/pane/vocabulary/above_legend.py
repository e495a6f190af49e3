"""The legend of the marks of words above a level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from factbox.tr import tr
from factbox.ui.look.plain import explain
from factbox.ui.look.theme import STEP, colours, quieten

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.analysis.words.vocabulary.word_class import WordClass


class AboveLegend(QWidget):
    """Says which words are marked, and is marked like them; its tooltip names the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("above_legend")
        quieten(self)
        self._text = ""

    def show_level(self, level: WordClass, listed: LevelList) -> None:
        """Say that the words above a level are marked."""
        self._text = tr("above %s") % level.label
        self.setAccessibleName(tr("Words above %s are marked") % level.label)
        said = tr("Words above {level} have a tint and a dashed line in the text.").format(
            level=level.label
        )
        explain(self, f"{said}\n{tr(listed.account)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._text) + 2 * STEP
        return QSize(width, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        box = QRect(1, 1, self.width() - 2, self.height() - 2)
        painter.fillRect(box, QColor(colours().above))
        ink = self.palette().color(QPalette.ColorRole.Text)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)
        text = box.adjusted(STEP // 2, 0, -STEP // 2, -1)
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        painter.drawLine(text.bottomLeft(), text.bottomRight())
