"""A column of a table: its heading, and what it shows of a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from factbox.files.spreadsheet import Value

R = TypeVar("R")

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


class Field(NamedTuple, Generic[R]):
    """A column of a table that is copied or saved: its heading, and the value of a cell."""

    heading: str
    value: Callable[[R], Value]


@dataclass(frozen=True)
class TableColumn(Generic[R]):
    """A column, described by functions of a row that are called only for visible rows."""

    heading: str
    #: the text of a cell
    text: Callable[[R], str]
    #: its second line, in small print
    second_line: Callable[[R], str] | None = None
    #: the heading in full, for a screen reader and the context menu
    name: str = ""
    #: the tooltip of the heading
    explanation: str = ""
    alignment: Qt.AlignmentFlag = RIGHT
    #: what rows are sorted by; rows without a value (None) come last in either order.
    #: Without a key, rows stay in the order in which they were given.
    sort_key: Callable[[R], Any] | None = None
    #: the tooltip of a cell, if it is not that of the row
    tooltip: Callable[[R], str] | None = None
    #: what a screen reader says, if it is not the name of the column and the text
    spoken: Callable[[R], str] | None = None
    #: what is copied and saved of a cell, such as a number in full, if it is not the text
    value: Callable[[R], Value] | None = None
    #: the columns that are copied and saved behind it, such as its second line
    more: tuple[Field[R], ...] = ()
    is_bold: Callable[[R], bool] | None = None
    is_quiet: bool = False
    #: the widest text that the column must have room for; of one that stretches, the widest
    #: before others that can do with less get less
    widest: str = ""
    #: the same where there is little room, if it can do with less
    least: str = ""
    #: whether the column takes the room that the others leave
    stretches: bool = False

    @property
    def full_name(self) -> str:
        """The heading in full."""
        return self.name or self.heading

    @property
    def fields(self) -> tuple[Field[R], ...]:
        """The columns that are copied and saved for it."""
        return Field(self.full_name, self.value or self.text), *self.more

    @property
    def first_order(self) -> Qt.SortOrder:
        """The order of a first click on the heading: words from A, the largest number first."""
        is_text = bool(self.alignment & Qt.AlignmentFlag.AlignLeft)
        return Qt.SortOrder.AscendingOrder if is_text else Qt.SortOrder.DescendingOrder
