"""The shares of the classes of words, as a bar with its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from factbox.analysis.words.vocabulary.word_class import WORDS, WordClass
from factbox.lists import with_colon
from factbox.reports.numbers import share_shown
from factbox.tr import tr, with_thousands
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.theme import STEP, colours, quieten
from factbox.ui.wording.word_levels import class_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

_BAR = 12
_LINE = 2
_SWATCH = 8


class ClassBar(QWidget):
    """Shows how many words are of each class: as parts of a bar, and below it in numbers.

    The classes that are listed have a line below. A click asks for a class.
    """

    #: the class (WordClass) that the user clicked
    requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("class_bar")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        quieten(self)
        self._counts: Sequence[int] = ()
        self._listed: Collection[WordClass] = ()
        self.show_counts((0,) * len(WordClass))

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show how many words are of each class."""
        self._counts = counts
        self._total = sum(counts[each] for each in WORDS)
        self.setAccessibleName(tr("Words by level"))
        self.setAccessibleDescription(". ".join(map(self.about, WORDS)))
        self.update()

    def show_listed(self, classes: Collection[WordClass]) -> None:
        """Show which classes are listed."""
        self._listed = classes
        self.update()

    def about(self, word_class: WordClass) -> str:
        """Return how many words are of a class, and their share."""
        words = tr("%Ln words", "", self._counts[word_class])
        return with_colon(class_name(word_class), f"{words}{self._percent(word_class, ', ')}")

    def sizeHint(self) -> QSize:
        return QSize(40 * STEP, self._height())

    def minimumSizeHint(self) -> QSize:
        columns = len(WORDS) * (self._width_of_columns() + STEP // 2)
        return QSize(columns, self._height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            return self._explain(event)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._class_at(int(event.position().x()), int(event.position().y()))
        if found is not None:
            self.requested.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        ink, quiet = QColor(colours().ink), QColor(colours().quiet)
        parts = self._parts()
        if not parts:
            painter.fillRect(0, 0, self.width(), _BAR, QColor(colours().line))
        for word_class, part in parts.items():
            painter.fillRect(part, brush_of(word_class))
            if word_class in self._listed:
                below = QRect(part.left(), _BAR + _LINE, part.width(), _LINE)
                painter.fillRect(below, ink)
        height = self.fontMetrics().height()
        for word_class in WORDS:
            column = self._column(word_class)
            swatch = QRect(column.left(), 0, _SWATCH, _SWATCH)
            swatch.moveTop(column.top() + (height - _SWATCH) // 2)
            painter.fillRect(swatch, brush_of(word_class))
            painter.setPen(ink if word_class in self._listed else quiet)
            text = column.adjusted(_SWATCH + STEP // 2, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignTop, class_name(word_class))
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom, self._number(word_class))

    def _number(self, word_class: WordClass) -> str:
        """Return the number and the share of a class; the share alone if there is no room."""
        room = self._column(word_class).width() - _SWATCH - STEP
        in_full = (
            f"{with_thousands(self._counts[word_class])}{self._percent(word_class, ' · ')}"
        )
        if self.fontMetrics().horizontalAdvance(in_full) <= room:
            return in_full
        return self._percent(word_class) or "0"

    def _percent(self, word_class: WordClass, before: str = "") -> str:
        """Return the share of a class, after `before`; "" without words."""
        if not self._total:
            return ""
        return f"{before}{share_shown(self._counts[word_class] / self._total, 1)}\u00a0%"

    def _parts(self) -> dict[WordClass, QRect]:
        """Return the part of the bar of each class that there is."""
        parts, before = {}, 0
        for each in WORDS:
            left = self.width() * before // max(self._total, 1)
            before += self._counts[each]
            right = self.width() * before // max(self._total, 1)
            if self._counts[each]:
                # Even a rare class can be seen.
                parts[each] = QRect(left, 0, max(right - left - 1, 1), _BAR)
        return parts

    def _column(self, word_class: WordClass) -> QRect:
        """Return where the name and the numbers of a class stand."""
        width = self.width() // len(WORDS)
        top = _BAR + 3 * _LINE
        return QRect(word_class * width, top, width, self._height() - top)

    def _class_at(self, x: int, y: int) -> WordClass | None:
        places = self._parts() if y < _BAR + 2 * _LINE else {}
        return next(
            (each for each, part in places.items() if part.left() <= x <= part.right() + 1),
            next((each for each in WORDS if self._column(each).contains(x, y)), None),
        )

    def _explain(self, event: QHelpEvent) -> bool:
        found = self._class_at(event.pos().x(), event.pos().y())
        if found is None:
            QToolTip.hideText()
            return False
        QToolTip.showText(event.globalPos(), plain_tooltip(self.about(found)), self)
        return True

    def _height(self) -> int:
        return _BAR + 3 * _LINE + 2 * self.fontMetrics().height()

    def _width_of_columns(self) -> int:
        names = [class_name(each) for each in WORDS]
        widest = max(map(self.fontMetrics().horizontalAdvance, [*names, "00.0 %"]))
        return widest + _SWATCH + STEP // 2


def brush_of(word_class: WordClass) -> QBrush:
    """Return what a class is painted with; the unknown words are hatched."""
    tints = colours().classes
    brush = QBrush(QColor(tints[min(word_class, len(tints) - 1)]))
    if word_class is WordClass.UNKNOWN:
        brush.setStyle(Qt.BrushStyle.Dense4Pattern)
    return brush
