"""The table of a comparison: figures, or the parts of a difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.ui.look.theme import STEP
from factbox.ui.table.column import LEFT, RIGHT, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.files.spreadsheet import Value

_WIDEST_NUMBER = "−00.0000 "
#: the widest difference, with its percentage
WIDEST_DIFFERENCE = "−000000, −00 % "
_LEAST_FOR_WORDS = 9 * STEP


class ComparisonLine(NamedTuple):
    """A line of a table: words in the first cell, numbers in the others.

    `key` is the figure or the row of the comparison that it is about; a sum is bold.
    """

    cells: tuple[str, ...]
    key: str | int | None = None
    about: str = ""
    is_sum: bool = False
    #: what is copied instead of the cells, such as numbers in full
    values: tuple[Value, ...] = ()


class LineTable(TableView[ComparisonLine]):
    """Shows lines under their headings."""

    def __init__(
        self, headings: Sequence[str], name: str, widest_last: str = _WIDEST_NUMBER
    ) -> None:
        """`widest_last` is the widest that the last column has to show."""
        widest = [_WIDEST_NUMBER] * (len(headings) - 1) + [widest_last]
        columns = [
            _column(at, *each) for at, each in enumerate(zip(headings, widest, strict=True))
        ]
        model = TableModel(columns, lambda line: line.about or line.cells[0])
        super().__init__(model, name)

    @property
    def least_width(self) -> int:
        """The width of the visible columns, with room for a few words."""
        bar = self.verticalScrollBar().sizeHint().width()
        return self.width_of_columns() + _LEAST_FOR_WORDS + bar


def _column(at: int, heading: str, widest: str) -> TableColumn[ComparisonLine]:
    return TableColumn(
        heading,
        lambda line: line.cells[at],
        alignment=RIGHT if at else LEFT,
        value=lambda line: line.values[at] if line.values else line.cells[at],
        is_bold=lambda line: line.is_sum,
        widest=widest,
        stretches=not at,
    )
