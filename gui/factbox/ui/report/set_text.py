"""Text set in lines of a given width."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from factbox.ui.report.typeface import Typeface

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
#: Figures stand at the right.
FIGURES = _RIGHT
#: The side where the text begins: the right one if it is Arabic.
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute

# Not those at which a line does not break, as in "−15 %".
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")
# Controls, halves of characters, and the marks that turn the direction of what follows.
_UNSETTABLE = re.compile("[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# The beginning of a text is enough to see that it is wide.
_MEASURED = 300


def settable(text: str) -> str:
    """Return `text` on one line, with "�" for what cannot be shown or moves other words."""
    return _UNSETTABLE.sub("�", _SPACE.sub(" ", text)).strip()


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter of `text` belongs to a script such as Arabic."""
    classes = (bidirectional(character) for character in text)
    return next((each for each in classes if each in ("L", "R", "AL")), "L") != "L"


def natural_width(text: str, typeface: Typeface) -> float:
    """Return the width of `text` on one line, or of its beginning if it is long."""
    return QFontMetricsF(typeface.font).horizontalAdvance(settable(text[:_MEASURED]))


class SetText:
    """A paragraph in lines. An Arabic one begins at the right, a long word is broken."""

    def __init__(
        self,
        text: str,
        typeface: Typeface,
        width: float,
        side: Qt.AlignmentFlag = START,
    ) -> None:
        self._typeface = typeface
        line = settable(text)
        # A minus sign stays to the left of its figure.
        turns = side == START and is_right_to_left(line)
        option = QTextOption(_RIGHT if turns else side)
        directions = Qt.LayoutDirection
        option.setTextDirection(directions.RightToLeft if turns else directions.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(line, typeface.font)
        self._layout.setTextOption(option)
        #: where each line begins, and the last one ends
        self.tops = self._set_lines(width)

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self.tops[-1]

    @property
    def lines(self) -> int:
        """The number of lines."""
        return len(self.tops) - 1

    @property
    def tallest_line(self) -> float:
        """The height of the tallest line."""
        return max(below - above for above, below in pairwise(self.tops))

    def height_of(self, first: int, end: int) -> float:
        """Return the height of the lines from `first` to before `end`, as far as they exist."""
        return self.tops[min(end, self.lines)] - self.tops[min(first, self.lines)]

    def paint(
        self, painter: QPainter, x: float, y: float, first: int = 0, end: int | None = None
    ) -> None:
        """Paint the lines from `first` to before `end`, the first of them at (x, y)."""
        painter.setPen(self._typeface.ink)
        at = QPointF(x, y - self.tops[first])
        for number in range(first, self.lines if end is None else min(end, self.lines)):
            self._layout.lineAt(number).draw(painter, at)

    def _set_lines(self, width: float) -> list[float]:
        tops = [0.0]
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # A script from another font may need more than the usual distance.
            height = max(line.height(), self._typeface.leading)
            line.setPosition(QPointF(0, tops[-1] + (height - line.height()) / 2))
            tops.append(tops[-1] + height)
        self._layout.endLayout()
        return tops if len(tops) > 1 else [0.0, self._typeface.leading]


def elided(text: str, typeface: Typeface, width: float) -> str:
    """Return `text`, ended by "…" if it does not fit into one line."""
    line = settable(text[: 10 * _MEASURED])
    metrics = QFontMetricsF(typeface.font)
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
