"""The table of all texts, from which they are opened, renamed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QTextCharFormat, QTextLayout

from factbox.snapshots.library.library import WorkSummary
from factbox.tr import tr
from factbox.ui.library.model import LAST_SAVED, LibraryModel
from factbox.ui.table.delegates import TwoLineDelegate
from factbox.ui.table.table_view import TableView
from factbox.ui.text.offsets import utf16_units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from factbox.snapshots.library.search_words import SearchWords
    from factbox.ui.library.search import Hits


_FALLING = Qt.SortOrder.DescendingOrder
# No column: the rows are in the order in which they were found.
_AS_FOUND = -1


class LibraryTable(TableView[WorkSummary]):
    """Shows the texts; the commands apply to the selected ones."""

    def __init__(self, model: LibraryModel, words: Callable[[], SearchWords]) -> None:
        super().__init__(model, tr("Texts"), key=lambda summary: summary.work.key)
        self._works = model
        # Whether the user has asked for no other order.
        self._is_usual_order = True
        self._usual_column = LAST_SAVED
        self.setObjectName("library_works")
        self.setItemDelegate(_FoundDelegate(words, self))
        self.setAccessibleDescription(
            tr(
                "Enter opens a text, F2 renames it, Delete deletes it; "
                "the context menu has more commands, and sorts."
            )
        )
        best_first = QAction(tr("Sort by: best match, or last saved"), self)
        best_first.triggered.connect(self._sort_as_usual)
        self.addAction(best_first)
        self.let_sort(LAST_SAVED, _FALLING)
        self.horizontalHeader().sortIndicatorChanged.connect(self._mind_order)

    def meant(self) -> list[WorkSummary]:
        """Return the selected works; without any, the current one."""
        if not self.selected() and self.hasFocus():
            self.enter()
        return self.selected()

    def show_works(self, summaries: Sequence[WorkSummary], hits: Hits | None) -> None:
        """Show these works, or only those in `hits`; the selection stays."""
        self._usual_column = LAST_SAVED if hits is None else _AS_FOUND
        if self._is_usual_order:
            self._sort_as_usual()
        at = self.verticalScrollBar().value()
        self._works.show_works(summaries, hits)
        # Otherwise Qt would not scroll beyond the previous rows.
        self.updateGeometries()
        self.verticalScrollBar().setValue(at)

    def _sort_as_usual(self) -> None:
        """Show the best match first in a search, and otherwise the text saved last."""
        self.horizontalHeader().setSortIndicator(self._usual_column, _FALLING)

    def _mind_order(self, column: int, order: Qt.SortOrder) -> None:
        self._is_usual_order = (column, order) == (self._usual_column, _FALLING)


class _FoundDelegate(TwoLineDelegate):
    """Underlines the words searched for."""

    def __init__(self, words: Callable[[], SearchWords], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words

    def draw_line(
        self, painter: QPainter, room: QRect, alignment: Qt.AlignmentFlag, text: str
    ) -> None:
        text = normalize("NFC", text)
        places = self._words().places(text) if alignment & Qt.AlignmentFlag.AlignLeft else []
        if places:
            _draw_marked(painter, room, alignment, text, places)
        else:
            super().draw_line(painter, room, alignment, text)


def _draw_marked(
    painter: QPainter,
    room: QRect,
    alignment: Qt.AlignmentFlag,
    text: str,
    places: Iterable[tuple[int, int]],
) -> None:
    """Draw `text`, a line that fits, with some places (start, end) underlined.

    It is at the left of `room`, and at the top or the bottom as `alignment` says.
    """
    layout = QTextLayout(text, painter.font())
    layout.setFormats([_underlined(text, start, end) for start, end in places])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    at_bottom = alignment & Qt.AlignmentFlag.AlignBottom
    top = room.bottom() + 1 - line.height() if at_bottom else room.top()
    layout.draw(painter, QPointF(room.left(), top))


def _underlined(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    underline = QTextLayout.FormatRange()
    underline.start = utf16_units(text, start)
    underline.length = utf16_units(text, end) - underline.start
    underline.format = underlined
    return underline
