"""A field to choose from that may be narrower than its words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from factbox.ui.look.elide import elide
from factbox.ui.look.theme import STEP

# How many letters it shows where there is little room.
_FEWEST_LETTERS = 14


class ElidedChoice(QComboBox):
    """Is as wide as the widest of its words if there is room, and otherwise cuts them."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def minimumSizeHint(self) -> QSize:
        whole, letters = self.sizeHint(), self.fontMetrics().averageCharWidth()
        fewest = whole.width() - self._widest() + _FEWEST_LETTERS * letters
        return QSize(min(whole.width(), fewest), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        # PySide makes no attribute of the text of an option that is shown: it is set here.
        option.currentText = elide(self.currentText(), self.fontMetrics(), field.width())
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        # In the list nothing is cut.
        self.view().setMinimumWidth(self._widest() + 2 * STEP)
        super().showPopup()

    def _widest(self) -> int:
        """Return the width of the widest words."""
        words = map(self.itemText, range(self.count()))
        return max(map(self.fontMetrics().horizontalAdvance, words), default=0)
