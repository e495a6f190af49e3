"""The texts of a folder as rows, with a column for each figure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.on_the_list import by_list
from factbox.reports.escaping import harmless
from factbox.reports.numbers import figure_shown
from factbox.tr import tr, with_thousands
from factbox.ui.folder.arranging import LANGUAGE, PATH, PROBLEM
from factbox.ui.table.column import LEFT, TableColumn
from factbox.ui.table.table_model import TableModel

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.files.spreadsheet import Value
    from factbox.ui.folder.texts import FolderTexts

#: The columns before those of the figures.
AT_PATH, AT_PROBLEM, AT_LANGUAGE = 0, 1, 2
_ASCENDING = Qt.SortOrder.AscendingOrder


def offered() -> list[Figure]:
    """Return the figures that there are columns for."""
    return [figure for figure in figures().values() if not figure.repeats]


class FolderModel(TableModel[int]):
    """A row for each text that is shown, by its number.

    What the user sorts by is told by a signal: 100,000 texts are sorted in slices. There is a
    column for every figure, so that one more is shown at once.
    """

    #: what to sort by, and whether the largest comes first
    sorting_wanted = Signal(str, bool)

    def __init__(self, texts: FolderTexts) -> None:
        self._texts = texts
        #: what each column shows: PATH, PROBLEM, LANGUAGE or a figure
        self.keys = [PATH, PROBLEM, LANGUAGE, *(figure.key for figure in offered())]
        #: the columns that are shown, which alone are copied
        self.shown: Collection[int] = range(len(self.keys))
        super().__init__(self._make_columns(), self._about)

    def follow(self, texts: FolderTexts) -> None:
        """Show these texts from now on, and none of them yet."""
        self._texts = texts
        self.show_rows([])

    def show_rows(self, rows: Sequence[int]) -> None:
        before, count = self.rows, len(self.rows)
        if count and rows[:count] == before:
            # Those that were there stay as they are: so does what a screen reader reads.
            if len(rows) > count:
                self.beginInsertRows(self.index(-1, -1), count, len(rows) - 1)
                self.rows = rows
                self.endInsertRows()
            self.dataChanged.emit(
                self.index(0, 0), self.index(count - 1, len(self.columns) - 1)
            )
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        self.mark_sorted(column, order)
        if column >= 0:
            self.sorting_wanted.emit(self.keys[column], order is not _ASCENDING)

    def cells(self, rows: Iterable[int]) -> list[list[Value]]:
        columns = [self.columns[at] for at in sorted(self.shown)]
        headings: list[Value] = [column.full_name for column in columns]
        values = [column.value or column.text for column in columns]
        return [headings, *([value(row) for value in values] for row in rows)]

    def name_list(self, listed: LevelList) -> None:
        """Name the word list that figures go by in their headings."""
        for at, key in enumerate(self.keys):
            figure = figures().get(key)
            if figure is not None and figure.goes_by:
                title = harmless(by_list(figure, listed).goes_by)
                self.set_heading(at, f"{tr(figure.name)}\n{title}")
                self.set_name(at, f"{tr(figure.full_name or figure.name)}, {title}")

    def path(self, number: int) -> str:
        """Return the path of a text, as rows have it."""
        return self._texts.paths[number]

    def _name(self, number: int) -> str:
        return self._texts.names[number]

    def _problem(self, number: int) -> str:
        return self._texts.errors[number]

    def _language(self, number: int) -> str:
        return self._texts.languages[number]

    def _about(self, number: int) -> str:
        return "\n".join(filter(None, (self.path(number), self._problem(number))))

    def _make_columns(self) -> list[TableColumn[int]]:
        return [
            TableColumn(
                tr("Text", "column heading: the name of a text"),
                self._name,
                alignment=LEFT,
                sort_key=self._name,
                widest=40 * "n",
            ),
            TableColumn(
                tr("Why it was not read"),
                self._problem,
                alignment=LEFT,
                sort_key=self._problem,
                widest=30 * "n",
            ),
            TableColumn(
                tr("Language"), self._language, alignment=LEFT, sort_key=self._language
            ),
            *map(self._figure_column, offered()),
        ]

    def _figure_column(self, figure: Figure) -> TableColumn[int]:
        return TableColumn(
            tr(figure.name),
            partial(self._shown, figure),
            name=tr(figure.full_name or figure.name),
            value=partial(self._value, figure),
            sort_key=partial(self._value, figure),
            widest=_widest(figure),
        )

    def _value(self, figure: Figure, number: int) -> Value:
        value = self._texts.value(figure.key, number)
        if value is not None and figure.classes:
            return figure.classes[int(value) - 1]
        return int(value) if value is not None and figure.is_count else value

    def _shown(self, figure: Figure, number: int) -> str:
        if self._texts.errors[number]:
            return ""
        value = self._texts.value(figure.key, number)
        if value is not None and figure.is_count:
            return with_thousands(round(value))
        return figure_shown(figure, value)


def _widest(figure: Figure) -> str:
    """Return a text as wide as the values of a figure usually are."""
    if figure.classes:
        return max(figure.classes, key=len)
    return "000,000" if figure.is_count else figure_shown(figure, 100)
