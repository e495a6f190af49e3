"""The tables, cells and text boxes that are open at a place in a Word file."""

from __future__ import annotations

from factbox.documents.tables import Cell, typed_table
from factbox.documents.typed_out import TypedParagraph
from factbox.documents.word.flow import Flow


class Places:
    """The open tables and flows of paragraphs; the innermost of them goes on."""

    def __init__(self) -> None:
        self._flows = [Flow()]
        self._tables: list[list[list[Cell]]] = []

    @property
    def flow(self) -> Flow:
        """The flow to which paragraphs are added."""
        return self._flows[-1]

    def begin_table(self) -> None:
        """Begin a table."""
        self._tables.append([])

    def begin_row(self) -> None:
        """Begin a row of the table."""
        if self._tables:
            self._tables[-1].append([])

    def begin_inside(self) -> None:
        """Begin a cell of the row, or a text box."""
        self._flows.append(Flow())

    def end_cell(self) -> None:
        """End the cell."""
        self._add_cell(self.end())

    def add_merged_cell(self) -> None:
        """Add a cell whose text stands in another one."""
        self._add_cell([])

    def end_table(self) -> None:
        """End the table."""
        self.flow.add_after(typed_table(self._tables.pop()))

    def end_box(self) -> None:
        """End the text box."""
        # The box ends before it is added to where it stands.
        box = self.end()
        self.flow.add_box(box)

    def end(self) -> list[TypedParagraph]:
        """End the innermost place: the text, a cell or a text box; return its paragraphs."""
        flow = self._flows.pop()
        flow.end()
        return flow.paragraphs

    def _add_cell(self, cell: Cell) -> None:
        if not self._tables:
            self.flow.add_box(list(cell))
        else:
            # A damaged table may have cells without a row.
            if not self._tables[-1]:
                self._tables[-1].append([])
            self._tables[-1][-1].append(cell)
