"""The rows of the outline after any edits."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTreeWidgetItem

from factbox.analysis.outline.item import Enumeration, Item
from factbox.analysis.text.document import Document
from factbox.ui.sidebar.outline_entry import entry_of
from factbox.ui.sidebar.outline_rows import Row
from factbox.ui.wording.figures import level_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.ui.window import MainWindow

LINES = [
    *("First, we should plant a hedge. It must be thick.", "Second, we go. (a) So (b) no"),
    *("1. Buy bread. You must bake it.", "2. Buy milk.", "a) Of goats", "b) Of sheep"),
    *("## A part", "## Another part", "That is all that there is to say of it here.", "", ""),
]


def rows_of(holder: QTreeWidgetItem) -> list[Row]:
    found = map(holder.child, range(holder.childCount()))
    return [row for row in found if isinstance(row, Row)]


def check(rows: list[Row], sources: Sequence[Item | Enumeration]) -> None:
    """Check that `rows` show `sources`, and that expanded rows show what is inside."""
    assert len(rows) == len(sources)
    for row, source in zip(rows, sources, strict=True):
        row.see()
        entry = row.freshened()
        assert entry is not None
        inside = source.parts if isinstance(source, Item) else source.items
        if isinstance(source, Item):
            assert entry.source == source
            figures = str(source.counts.tokens), level_of(source.counts)
            assert (row.text(1), row.text(2)) == figures
            assert row.text(0) == entry_of(source).text
        else:
            assert str(source.found) in row.text(0)
        if row.isExpanded():
            row.freshen()
            check(rows_of(row), inside)


def test_they_show_what_a_new_reading_finds(
    window: MainWindow, chance: random.Random, *, thorough: bool
) -> None:
    editor = window.editor
    editor.setPlainText("\n".join(chance.choices(LINES, k=40)))
    for _ in range(400 if thorough else 50):
        cursor = editor.textCursor()
        block = editor.document().findBlockByNumber(
            chance.randrange(editor.document().blockCount())
        )
        cursor.setPosition(block.position() + chance.randrange(block.length()))
        if chance.random() < 0.2:
            cursor.movePosition(
                QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor, 2
            )
        cursor.insertText(chance.choice(["x", " ", "\n", "", f"\n{chance.choice(LINES)}\n"]))
        outline = Document(editor.text().split("\n")).metrics().outline
        top = [window.outline.tree.topLevelItem(n) for n in range(100)]
        rows = [row for row in top if isinstance(row, Row)]
        check(rows, outline[0].items if len(outline) == 1 else outline)
        if rows and chance.random() < 0.3:
            row = chance.choice(rows)
            row.setExpanded(not row.isExpanded())


def test_a_row_has_its_figures_when_it_comes_on_screen(window: MainWindow) -> None:
    lines = [f"{number}. We should go by train." for number in range(1, 100)]
    window.editor.setPlainText("\n".join(lines))
    tree = window.outline.tree
    last = tree.topLevelItem(98)
    assert last is not None
    tree.viewport().repaint()
    tree.scrollToBottom()
    tree.viewport().repaint()
    assert last.text(1) == "6"
    assert last.text(2)
