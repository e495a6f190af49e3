"""The table of the snapshots in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from factbox.ui.look.selection_colour import Index, SelectionColour
from factbox.ui.snapshots.table import SnapshotModel, TwoLineDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factbox.analysis.text.metrics import Metrics
    from factbox.snapshots.snapshot import Snapshot
    from factbox.ui.snapshots.snapshot_list import SnapshotList


# As wide as a figure gets: Level, Tokens, Types, TTR.
_WIDEST = ("−00.000 ", "0000000 ", "000000 ", "+0.000 ")


class SnapshotTable(QTreeView):
    """A row for each snapshot; below each figure, how much more or less the text has now."""

    #: the Snapshot that was clicked twice
    chosen = Signal(object)
    #: other snapshots are selected
    selection_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._snapshots = SnapshotModel()
        self.setObjectName("snapshots")
        self.setAccessibleName(self.tr("Snapshots"))
        self.setModel(self._snapshots)
        self.setItemDelegate(TwoLineDelegate(self))
        SelectionColour(self)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._size_columns()
        # Not `activated`: on some desktops one click does that.
        self.doubleClicked.connect(self._choose)
        self.selectionModel().selectionChanged.connect(self.selection_changed)

    def show_list(self, listed: SnapshotList) -> None:
        """Show these instead; what was selected stays so."""
        before, row_before = self._snapshots.listed, self.currentIndex().row()
        selected = set(self.selected_ids()).intersection(listed.ids)
        current = before.ids[row_before] if row_before >= 0 else None
        self._snapshots.show_list(listed)
        selection = self.selectionModel()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        # The row that took a deleted one's place is where the keys go on.
        here = min(row_before, len(listed) - 1)
        for row, snapshot_id in enumerate(listed.ids):
            if snapshot_id in selected:
                selection.select(self._snapshots.index(row, 0), flags)
            if snapshot_id == current:
                here = row
        if here >= 0:
            current_flag = selection.SelectionFlag.NoUpdate if selected else flags
            selection.setCurrentIndex(self._snapshots.index(here, 0), current_flag)

    def compare_with(self, metrics: Metrics) -> bool:
        """Say from now on how the text differs from each snapshot; whether that is news."""
        return self._snapshots.compare_with(metrics)

    def selected(self) -> list[Snapshot]:
        """The snapshots that are selected, the newest first."""
        found = map(self._snapshots.listed.at, self._selected_rows())
        return [snapshot for snapshot in found if snapshot is not None]

    def selected_ids(self) -> list[int]:
        """Return the ids of the snapshots that are selected, of which none is read."""
        return [self._snapshots.listed.ids[row] for row in self._selected_rows()]

    def select_all(self, ids: list[int]) -> None:
        """Select the snapshots with these ids, and no others, where the first can be seen."""
        wanted = set(ids)
        rows = [row for row, each in enumerate(self._snapshots.listed.ids) if each in wanted]
        selection = self.selectionModel()
        flag = selection.SelectionFlag
        if rows:
            # Not the view's own `setCurrentIndex`: with Ctrl held, as in Ctrl+Z, it adds.
            first = self._snapshots.index(rows[0], 0)
            selection.setCurrentIndex(first, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(first)
        for row in rows[1:]:
            selection.select(self._snapshots.index(row, 0), flag.Select | flag.Rows)

    def enter(self) -> None:
        """Take the focus, with a row selected for the keys to go on from."""
        if not self.selected():
            row = max(self.currentIndex().row(), 0)
            self.setCurrentIndex(self._snapshots.index(row, 0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, index: Index) -> None:
        snapshot = self._snapshots.listed.at(index.row())
        if snapshot is not None:
            self.chosen.emit(snapshot)

    def _selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _size_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        # Not to what is in them: all rows would be measured anew at every edit.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, widest in enumerate(_WIDEST, start=1):
            header.resizeSection(column, self.fontMetrics().horizontalAdvance(widest))
