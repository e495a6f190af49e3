"""Tables, row by row."""

from __future__ import annotations

from collections.abc import Sequence

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.typed_out import TypedParagraph

#: The paragraphs of a cell. A cell that another one is merged with has none.
Cell = Sequence[TypedParagraph]

_TABLE = Style(Kind.TABLES)
# About two lines of print.
_LONG = 150


def typed_table(rows: Sequence[Sequence[Cell]]) -> list[TypedParagraph]:
    """Return a paragraph for each row, with tabs between its cells.

    The cells of a table that only arranges a page are read one after the other instead.
    """
    if _arranges_a_page(rows):
        return [paragraph for row in rows for cell in row for paragraph in cell]
    lines = ("\t".join(map(_on_one_line, row)).strip() for row in rows)
    return [TypedParagraph(line, _TABLE) for line in lines if line]


def _arranges_a_page(rows: Sequence[Sequence[Cell]]) -> bool:
    return all(sum(map(bool, row)) <= 1 for row in rows) or any(
        _is_prose(cell) for row in rows for cell in row
    )


def _is_prose(cell: Cell) -> bool:
    return sum(len(paragraph.text) > _LONG for paragraph in cell) > 1


def _on_one_line(cell: Cell) -> str:
    # A tab separates cells of a table inside the cell; some of them may be empty.
    parts = (part for paragraph in cell for part in paragraph.text.split("\t"))
    return " ".join(filter(None, parts))
