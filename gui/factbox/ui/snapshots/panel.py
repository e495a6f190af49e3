"""The snapshots in the sidebar, each with its figures and their change since then."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factbox.tr import tr
from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.look.wrapped_label import WrappedLabel
from factbox.ui.snapshots.snapshot_list import SnapshotList

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from factbox.analysis.text.metrics import Metrics
    from factbox.snapshots.snapshot import Snapshot
    from factbox.ui.snapshots.table_view import SnapshotTable


# Before the next key of a fast typist.
_PAINT_AFTER_MS = 40


class SnapshotsView(QWidget):
    """Lists the snapshots, with the change since then below each figure."""

    #: the Snapshot whose text the user wants back
    restore_requested = Signal(object)
    #: the user wants to see all texts that have snapshots
    library_requested = Signal()
    #: how many snapshots the text has, for the heading
    titled = Signal(str)
    #: a sentence for the user: what was done with the list
    done = Signal(str)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: other snapshots are selected
    selection_changed = Signal()
    #: the list is about to take the focus
    entered = Signal()

    def __init__(self, text: QWidget) -> None:
        """`text` is where a snapshot is restored."""
        super().__init__()
        self._text = text
        self._none = WrappedLabel(
            tr("None yet. Save one, and see here what your next edits change.")
        )
        self._whose = ElidedLabel()
        self._whose.setObjectName("whose_snapshots")
        self._below = plain_label(tr("Second line: change since then"))
        for label in (self._none, self._whose, self._below):
            quieten(label)
        #: the button that leads to the snapshots of all texts, for the heading
        self.all_texts = QPushButton(tr("All texts…"))
        self._listed = SnapshotList()
        self._actions: list[QAction] = []
        self._metrics: Metrics | None = None
        # Every key changes all rows, which take longer to paint than anything else.
        self._painting = QTimer(self, singleShot=True, interval=_PAINT_AFTER_MS)
        self._painting.timeout.connect(self._paint_table)
        self._layout = QVBoxLayout(self)
        self._lay_out()
        self.show_list(self._listed)

    def works_on(self) -> QWidget:
        """Return the text, where a snapshot that was restored can be undone."""
        return self._text

    # Made when it is first needed, so that the window opens sooner.
    @cached_property
    def table(self) -> SnapshotTable:
        """The table of the snapshots."""
        from factbox.ui.snapshots.table_view import SnapshotTable

        table = SnapshotTable(self)
        table.restore_requested.connect(self.restore_requested)
        table.selection_changed.connect(self.selection_changed)
        table.copying.offer_above(self._actions)
        table.done.connect(self.done)
        table.failed.connect(self.failed)
        self._layout.insertWidget(self._layout.indexOf(self._none) + 1, table)
        self.setTabOrder(self.all_texts, table)
        return table

    def warm_up(self) -> None:
        """Make the table, so that the first snapshot does not wait for it."""
        self.table.setVisible(bool(self._listed))

    @property
    def listed(self) -> SnapshotList:
        """The snapshots shown, and the work that they belong to."""
        return self._listed

    def selected(self, most: int | None = None) -> list[Snapshot]:
        """Return the selected snapshots, or the first `most` of them, the newest first."""
        found = map(self._listed.get, self.selected_ids()[:most])
        return [snapshot for snapshot in found if snapshot is not None]

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected snapshots, which are not read for it."""
        return self.table.selected() if self._listed else []

    def enter(self) -> None:
        """Take the focus, with a row selected; without rows, on the button for all texts."""
        self.entered.emit()
        if self._listed:
            self.table.enter()
        else:
            self.all_texts.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def select(self, snapshot: Snapshot) -> None:
        """Select only this snapshot, and scroll to it."""
        self.select_all([snapshot.id])

    def select_all(self, ids: list[int]) -> None:
        """Select only the snapshots with these ids, and scroll to the first."""
        if self._listed:
            self.table.select_all(ids)

    def offer(self, actions: list[QAction]) -> None:
        """Offer `actions` in the table's context menu."""
        self._actions = actions

    def show_list(self, listed: SnapshotList) -> None:
        """Show these snapshots instead; the selection stays."""
        had_some = bool(self._listed)
        self._listed = listed
        some = bool(listed)
        if some or had_some:
            if self._metrics is not None:
                self.table.compare_with(self._metrics)
            self.table.show_list(listed)
            if not some and self.table.hasFocus():
                # The focus would pass from a hidden table to the text.
                self.all_texts.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
            self.table.setVisible(some)
        self._none.setVisible(not some)
        self._say_whose()
        self.selection_changed.emit()

    def show_metrics(self, metrics: Metrics) -> None:
        """Show how the text has changed since each snapshot."""
        self._metrics = metrics
        is_news = bool(self._listed) and self.table.compare_with(metrics)
        if is_news and not self._painting.isActive():
            self._painting.start()

    def _paint_table(self) -> None:
        # Its viewport is not asked for before: see `PageSpacing.space`.
        self.table.viewport().update()

    def _say_whose(self) -> None:
        work, some = self._listed.work, bool(self._listed)
        if work is not None:
            self._whose.show_text(
                tr("of “%s”", "below “Snapshots”: the text that they are of")
                % " ".join(work.title.split())
            )
        elif some:
            self._whose.show_text(tr("No snapshots of this text yet. Latest of other texts:"))
        self.titled.emit(
            tr("%n saved", "snapshots", len(self._listed)) if work is not None else ""
        )
        self._whose.setVisible(some)
        self._below.setVisible(some and work is not None)

    def _lay_out(self) -> None:
        self.all_texts.clicked.connect(self.library_requested)
        whose = QHBoxLayout()
        whose.addWidget(self._whose, 1)
        whose.addWidget(self._below)
        layout = self._layout
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(whose)
        layout.addWidget(self._none)
