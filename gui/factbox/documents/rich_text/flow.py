"""The text of a rich text: paragraphs, and the tables among them."""

from __future__ import annotations

import re
from collections.abc import Callable

from factbox.analysis.text.style import Style
from factbox.documents.rich_text.sinks import Sink, joined
from factbox.documents.tables import Cell, typed_table
from factbox.documents.tidy import one_line, typed_paragraphs
from factbox.documents.typed_out import TypedParagraph

# No table in a table is deeper.
_DEEPEST = 20
_LONGEST_MARK = 3
_BULLET = "•"
# Word has a lone "o" for the second of its bullets.
_A_BULLET = re.compile(r"[^\w\s]|o")
_MERGED_ABOVE = "clvmrg"
_MERGED_BEFORE = "clmrg"


class _Rows:
    """A table whose end has not been reached."""

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.row: list[Cell] = []
        self.cell: list[TypedParagraph] = []

    def end_cell(self) -> None:
        self.row.append(self.cell)
        self.cell = []

    def end_row(self, merges: list[str]) -> None:
        row: list[Cell] = []
        for cell, merge in zip(self.row, merges + [""] * len(self.row), strict=False):
            if merge == _MERGED_ABOVE:
                row.append(())
            elif cell or merge != _MERGED_BEFORE:
                row.append(cell)
        self.rows.append(row)
        self.row = []

    def typed(self) -> list[TypedParagraph]:
        rows = [*self.rows, self.row] if self.row else self.rows
        return typed_table(rows) + self.cell


class TextFlow(Sink):
    """A text that is read: the body, a note or the text of a shape."""

    def __init__(self, hand_over: Callable[[list[TypedParagraph]], None]) -> None:
        self._hand_over = hand_over
        self._paragraphs: list[TypedParagraph] = []
        self._tables: list[_Rows] = []
        self._merges: list[str] = []
        self._merge = ""
        self._pieces: list[str] = []
        self._beside: list[TypedParagraph] = []
        self._label = ""
        self._is_begun = False
        self._raised: list[str] = []

    def add(self, text: str) -> None:
        """Take text; a line break in it is one that is seen."""
        self._pieces.append(text)
        self._is_begun = self._is_begun or not text.isspace()
        self._raised = []

    def add_raised(self, text: str) -> None:
        """Take text above the line, which may be the mark of a note."""
        raised = self._raised
        self.add(text)
        raised.append(text)
        self._raised = raised

    def say(self, word: str, number: int | None) -> None:
        """Take a control word about the cells of a row."""
        if word == "trowd":
            self._merges = []
            self._merge = ""
        elif word == "cellx":
            self._merges.append(self._merge)
            self._merge = ""
        elif word in (_MERGED_ABOVE, _MERGED_BEFORE):
            self._merge = word

    def stand_beside(self, paragraphs: list[TypedParagraph]) -> None:
        """Put the paragraphs of a shape after the one that is being read."""
        self._beside += paragraphs

    def begin_item(self, label: str) -> None:
        """Take the label of an item of a list."""
        label = one_line(label)
        if not self._is_begun:
            self._label = _BULLET if _A_BULLET.fullmatch(label) else label

    def number(self, label: str) -> None:
        """Take the label of the paragraph, whose text has been read."""
        self._label = label

    @property
    def has_label(self) -> bool:
        """True if the paragraph has the number of an item."""
        return bool(self._label)

    def taken_mark(self) -> str:
        """Take the mark of a note out of the text, and return it; "" if there is none."""
        mark = "".join(self._raised[: _LONGEST_MARK + 1]).strip()
        if not mark or len(mark) > _LONGEST_MARK or len(self._raised) > _LONGEST_MARK:
            return ""
        del self._pieces[-len(self._raised) :]
        self._raised = []
        return mark

    def end_paragraph(self, style: Style | None, depth: int, *, is_left_out: bool) -> None:
        """End a paragraph; `depth` is the number of tables around it."""
        self._close_tables(min(depth, _DEEPEST))
        if not is_left_out:
            paragraphs = typed_paragraphs(joined(self._pieces), style)
            if paragraphs and self._label:
                first = paragraphs[0]
                paragraphs[0] = first._replace(text=f"{self._label} {first.text}")
            self._here().extend(paragraphs + self._beside)
        self._pieces = []
        self._beside = []
        self._label = ""
        self._is_begun = False
        self._raised = []

    def end_cell(self, depth: int) -> None:
        """End a cell of the table at a depth."""
        self._table(depth).end_cell()

    def end_row(self, depth: int) -> None:
        """End a row of the table at a depth."""
        self._close_tables(min(depth, _DEEPEST))
        self._table(depth).end_row(self._merges)

    def end(self) -> None:
        """Hand the paragraphs over."""
        self.end_paragraph(None, 0, is_left_out=False)
        self._hand_over(self._paragraphs)

    def _table(self, depth: int) -> _Rows:
        while len(self._tables) < min(depth, _DEEPEST):
            self._tables.append(_Rows())
        return self._tables[min(depth, _DEEPEST) - 1]

    def _close_tables(self, depth: int) -> None:
        """End the tables that are deeper, and begin those that are to be around the text."""
        while len(self._tables) > depth:
            paragraphs = self._tables.pop().typed()
            self._here().extend(paragraphs)
        if depth:
            self._table(depth)

    def _here(self) -> list[TypedParagraph]:
        return self._tables[-1].cell if self._tables else self._paragraphs
