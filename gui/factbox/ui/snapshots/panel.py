"""The snapshots in the sidebar, each with its figures and what changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from factbox.ui.elided_label import ElidedLabel
from factbox.ui.plain import plain_label
from factbox.ui.selection_colour import SelectionColour
from factbox.ui.snapshots.kept import Kept
from factbox.ui.snapshots.table import SnapshotModel, TwoLineDelegate
from factbox.ui.theme import STEP, heading, quieten

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from factbox.analysis.metrics import Metrics
    from factbox.snapshots.snapshot import Snapshot


_NOTHING = Kept(None, [], {})
# Before the next key of somebody who types fast.
_PAINT_AFTER_MS = 40
# As wide as a figure gets: Level, Tokens, Types, TTR.
_WIDEST = ("−00.000 ", "0000000 ", "000000 ", "+0.000 ")


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
        self._below = plain_label(self.tr("below: the change to now"))
        for label in (self._none, self._whose, self._below):
            quieten(label)
        self._save = QPushButton(self.tr("Save snapshot"))
        self._all = QPushButton(self.tr("All texts…"))
        self._kept = _NOTHING
        self._model = SnapshotModel()
        self.list = self._new_list()
        # All rows change with every key, and take longer to paint than all else.
        self._painting = QTimer(self, singleShot=True, interval=_PAINT_AFTER_MS)
        self._painting.timeout.connect(self._paint_list)
        self._lay_out()
        self.show_kept(_NOTHING)

    @property
    def kept(self) -> Kept:
        """Those that are shown, and of which work they are."""
        return self._kept

    def selected(self) -> list[Snapshot]:
        """The snapshots that are selected, the newest first."""
        rows = {index.row() for index in self.list.selectionModel().selectedRows()}
        return [self._model.snapshots[row] for row in sorted(rows)]

    def enter(self) -> None:
        """Take the focus, with a row selected for the keys to go on from."""
        if not self._model.snapshots:
            # Where there is nothing to go through, one can be saved.
            self._save.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if not self.selected():
            row = max(self.list.currentIndex().row(), 0)
            self.list.setCurrentIndex(self._model.index(row, 0))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def select(self, snapshot: Snapshot) -> None:
        """Select it, and no other, where it can be seen."""
        self.select_all([snapshot.id])

    def select_all(self, ids: list[int]) -> None:
        """Select the snapshots with these ids, and no others, where the first can be seen."""
        rows = [row for row, each in enumerate(self._model.snapshots) if each.id in ids]
        selection = self.list.selectionModel()
        flag = selection.SelectionFlag
        if rows:
            # Not the view's own `setCurrentIndex`: with Ctrl held, as in Ctrl+Z, it adds.
            first = self._model.index(rows[0], 0)
            selection.setCurrentIndex(first, flag.ClearAndSelect | flag.Rows)
            self.list.scrollTo(first)
        for row in rows[1:]:
            selection.select(self._model.index(row, 0), flag.Select | flag.Rows)

    def offer(self, actions: list[QAction]) -> None:
        """Offer `actions` in the list's context menu."""
        self.list.addActions(actions)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_kept(self, kept: Kept) -> None:
        """Show these instead; what was selected stays so."""
        self._kept = kept
        snapshots = kept.snapshots
        there = {snapshot.id for snapshot in snapshots}
        selected = there.intersection(snapshot.id for snapshot in self.selected())
        row_before = self.list.currentIndex().row()
        current = self._model.snapshots[row_before].id if row_before >= 0 else None
        self._model.show_kept(kept)
        selection = self.list.selectionModel()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        # The row that took a deleted one's place is where the keys go on.
        here = min(row_before, len(snapshots) - 1)
        for row, snapshot in enumerate(snapshots):
            if snapshot.id in selected:
                selection.select(self._model.index(row, 0), flags)
            if snapshot.id == current:
                here = row
        if here >= 0:
            current_flag = selection.SelectionFlag.NoUpdate if selected else flags
            selection.setCurrentIndex(self._model.index(here, 0), current_flag)
        if not snapshots and self.list.hasFocus():
            # The focus of a list that goes would fall into the text.
            self._save.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setVisible(bool(snapshots))
        self._none.setVisible(not snapshots)
        self._say_whose()
        self.selection_changed.emit()

    def show_metrics(self, metrics: Metrics) -> None:
        """Show how the whole text differs now from each snapshot."""
        if self._model.compare_with(metrics) and not (self._painting.isActive()):
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
        last = self._kept.snapshots[:1] if self._kept.work is not None else []
        self.compare_requested.emit(self.selected() or last)

    def rename(self) -> None:
        """Let the user give the text another title than its headline."""
        from factbox.ui.snapshots.work_title import ask_title

        work = self._kept.work
        title = ask_title(work, self) if work is not None else None
        if title is not None:
            self.rename_requested.emit(work, title)

    def _paint_list(self) -> None:
        # Not asked for its viewport before: see `Editor`.
        self.list.viewport().update()

    def _say_whose(self) -> None:
        work, some = self._kept.work, bool(self._kept.snapshots)
        if work is not None:
            self._whose.show_text(self.tr("of “%s”") % " ".join(work.title.split()))
        else:
            self._whose.show_text(self.tr("The last of each text; this one has none yet"))
        self._whose.setVisible(some)
        self._below.setVisible(some and work is not None)

    def _new_list(self) -> QTreeView:
        view = QTreeView(self)
        view.setObjectName("snapshots")
        view.setAccessibleName(self.tr("Snapshots"))
        view.setModel(self._model)
        view.setItemDelegate(TwoLineDelegate(view))
        SelectionColour(view)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        # Not to what is in them: all rows would be measured anew at every edit.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, widest in enumerate(_WIDEST, start=1):
            header.resizeSection(column, view.fontMetrics().horizontalAdvance(widest))
        # Not `activated`: on some desktops one click does that.
        view.doubleClicked.connect(
            lambda index: self.restore_requested.emit(self._model.snapshots[index.row()])
        )
        view.selectionModel().selectionChanged.connect(self.selection_changed)
        return view

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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(top)
        layout.addLayout(whose)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addStretch()
