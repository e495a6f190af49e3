"""The places of an OpenDocument text that paragraphs stand in, while they are read."""

from __future__ import annotations

from factbox.analysis.text.style import Style
from factbox.documents.open_document.list_counter import OpenList
from factbox.documents.tables import Cell, typed_table
from factbox.documents.tidy import typed_paragraphs
from factbox.documents.typed_out import TypedParagraph

# A repetition costs nothing in the file. So the repeated characters, in all, are limited to
# what a file of ordinary size could hold.
_MOST_REPEATED = 100_000


class OpenParagraph:
    """A paragraph whose end has not been reached."""

    def __init__(self, style: Style | None, label: str) -> None:
        self._style = style
        self._label = label
        self._pieces: list[str] = []
        self._fields: list[int] = []
        self._beside: list[TypedParagraph] = []
        #: nothing of it is seen
        self.is_hidden = False

    def add(self, text: str | None) -> None:
        """Add characters; a line break in them is one that is seen."""
        if text:
            self._pieces.append(text)

    @property
    def ends_in_word(self) -> bool:
        """True if the last character is not white space."""
        return bool(self._pieces) and not self._pieces[-1][-1].isspace()

    def begin_field(self) -> None:
        """Learn that the code of a field follows, if its result comes too."""
        self._fields.append(len(self._pieces))

    def begin_result(self) -> None:
        """Learn that the result of a field follows."""
        if self._fields:
            del self._pieces[self._fields.pop() :]

    def stand_beside(self, paragraphs: list[TypedParagraph]) -> None:
        """Put paragraphs of a frame after this one."""
        self._beside += paragraphs

    def typed(self) -> list[TypedParagraph]:
        """Return the paragraph as it is typed, and what stands beside it."""
        if self.is_hidden:
            return []
        paragraphs = typed_paragraphs("".join(self._pieces), self._style)
        if paragraphs and self._label:
            first = paragraphs[0]
            paragraphs[0] = first._replace(text=f"{self._label} {first.text}")
        return paragraphs + self._beside


class OpenTable:
    """A table whose end has not been reached."""

    def __init__(self) -> None:
        self._rows: list[list[Cell]] = []
        self._row: list[Cell] = []
        self._merged = 0

    def begin_row(self) -> None:
        """Begin a row."""
        self._row = []
        self._merged = 0

    def add_cell(self, cell: Cell, times: int, columns: int) -> None:
        """Add a cell, or several equal ones, each of which spans a number of columns."""
        self._row += [cell] * times
        self._merged = columns - 1

    def add_covered(self, times: int) -> None:
        """Add cells that are merged with those above them, or with the one before."""
        over = min(times, self._merged)
        self._merged -= over
        self._row += [()] * (times - over)

    @property
    def cost_of_row(self) -> int:
        """The approximate number of characters in the row."""
        return 1 + sum(1 + sum(len(text) for text, _ in cell) for cell in self._row)

    def end_row(self, times: int) -> None:
        """End a row, or several equal ones."""
        self._rows += [self._row] * times

    def typed(self) -> list[TypedParagraph]:
        """Return the table as paragraphs."""
        return typed_table(self._rows)


class OpenPlace:
    """The body, a cell, a frame or a note: paragraphs, with the tables and lists among them."""

    def __init__(self, style: Style | None = None) -> None:
        self._style = style
        self._paragraphs: list[TypedParagraph] = []
        self.paragraph: OpenParagraph | None = None
        self.lists: list[OpenList] = []
        self.tables: list[OpenTable] = []

    def begin_paragraph(self, style: Style | None, label: str) -> None:
        """Begin a paragraph; one that was not ended ends here."""
        self.end_paragraph()
        self.paragraph = OpenParagraph(style or self._style, label)

    def end_paragraph(self) -> None:
        """End the paragraph, if there is one."""
        if self.paragraph is not None:
            self._paragraphs += self.paragraph.typed()
            self.paragraph = None

    def take(self, paragraphs: list[TypedParagraph]) -> None:
        """Take the paragraphs of a place within this one."""
        if self.paragraph is not None:
            self.paragraph.stand_beside(paragraphs)
        else:
            self._paragraphs += paragraphs

    def typed(self) -> list[TypedParagraph]:
        """Return the paragraphs."""
        self.end_paragraph()
        return self._paragraphs


class Repeats:
    """Allows cells and rows to be repeated, up to a limit in all."""

    def __init__(self) -> None:
        self._left = _MOST_REPEATED

    def allowed(self, times: int, cost: int) -> int:
        """Return how often something that costs so many characters may be repeated."""
        more = max(times, 1) - 1
        if more * cost > self._left:
            return 1
        self._left -= more * cost
        return more + 1
