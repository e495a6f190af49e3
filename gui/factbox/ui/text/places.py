"""The places in a document that a search finds."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextCursor

from factbox.ui.text.block_style import blocks_from
from factbox.ui.text.offsets import code_points, utf16_units

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument

    from factbox.analysis.text.as_read import Span
    from factbox.analysis.words.text_search import TextSearch
    from factbox.ui.text.editor import Editor


class Counted(NamedTuple):
    """How many places there are, up to and including each line."""

    search: TextSearch
    up_to: list[int]

    @property
    def total(self) -> int:
        """How many there are in the whole text."""
        return self.up_to[-1] if self.up_to else 0

    def number_of(self, cursor: QTextCursor) -> int:
        """Return the number of the selected place, counted from 1; 0 if none is selected."""
        block, span = _selected(cursor)
        line = block.blockNumber()
        places = self.search.places(block.text())
        if span not in places or line >= len(self.up_to):
            return 0
        return self.up_to[line] - len(places) + places.index(span) + 1


def count(document: QTextDocument, search: TextSearch) -> Generator[None, None, Counted]:
    """Count the places, and stop after each line."""
    up_to, total = [], 0
    for block in blocks_from(document.firstBlock()):
        total += len(search.places(block.text()))
        up_to.append(total)
        yield
    return Counted(search, up_to)


def is_place(cursor: QTextCursor, search: TextSearch) -> bool:
    """Return whether just one of the places is selected."""
    block, span = _selected(cursor)
    return span in search.places(block.text())


def next_place(cursor: QTextCursor, search: TextSearch) -> QTextCursor | None:
    """Select the first place behind the selection, or else from the beginning on."""
    document = cursor.document()
    here = document.findBlock(cursor.selectionEnd())
    at = code_points(here.text(), cursor.selectionEnd() - here.position())
    for start, end in search.places(here.text()):
        if start >= at:
            return _cursor(here, (start, end))
    for block in chain(blocks_from(here.next()), blocks_from(document.firstBlock())):
        for span in search.places(block.text()):
            return _cursor(block, span)
    return None


def place_before(cursor: QTextCursor, search: TextSearch) -> QTextCursor | None:
    """Select the last place before the selection, or else from the end back."""
    document = cursor.document()
    here = document.findBlock(cursor.selectionStart())
    at = code_points(here.text(), cursor.selectionStart() - here.position())
    for start, end in reversed(search.places(here.text())):
        if end <= at:
            return _cursor(here, (start, end))
    for block in chain(_blocks_back(here.previous()), _blocks_back(document.lastBlock())):
        for span in reversed(search.places(block.text())):
            return _cursor(block, span)
    return None


def replace_all(editor: Editor, search: TextSearch, replacement: str) -> int:
    """Replace all places, in one step that can be undone; return how many were replaced."""
    # Undo puts the cursor back where this one is now.
    cursor = editor.textCursor()
    times = 0
    cursor.beginEditBlock()
    for block in blocks_from(editor.document().firstBlock()):
        # Each line is written once, since it can be a whole book.
        text, found = search.replaced(block.text(), replacement)
        if found:
            cursor.setPosition(block.position())
            end = QTextCursor.MoveOperation.EndOfBlock
            cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
            times += found if editor.insert(cursor, text) else 0
    cursor.endEditBlock()
    return times


def _selected(cursor: QTextCursor) -> tuple[QTextBlock, Span]:
    """Return the line where the selection begins, and its span in code points there."""
    block = cursor.document().findBlock(cursor.selectionStart())
    text = block.text()
    start, end = (
        code_points(text, at - block.position())
        for at in (cursor.selectionStart(), cursor.selectionEnd())
    )
    is_in_line = cursor.selectionEnd() < block.position() + block.length()
    return block, (start, end) if is_in_line else (start, start)


def _cursor(block: QTextBlock, span: Span) -> QTextCursor:
    text = block.text()
    start, end = (block.position() + utf16_units(text, at) for at in span)
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _blocks_back(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.previous()
