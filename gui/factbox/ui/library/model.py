"""All works as a table that can be sorted by every column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    Qt,
    QTimer,
)

from factbox.snapshots.library.library_search import Hit, Where
from factbox.snapshots.library.search_words import folded
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.selection_colour import Index
from factbox.ui.look.sortable_columns import FALLING, RISING
from factbox.ui.snapshots.table import SECOND_LINE, snapshot_name
from factbox.ui.wording import figures
from factbox.ui.wording.moments import clock, day
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from factbox.snapshots.library.library import WorkSummary
    from factbox.ui.library.search import Hits

_TOP: Index = QModelIndex()
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TITLE, _COUNT, _FIRST, _LAST = range(4)
_FIGURES = list(figures.DECIMALS)
_COLUMNS = 4 + len(_FIGURES)
#: What is as wide as a column gets; a title has what is left.
WIDEST = (
    *("", "00000", "  00 MMM 0000", "  00 MMM 0000"),
    *("  00.000 → 00.000", "  00000 → 00000", "  0000 → 0000", "  0.000 → 0.000"),
)
_ARROW = "%s → %s"
_NO_CHANGE = "—"


class LibraryModel(QAbstractTableModel):
    """A row for each work: what it is called, when it was saved, its figures first and last.

    While something is looked for, there are those works only in which it was found, and
    below the title stands where. The words around come when the row is seen.
    """

    def __init__(self, excerpt_of: Callable[[Hit], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[WorkSummary] = []
        self.column: int | None = None
        self.falling = True
        self._summaries: Sequence[WorkSummary] = ()
        self._hits: Hits | None = None
        self._excerpt_of = excerpt_of
        self._excerpts: dict[int, str] = {}
        self._missing: list[int] = []
        self._fetching = QTimer(self, interval=0)
        self._fetching.timeout.connect(self._fetch_excerpt)

    def show_works(self, summaries: Sequence[WorkSummary], hits: Hits | None) -> None:
        """Show these works, those of `hits` only if it is not None."""
        self._summaries, self._hits = summaries, hits
        self._excerpts.clear()
        self._missing.clear()
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _COLUMNS - 1)

    def sort_by(self, column: int | None) -> None:
        """Sort by a column, titles from A, figures from the greatest; again, turned round.

        With None, what was saved last comes first, or what fits best what is looked for.
        """
        turned = column is not None and column == self._sorted_by()
        self.falling = not self.falling if turned else column != _TITLE
        self.column = column
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _COLUMNS - 1)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TEXT if section == _TITLE else _NUMBERS
        if role == Qt.ItemDataRole.DisplayRole:
            order = FALLING if self.falling else RISING
            return column_names()[section] + order * (section == self._sorted_by())
        if role == Qt.ItemDataRole.ToolTipRole and section > _LAST:
            return self.tr("Of the first snapshot and of the last; below, the change")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        summary, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._lines(summary, column)[0]
        if role == SECOND_LINE:
            return self._lines(summary, column)[1]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TEXT if column == _TITLE else _NUMBERS
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._about(summary))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = ", ".join(line for line in self._lines(summary, column) if line)
            return said if column == _TITLE else f"{column_names()[column]}: {said}"
        return None

    def _sorted_by(self) -> int | None:
        """The column that the rows are sorted by; None while they are by how they fit."""
        return _LAST if self.column is None and self._hits is None else self.column

    def _lines(self, summary: WorkSummary, column: int) -> tuple[str, str]:
        if column == _TITLE:
            return title_of(summary), self._below_title(summary)
        if column == _COUNT:
            return f"{summary.count:,}", ""
        if column in (_FIRST, _LAST):
            at = (summary.first if column == _FIRST else summary.last).saved_at
            return day(at), clock(at)
        return self._figure(summary, _FIGURES[column - _LAST - 1])

    def _figure(self, summary: WorkSummary, figure: str) -> tuple[str, str]:
        first, last = summary.first.fact_box, summary.last.fact_box
        if summary.count == 1:
            return figures.value_of(last, figure), ""
        both = _ARROW % (figures.value_of(first, figure), figures.value_of(last, figure))
        if _counted_otherwise(summary):
            return both, _NO_CHANGE
        return both, figures.change_of(figure, first, last)

    def _below_title(self, summary: WorkSummary) -> str:
        hit = self._hits.get(summary.work.id) if self._hits is not None else None
        if hit is None:
            return snapshot_name(summary.last)
        if hit.content is None:
            return self.tr("in the title")
        place = {
            Where.TITLE: self.tr("in the title of snapshot %d: %s"),
            Where.NOTE: self.tr("in the note of snapshot %d: %s"),
            Where.TEXT: self.tr("in snapshot %d: %s"),
        }[hit.where]
        return place % (hit.content.number, self._excerpt(summary.work.id))

    def _excerpt(self, work_id: int) -> str:
        """The words around the hit; "" until they are there."""
        excerpt = self._excerpts.get(work_id)
        if excerpt is None:
            self._excerpts[work_id] = excerpt = ""
            self._missing.append(work_id)
            self._fetching.start()
        return excerpt

    def _fetch_excerpt(self) -> None:
        """Fetch one, that which was asked for last: it is seen."""
        if not self._missing or self._hits is None:
            self._fetching.stop()
            return
        work_id = self._missing.pop()
        self._excerpts[work_id] = self._excerpt_of(self._hits[work_id])
        rows = [row for row, each in enumerate(self.rows) if each.work.id == work_id]
        for row in rows:
            self.dataChanged.emit(self.index(row, _TITLE), self.index(row, _TITLE))

    def _about(self, summary: WorkSummary) -> str:
        lines = [summary.work.title]
        if self._hits is not None:
            lines.append(self._below_title(summary))
        for each in (summary.first, summary.last)[-summary.count :]:
            lines.append(
                self.tr("%s: saved %s UTC, rule set %s, version %d, headline counted %s")
                % (
                    snapshot_name(each),
                    f"{each.saved_at:%Y-%m-%d %H:%M:%S}",
                    each.rules_name,
                    each.rules_version,
                    each.headline,
                )
            )
        if _counted_otherwise(summary):
            lines.append(self.tr("Counted by different rules: a change means nothing."))
        return "\n".join(lines)

    def _arrange(self) -> None:
        """Leave out what is not wanted, then sort."""
        rows = list(self._summaries)
        if self._hits is not None:
            by_id = {summary.work.id: summary for summary in rows}
            rows = [by_id[work_id] for work_id in self._hits if work_id in by_id]
        self.beginResetModel()
        self.rows = rows if self.column is None else self._sorted(rows, self.column)
        self.endResetModel()

    def _sorted(self, rows: list[WorkSummary], column: int) -> list[WorkSummary]:
        """`rows` by a column; those without a value last."""
        values = {row.work.id: _value(row, column) for row in rows}
        with_value = [row for row in rows if values[row.work.id] is not None]
        without = [row for row in rows if values[row.work.id] is None]
        return (
            sorted(with_value, key=lambda row: values[row.work.id], reverse=self.falling)
            + without
        )


def title_of(summary: WorkSummary) -> str:
    """What a work is called, in one line."""
    return " ".join(summary.work.title.split())


def column_names() -> tuple[str, ...]:
    """What the columns are called."""
    return (
        tr("Title"),
        tr("Snapshots"),
        tr("First saved"),
        tr("Last saved"),
        *map(figures.name_of, _FIGURES),
    )


def _value(summary: WorkSummary, column: int) -> Any:
    """What a work is sorted by in a column: of a figure, what it was last."""
    if column == _TITLE:
        return folded(title_of(summary))
    if column == _COUNT:
        return summary.count
    if column in (_FIRST, _LAST):
        return (summary.first if column == _FIRST else summary.last).saved_at
    return summary.last.figures.get(_FIGURES[column - _LAST - 1])


def _counted_otherwise(summary: WorkSummary) -> bool:
    """Whether the first and the last were counted by different rules."""
    return summary.first.rules != summary.last.rules
