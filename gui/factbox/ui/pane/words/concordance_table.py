"""A concordance as a table: a word in the middle, and its context on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from factbox.tr import tr
from factbox.ui.look.theme import STEP
from factbox.ui.table.column import CENTRE, LEFT, RIGHT, TableColumn
from factbox.ui.table.delegates import ElideAtStart
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.words.concordance import Occurrence

_LEFT, _NODE, _RIGHT = range(3)
_WIDEST_NODE = 180
_PADDING = 3 * STEP // 2
# Prose of 40 characters, wider than most.
_CONTEXT = "a common goal, for whom governments work"
_USUAL_NODE = "cooperation"


class ConcordanceTable(TableView["Occurrence"]):
    """Shows the places of a word; Enter or a click goes there."""

    def __init__(self) -> None:
        super().__init__(TableModel(_columns()), tr("Places of the word"), on_click=True)
        self.setObjectName("concordance")
        self.setAccessibleDescription(tr("Enter goes to the place in the text."))
        self._word = ""
        self.setItemDelegateForColumn(_LEFT, ElideAtStart(self))
        header = self.horizontalHeader()
        header.hide()
        header.setSectionResizeMode(_NODE, QHeaderView.ResizeMode.Fixed)

    @property
    def usual_width(self) -> int:
        """The width at which an average word has 40 characters on each side."""
        side = self.fontMetrics().horizontalAdvance(_CONTEXT)
        bar = self.verticalScrollBar().sizeHint().width()
        return 2 * side + self._bold().horizontalAdvance(_USUAL_NODE) + 4 * STEP + bar

    def show_occurrences(self, word: str, rows: Sequence[Occurrence]) -> None:
        """Show the places of `word`; for the same word as before, the page stays."""
        show = self.show_rows if word == self._word else self.start_over
        self._word = word
        show(rows)
        # They may be forms of it.
        nodes = {_in_one_line(each.node)[:_WIDEST_NODE] for each in rows} or {""}
        widest = max(map(self._bold().horizontalAdvance, nodes))
        self.horizontalHeader().resizeSection(_NODE, min(widest, _WIDEST_NODE) + _PADDING)

    def _bold(self) -> QFontMetrics:
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font)


def _columns() -> list[TableColumn[Occurrence]]:
    left: TableColumn[Occurrence] = TableColumn(
        "",
        lambda each: _in_one_line(each.left),
        name=tr("Before", "column heading: the words before a place"),
        alignment=RIGHT,
        # A screen reader says the first cell of a row that is selected.
        spoken=_whole,
        stretches=True,
    )
    node: TableColumn[Occurrence] = TableColumn(
        "",
        lambda each: _in_one_line(each.node),
        name=tr("Word", "column heading: one word"),
        alignment=CENTRE,
        is_bold=lambda _: True,
    )
    right: TableColumn[Occurrence] = TableColumn(
        "",
        lambda each: _in_one_line(each.right),
        name=tr("After", "column heading: the words after a place"),
        alignment=LEFT,
        stretches=True,
    )
    return [left, node, right]


def _whole(each: Occurrence) -> str:
    return _in_one_line(f"{each.left}{each.node}{each.right}")


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
