"""The search over all pages of the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factbox.ui.guide.pages import GuidePage


class GuideLine(NamedTuple):
    """A paragraph, a heading or a row of a table, and the number of its first block."""

    page: GuidePage
    block: int
    heading: str
    text: str


def guide_lines(pages: Iterable[GuidePage]) -> list[GuideLine]:
    """Return all lines of the pages, without markup."""
    return [line for page in pages for line in _lines_of(page)]


def find_lines(lines: Iterable[GuideLine], wanted: str) -> list[GuideLine]:
    """Return the lines in which every word of `wanted` occurs, headings first."""
    words = wanted.casefold().split()
    found = [line for line in lines if all(word in line.text.casefold() for word in words)]
    return sorted(found, key=lambda line: line.text != line.heading) if words else []


def _lines_of(page: GuidePage) -> Iterator[GuideLine]:
    document = QTextDocument()
    document.setMarkdown(page.text)
    heading = page.title
    row: tuple[int, int] | None = None
    line: GuideLine | None = None
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            heading = block.text()
        before, row = row, _row_at(QTextCursor(block))
        if line is not None and row is not None and row == before:
            line = line._replace(text=f"{line.text} · {block.text()}")
        else:
            if line is not None:
                yield line
            line = GuideLine(page, block.blockNumber(), heading, block.text())
        block = block.next()
    if line is not None:
        yield line


def _row_at(cursor: QTextCursor) -> tuple[int, int] | None:
    """Return an identity for the row of a table; None outside tables."""
    table = cursor.currentTable()
    return None if table is None else (table.firstPosition(), table.cellAt(cursor).row())
