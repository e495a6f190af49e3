"""The table of a comparison: figures, or the parts of a difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.ui.table.column import LEFT, RIGHT, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from factbox.files.spreadsheet import Value

_WIDEST_NUMBER = "−00.0000 "
#: the widest difference, with its percentage
WIDEST_DIFFERENCE = "−000000, −00 % "
_FEW_WORDS = 9 * "0"


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
        self,
        headings: Sequence[str],
        name: str,
        widest_first: str = _FEW_WORDS,
        widest_last: str = _WIDEST_NUMBER,
    ) -> None:
        """`widest_first` and `widest_last` are the widest that those columns have to show."""
        numbers = [_WIDEST_NUMBER] * (len(headings) - 2)
        widest = [widest_first, *numbers, widest_last]
        columns = [
            _column(at, *each) for at, each in enumerate(zip(headings, widest, strict=True))
        ]
        model = TableModel(columns, lambda line: line.about or line.cells[0])
        super().__init__(model, name)
        self._widest_first = widest_first
        self._spare: int | None = None
        self._needed = 0

    @property
    def least_width(self) -> int:
        """The width of the visible columns, with room for the words in the first."""
        bar = self.verticalScrollBar().sizeHint().width()
        return self.width_of_columns() + self._width_for(0, self._widest_first) + bar

    def spare(self, column: int) -> None:
        """Leave `column` out where there is no room for all."""
        self._spare, self._needed = column, self.least_width
        self.setColumnHidden(column, True)
        self.setMinimumWidth(self.least_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._spare is not None:
            self.setColumnHidden(self._spare, self.width() < self._needed)


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
