"""Rows of the outline's tree, and how they follow the outline."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeWidgetItem

from factbox.ui.elide import elide_at_word
from factbox.ui.plain import plain_tooltip
from factbox.ui.selection_delegate import Index, SelectionDelegate
from factbox.ui.theme import STEP, colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.outline import Item, Place

COLUMNS = 3
NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Node(NamedTuple):
    """What one row shows: a text for each column, and the item that it goes to."""

    texts: tuple[str, str, str]
    tooltip: str
    item: Item
    children: tuple[Node, ...] = ()
    is_group: bool = False


class Row(QTreeWidgetItem):
    """One row of the tree."""

    def __init__(self) -> None:
        super().__init__()
        self.node: Node | None = None
        for column in range(1, COLUMNS):
            self.setTextAlignment(column, NUMBERS)

    def show_node(self, node: Node) -> None:
        """Show `node` and its children in this row and those below it."""
        if node == self.node:
            return
        was_group = self.node is not None and self.node.is_group
        self.node = node
        for column, text in enumerate(node.texts):
            self.setText(column, text)
            self.setToolTip(column, plain_tooltip(node.tooltip))
        follow(self, node.children)
        if node.is_group and not was_group:
            self.setExpanded(True)

    def mark(self, here: bool) -> None:
        """Mark the row as the one that holds the cursor, or as one that does not."""
        font = QFont()
        font.setBold(here)
        brush = QBrush(QColor(colours().accent)) if here else None
        for column in range(COLUMNS):
            self.setFont(column, font)
            self.setData(column, Qt.ItemDataRole.ForegroundRole, brush)
        spoken = QCoreApplication.translate("outline", "holds the cursor") if here else ""
        self.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, spoken)


def follow(parent: QTreeWidgetItem, nodes: Sequence[Node]) -> None:
    """Make the rows below `parent` show `nodes`.

    Rows that show the same as before are kept, so that what is selected and what is
    expanded stays; an item that was changed keeps its row.
    """
    rows = rows_below(parent)
    old = [None if row.node is None else row.node.texts[0] for row in rows]
    new = [node.texts[0] for node in nodes]
    fewer = min(len(old), len(new))
    same_above = _same(old[:fewer], new[:fewer])
    same_below = _same(old[::-1][: fewer - same_above], new[::-1][: fewer - same_above])
    surplus = len(old) - len(new)
    at = len(old) - same_below
    if surplus > 0:
        for _ in range(surplus):
            at -= 1
            parent.takeChild(at)
    elif surplus < 0:
        parent.insertChildren(at, [Row() for _ in range(-surplus)])
    for row, node in zip(rows_below(parent), nodes, strict=True):
        row.show_node(node)


def rows_below(parent: QTreeWidgetItem) -> list[Row]:
    """The rows directly below `parent`."""
    children = (parent.child(number) for number in range(parent.childCount()))
    return [child for child in children if isinstance(child, Row)]


def rows_that_hold(parent: QTreeWidgetItem, place: Place) -> list[Row]:
    """The rows below `parent` whose items hold `place`, from the outermost in."""
    for row in reversed(rows_below(parent)):
        if row.node is None or row.node.is_group:
            inner = rows_that_hold(row, place)
            if inner:
                return inner
            continue
        item = row.node.item
        if item.start <= place:
            # What is typed behind the last word of an item still belongs to it.
            if place.paragraph > item.end.paragraph:
                return []
            return [row, *rows_that_hold(row, place)]
    return []


def _same(old: Sequence[str | None], new: Sequence[str]) -> int:
    """How many of the first entries are the same."""
    pairs = zip(old, new, strict=True)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


class GistDelegate(SelectionDelegate):
    """Cuts a gist that does not fit at a word; a marked row keeps its colour if selected."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        marked = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(marked, QBrush):
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, marked)
        width = option.rect.width()
        if index.column() == 0 and width > 0:
            # Less the margins that Qt leaves at both sides of a text.
            option.text = elide_at_word(option.text, option.fontMetrics, width - 2 * STEP)
