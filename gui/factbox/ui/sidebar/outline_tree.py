"""The tree of the enumerated proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
)

from factbox.reports.figure_wording import main_name
from factbox.reports.outline_wording import title_of
from factbox.tr import tr
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.selection_colour import SelectionColour
from factbox.ui.look.theme import STEP
from factbox.ui.sidebar.outline_coverage import OutlineCoverage
from factbox.ui.sidebar.outline_delegates import (
    GistDelegate,
    KnownDelegate,
    LevelDelegate,
    RowDelegate,
)
from factbox.ui.sidebar.outline_rows import COLUMNS, KNOWN, LEVEL, NUMBERS, Row, Rows
from factbox.ui.table.row_copying import RowCopying

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.target import Aim, Coverage
    from factbox.analysis.outline.item import Enumeration, Item
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.text.place import Place
    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.files.spreadsheet import Value
    from factbox.ui.inspection.inspection import Inspection


# Room for the first rows at least, and no more than a high screen shows.
_FEWEST_ROWS, _MOST_ROWS = 2, 60
# The widest figures.
_WIDEST_TOKENS, _WIDEST_LEVEL, _WIDEST_MARKED = "000000", "−00.0", "▲ −00.0"
_WIDEST_KNOWN = "▼ 100.0"


class OutlineTree(QTreeWidget):
    """Shows each proposal with its tokens and Level, and marks the one with the cursor."""

    def __init__(self, inspection: Inspection, parent: QWidget) -> None:
        super().__init__(parent)
        self._coverage: Coverage | None = None
        self._listed: LevelList | None = None
        self._shown: tuple[Enumeration, ...] = ()
        self._target: Aim | None = None
        self._main: Figure | None = None
        self._here: tuple[Place, Place] | None = None
        self._marked: list[Row] = []
        self._rows = Rows()
        self._is_showing = False
        #: the number of proposals, found and announced, if there is one enumeration
        self.title = ""
        self.setObjectName("outline")
        self.setAccessibleName(tr("Outline"))
        self.setColumnCount(KNOWN)
        self.setHeaderLabels([tr("Proposal", "column heading"), tr("Tokens"), tr("Level")])
        SelectionColour(self)
        self.setItemDelegate(RowDelegate(self))
        self.setItemDelegateForColumn(0, GistDelegate(self))
        self.setItemDelegateForColumn(LEVEL, LevelDelegate(self))
        self.setItemDelegateForColumn(KNOWN, KnownDelegate(self))
        #: finds how much of each proposal is known
        self.known = OutlineCoverage(self, inspection, self._visible_rows)
        self.known.late.connect(self._head_known)
        self.setUniformRowHeights(True)
        self.setIndentation(STEP * 2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.itemExpanded.connect(self._on_expanded)
        #: the commands that copy and save rows
        self.copying = RowCopying(
            self,
            lambda: self._cells(row for row in self._visible_rows() if row.isSelected()),
            lambda: self._cells(self._visible_rows()),
        )
        self._size_columns()
        # Its height follows its rows.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        for changed in (self.expanded, self.collapsed):
            changed.connect(self.updateGeometry)
        for changed in (self.model().rowsInserted, self.model().rowsRemoved):
            changed.connect(self.updateGeometry)

    def show_metrics(self, metrics: Metrics) -> None:
        """Show the outline; selected and expanded rows stay so."""
        if metrics.outline is not self._shown:
            self._shown = metrics.outline
            self._is_showing = True
            self._show_outline()
            self._is_showing = False
        if metrics.whole.counts.main_figure is not self._main:
            self._name_main(metrics.whole.counts)
        if metrics.target.main != self._target:
            self._target = metrics.target.main
            self._rows.show_target(self._target)
            self._fit_levels()
        self._show_coverage(metrics)
        # What is selected, or twice the place of the cursor.
        self._here = metrics.selected or (metrics.cursor and (metrics.cursor, metrics.cursor))
        self._mark()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(_MOST_ROWS))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of(_FEWEST_ROWS))

    def current(self) -> Item | Enumeration | None:
        """Return what the current row shows."""
        row = self.currentItem()
        entry = row.freshened() if isinstance(row, Row) else None
        return entry.source if entry is not None else None

    def reveal(self, chosen: Item | Enumeration) -> None:
        """Make the row of an item the current one, and unfold what it is in."""
        # With Ctrl held down, Qt would keep the rows selected before.
        flags = QItemSelectionModel.SelectionFlag
        path = self._rows.path_to(chosen.start, chosen.end)
        while path:
            row = path[-1]
            self.setCurrentItem(row, 0, flags.ClearAndSelect | flags.Rows)
            row.setExpanded(row.isExpanded() or not row.shows(chosen))
            before, path = path, self._rows.path_to(chosen.start, chosen.end)
            if path == before:
                return

    def insert_rows(self, at: int, rows: list[Row]) -> None:
        """Insert top-level rows."""
        self.insertTopLevelItems(at, rows)

    def take_row(self, at: int) -> None:
        """Remove a top-level row."""
        self.takeTopLevelItem(at)

    def _name_main(self, counts: Counts) -> None:
        """Head the column with the main figure of the language, in two lines if it is long."""
        self._main = counts.main_figure
        self.headerItem().setText(LEVEL, main_name(counts).replace("–", "–\n"))
        self._fit_levels()

    def _show_coverage(self, metrics: Metrics) -> None:
        """Show how much of each proposal is known, in a column that is there with a target."""
        coverage, listed = metrics.target.coverage, metrics.level_list
        if coverage is None and self._coverage is None:
            return
        if (coverage, listed) != (self._coverage, self._listed):
            self._coverage, self._listed = coverage, listed
            self._change_coverage(coverage, listed)
        self.known.show_metrics(metrics)

    def _change_coverage(self, coverage: Coverage | None, listed: LevelList) -> None:
        # Not hidden: a screen reader would tell of it.
        self.setColumnCount(KNOWN if coverage is None else COLUMNS)
        for row in self._visible_rows():
            row.show_known(None)
        if coverage is not None:
            from factbox.ui.sidebar.known_words import full_heading_of

            self._head_known(False)
            self.headerItem().setTextAlignment(KNOWN, NUMBERS)
            self._fit_column(KNOWN, _WIDEST_KNOWN)
            about = f"{full_heading_of(coverage, listed.title)}. {tr(listed.account)}"
            self.headerItem().setToolTip(KNOWN, plain_tooltip(about))

    def _head_known(self, is_late: bool) -> None:
        if self._coverage is not None:
            from factbox.ui.sidebar.known_words import heading_of

            late = " …" if is_late else ""
            self.headerItem().setText(KNOWN, f"{heading_of(self._coverage)}{late}")

    def _height_of(self, most: int) -> int:
        """Return the height of the heading and the rows, or of the first `most` rows."""
        rows, row = 0, self.topLevelItem(0)
        while row is not None and rows < most:
            rows, row = rows + 1, self.itemBelow(row)
        height = self.rowHeight(self.model().index(0, 0)) if rows else 0
        return 2 * self.frameWidth() + self.header().sizeHint().height() + rows * height

    def _show_outline(self) -> None:
        single = self._shown[0] if len(self._shown) == 1 else None
        self.title = title_of(single) if single else ""
        self._rows.follow(self, single.items if single else self._shown)

    def _visible_rows(self) -> Iterator[Row]:
        """Yield the rows that are not folded away, from the top down."""
        row = self.topLevelItem(0)
        while row is not None:
            if isinstance(row, Row):
                yield row
            row = self.itemBelow(row)

    def _cells(self, rows: Iterable[Row]) -> list[list[Value]]:
        """Return the headings and the contents of `rows`, to be copied or saved."""
        headings: list[Value] = [
            tr("Depth", "column heading: depth in the outline"),
            *(self.headerItem().text(at).replace("\n", "") for at in range(KNOWN)),
        ]
        cells = [row.cells() for row in rows]
        if self._coverage is None or self._listed is None:
            return [headings, *(each[:-1] for each in cells)]
        from factbox.ui.sidebar.known_words import full_heading_of

        return [[*headings, full_heading_of(self._coverage, self._listed.title)], *cells]

    def _on_expanded(self, row: QTreeWidgetItem) -> None:
        # While the outline is being shown, the rows below are not complete yet.
        if isinstance(row, Row) and not self._is_showing:
            row.freshen()
            self._mark()
            self.known.begin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            # The rows hold the colour of the mark.
            for row in self._marked:
                row.mark(True)

    def _mark(self) -> None:
        """Mark the rows that hold the selection or the cursor, from the outermost in."""
        holders = self._rows.path_to(*self._here) if self._here else []
        if holders == self._marked:
            return
        for row in self._marked:
            row.mark(False)
        for row in holders:
            row.mark(True)
        self._marked = holders

    def _size_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        # Not to the contents: every edit would measure all rows anew.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, KNOWN):
            self.headerItem().setTextAlignment(column, NUMBERS)
        self._fit_column(1, _WIDEST_TOKENS)
        self._fit_column(LEVEL, _WIDEST_LEVEL)

    def _fit_levels(self) -> None:
        """Leave room for the marks of Levels outside the target, if there is one."""
        self._fit_column(LEVEL, _WIDEST_MARKED if self._target else _WIDEST_LEVEL)

    def _fit_column(self, column: int, widest: str) -> None:
        """Leave room for the widest figure of a column, and for its heading."""
        # In bold, like the proposal at the cursor.
        bold = QFont(self.font())
        bold.setBold(True)
        texts = widest, *self.headerItem().text(column).split("\n")
        width = max(map(QFontMetrics(bold).horizontalAdvance, texts)) + 2 * STEP
        self.header().resizeSection(column, width)
