"""The snapshots in the sidebar, each with its figures and what changed since."""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, heading, quieten
from factbox.ui.snapshots.snapshot_list import SnapshotList

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from factbox.analysis.text.metrics import Metrics
    from factbox.snapshots.snapshot import Snapshot
    from factbox.ui.snapshots.table_view import SnapshotTable


# Before the next key of somebody who types fast.
_PAINT_AFTER_MS = 40


class SnapshotsView(QWidget):
    """Lists the snapshots; below each figure, how much more or less the text has now."""

    #: the user wants a snapshot of the text
    save_requested = Signal()
    #: the Snapshot that the user wants back
    restore_requested = Signal(object)
    #: the Snapshot that is to have another title (str) and note (str)
    describe_requested = Signal(object, str, str)
    #: the Work that is to have another title (str)
    rename_requested = Signal(object, str)
    #: all texts that have snapshots are to be shown
    library_requested = Signal()
    #: the snapshots (list[Snapshot]) that are to go
    delete_requested = Signal(object)
    #: the FactBox that is to be copied, its rule set (str) and the version of that (int)
    copy_box_requested = Signal(object, str, int)
    #: the snapshots (list[Snapshot]) that are to be copied
    copy_table_requested = Signal(object)
    #: the snapshots (list[Snapshot]) that are to be compared, one of them with the text
    compare_requested = Signal(object)
    #: other snapshots are selected
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none = plain_label(
            self.tr("None yet. Save one, and see here what your next edits change.")
        )
        self._none.setWordWrap(True)
        self._whose = ElidedLabel()
        self._whose.setObjectName("whose_snapshots")
        self._below = plain_label(self.tr("Second line: change since then"))
        for label in (self._none, self._whose, self._below):
            quieten(label)
        self._save = QPushButton(self.tr("Save snapshot"))
        self._all = QPushButton(self.tr("All texts…"))
        self._listed = SnapshotList()
        self._actions: list[QAction] = []
        self._metrics: Metrics | None = None
        # All rows change with every key, and take longer to paint than all else.
        self._painting = QTimer(self, singleShot=True, interval=_PAINT_AFTER_MS)
        self._painting.timeout.connect(self._paint_table)
        self._layout = QVBoxLayout(self)
        self._lay_out()
        self.show_list(self._listed)

    # Made when it is first wanted: the window opens sooner.
    @cached_property
    def table(self) -> SnapshotTable:
        """The snapshots."""
        from factbox.ui.snapshots.table_view import SnapshotTable

        table = SnapshotTable(self)
        table.restore_requested.connect(self.restore_requested)
        table.selection_changed.connect(self.selection_changed)
        table.addActions(self._actions)
        table.setContextMenuPolicy(QtCore.Qt.ContextMenuPolicy.ActionsContextMenu)
        self._layout.insertWidget(self._layout.indexOf(self._none) + 1, table, 1)
        self.setTabOrder(self._save, table)
        return table

    def warm_up(self) -> None:
        """Make the table, so that the first snapshot does not wait for it."""
        self.table.setVisible(bool(self._listed))

    @property
    def listed(self) -> SnapshotList:
        """Those that are shown, and of which work they are."""
        return self._listed

    def selected(self) -> list[Snapshot]:
        """The snapshots that are selected, the newest first."""
        return self.table.snapshots() if self._listed else []

    def selected_ids(self) -> list[int]:
        """Return their ids, which takes no reading."""
        return self.table.selected() if self._listed else []

    def enter(self) -> None:
        """Take the focus, with a row selected for the keys to go on from."""
        if self._listed:
            self.table.enter()
        else:
            # Where there is nothing to go through, one can be saved.
            self._save.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def select(self, snapshot: Snapshot) -> None:
        """Select it, and no other, where it can be seen."""
        self.select_all([snapshot.id])

    def select_all(self, ids: list[int]) -> None:
        """Select the snapshots with these ids, and no others, where the first can be seen."""
        if self._listed:
            self.table.select_all(ids)

    def offer(self, actions: list[QAction]) -> None:
        """Offer `actions` in the table's context menu."""
        self._actions = actions

    def show_list(self, listed: SnapshotList) -> None:
        """Show these instead; what was selected stays so."""
        had_some = bool(self._listed)
        self._listed = listed
        some = bool(listed)
        if some or had_some:
            if self._metrics is not None:
                self.table.compare_with(self._metrics)
            self.table.show_list(listed)
            if not some and self.table.hasFocus():
                # The focus of a table that goes would fall into the text.
                self._save.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
            self.table.setVisible(some)
        self._none.setVisible(not some)
        # Where there are none, the outline has the room.
        fits = QSizePolicy.Policy.Preferred if some else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, fits)
        self._say_whose()
        self.selection_changed.emit()

    def show_metrics(self, metrics: Metrics) -> None:
        """Show how the whole text differs now from each snapshot."""
        self._metrics = metrics
        is_news = bool(self._listed) and self.table.compare_with(metrics)
        if is_news and not self._painting.isActive():
            self._painting.start()

    def restore(self) -> None:
        """Ask for the text of the first selected snapshot."""
        for snapshot in self.selected()[:1]:
            self.restore_requested.emit(snapshot)

    def describe(self) -> None:
        """Let the user give the first selected snapshot another title and note."""
        from factbox.ui.snapshots.title_dialog import SnapshotDialog

        for snapshot in self.selected()[:1]:
            dialog = SnapshotDialog(snapshot.title, snapshot.note, self)
            if dialog.exec():
                self.describe_requested.emit(snapshot, dialog.title(), dialog.note())

    def delete(self) -> None:
        """Ask for the selected snapshots to go."""
        self.delete_requested.emit(self.selected())

    def copy_box(self) -> None:
        """Ask for the fact box of the first selected snapshot to be copied."""
        for snapshot in self.selected()[:1]:
            self.copy_box_requested.emit(
                snapshot.fact_box, snapshot.rules_name, snapshot.rules_version
            )

    def copy_table(self) -> None:
        """Ask for the selected snapshots to be copied."""
        self.copy_table_requested.emit(self.selected())

    def compare(self) -> None:
        """Ask for those selected to be compared; without any, for the text's last one."""
        chosen = self.selected()
        if not chosen and self._listed.work is not None:
            chosen = list(islice(self._listed, 1))
        self.compare_requested.emit(chosen)

    def rename(self) -> None:
        """Let the user give the text another title than its headline."""
        from factbox.ui.snapshots.work_title import ask_title

        work = self._listed.work
        title = ask_title(work, self) if work is not None else None
        if title is not None:
            self.rename_requested.emit(work, title)

    def _paint_table(self) -> None:
        # Not asked for its viewport before: see `PageSpacing.space`.
        self.table.viewport().update()

    def _say_whose(self) -> None:
        work, some = self._listed.work, bool(self._listed)
        if work is not None:
            self._whose.show_text(self.tr("of “%s”") % " ".join(work.title.split()))
        elif some:
            self._whose.show_text(
                self.tr("No snapshots of this text yet. Latest of other texts:")
            )
        self._whose.setVisible(some)
        self._below.setVisible(some and work is not None)

    def _lay_out(self) -> None:
        self._save.setObjectName("save_snapshot")
        self._save.clicked.connect(self.save_requested)
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("Snapshots")))
        top.addStretch()
        top.addWidget(self._all)
        top.addWidget(self._save)
        self._all.clicked.connect(self.library_requested)
        whose = QHBoxLayout()
        whose.addWidget(self._whose, 1)
        whose.addWidget(self._below)
        layout = self._layout
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(top)
        layout.addLayout(whose)
        layout.addWidget(self._none)
        layout.addStretch()
