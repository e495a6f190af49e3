"""The table of snapshots in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy

from factbox.tr import tr
from factbox.ui.snapshots.snapshot_model import SnapshotModel
from factbox.ui.table.table_view import TableView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.snapshots.snapshot_list import SnapshotList

_FEWEST_ROWS = 2


class SnapshotTable(TableView[int]):
    """A row for each snapshot, with the change since then below each figure."""

    #: the Snapshot whose text the user wants back
    restore_requested = Signal(object)
    #: other snapshots are selected
    selection_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        self._model = SnapshotModel()
        super().__init__(self._model, tr("Snapshots"), key=lambda each: each, parent=parent)
        self.setObjectName("snapshots")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.requested.connect(self._restore)
        self.selectionModel().selectionChanged.connect(self.selection_changed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(len(self.rows.rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of(_FEWEST_ROWS))

    def show_list(self, listed: SnapshotList) -> None:
        """Show these snapshots instead; the selection stays, and a new one is in sight."""
        is_new = any(each not in self._model.listed.ids for each in listed.ids[:1])
        self._model.show_list(listed)
        self.updateGeometry()
        if is_new:
            self.scrollToTop()

    def compare_with(self, metrics: Metrics) -> bool:
        """Compare each snapshot with the text as it is now; return whether rows changed."""
        main = self._model.main
        is_news = self._model.compare_with(metrics)
        if self._model.main is not main:
            # It has another name.
            self.fit_columns()
        return is_news

    def select_all(self, ids: Iterable[int]) -> None:
        """Select only the snapshots with these ids, and scroll to the first."""
        self.choose(*ids)
        self.scrollTo(self.currentIndex())

    def _height_of(self, most: int) -> int:
        """Return the height of the heading and the rows, or of the first `most` rows."""
        rows = min(len(self.rows.rows), most)
        heading = self.horizontalHeader().sizeHint().height()
        return (
            2 * self.frameWidth() + heading + rows * self.verticalHeader().defaultSectionSize()
        )

    def _restore(self, snapshot_id: int) -> None:
        snapshot = self._model.listed.get(snapshot_id)
        if snapshot is not None:
            self.restore_requested.emit(snapshot)
