"""Exports, imports and backs up snapshots in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDir, QObject, Signal

from factbox.snapshots.exchange import exchange
from factbox.snapshots.history import everything
from factbox.snapshots.store import SnapshotStore
from factbox.tr import tr, with_thousands
from factbox.ui.files.where_to import FileKind, ask_where_to, file_name
from factbox.ui.snapshots.export_dialog import ExportDialog, Which

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factbox.snapshots.exchange.exchange import ExportFormat
    from factbox.snapshots.exchange.taking_in import Taken
    from factbox.snapshots.history import Choice
    from factbox.snapshots.snapshot import Work
    from factbox.ui.snapshots.file import SnapshotFile
    from factbox.ui.snapshots.keeper import Keeper
    from factbox.ui.snapshots.panel import SnapshotsView

Result = TypeVar("Result")


class Exchange(QObject):
    """Exports, imports and backs up snapshots while the window goes on."""

    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done
    done = Signal(str)
    #: a sentence for the user: what is being done, which may take a while
    begun = Signal(str)

    def __init__(
        self, file: SnapshotFile, keeper: Keeper, view: SnapshotsView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._keeper = keeper
        self._view = view

    def ask_export(self) -> None:
        """Ask which snapshots to export, in which format, and to which file."""
        selected, work = self._view.selected_ids(), self._keeper.work
        totals = self._file.ask(lambda store: store.totals(None if work is None else work.key))
        if totals is None:
            return
        title = None if work is None else work.title
        dialog = ExportDialog(len(selected), title, totals, self._view.window())
        if not dialog.exec():
            return
        which, kind = dialog.which(), dialog.kind()
        # The file is named after the text, unless it holds all texts.
        title = "" if which is Which.ALL else title or ""
        path = self._ask_where_to(tr("Export snapshots"), title, kind.upper(), kind)
        if path is not None:
            self.export(path, kind, _choice(which, selected, work))

    def ask_import(self) -> None:
        """Ask for a file, and import its snapshots."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._view.window(),
            tr("Import snapshots"),
            QDir.homePath(),
            tr("Exported as JSON (*.json)", "keep the part in parentheses")
            + ";;"
            + tr("All files (*)", "keep the part in parentheses"),
        )
        if name:
            self.take_in(Path(name))

    def ask_back_up(self) -> None:
        """Ask for a file, and write a backup to it."""
        from datetime import date

        name = tr("snapshots-%s", "name of a file; %s: a date") % date.today().isoformat()
        title, kind = tr("Back up all snapshots"), tr("Snapshots", "kind of file")
        path = self._ask_where_to(title, name, kind, "db")
        if path is not None:
            self.back_up(path)

    def show_file(self) -> None:
        """Show where the snapshots are, and how many there are."""
        from factbox.ui.snapshots.file_dialog import SnapshotsFileDialog

        facts = self._file.ask(lambda store: (store.path, store.size(), store.totals(None)))
        if facts is not None:
            dialog = SnapshotsFileDialog(*facts, self._view.window())
            dialog.failed.connect(self.failed)
            dialog.back_up_requested.connect(self.ask_back_up)
            dialog.exec()

    def export(self, path: Path, kind: ExportFormat, is_chosen: Choice = everything) -> None:
        """Write the chosen snapshots to the file at `path`."""

        def tell(written: int) -> None:
            said = tr("Exported %Ln snapshots to {file}", "", written)
            self.done.emit(said.format(file=path.name))

        self.begun.emit(tr("Exporting to %s…") % path.name)
        self._run(lambda store: exchange.export(store, path, kind, is_chosen), tell)

    def take_in(self, path: Path) -> None:
        """Import the snapshots in the file at `path` that are not here yet."""

        def tell(taken: Taken) -> None:
            # The list and the work of the text may have changed.
            self._file.changed_elsewhere.emit()
            self.done.emit(self._imported(taken, path.name))

        self.begun.emit(tr("Importing %s…") % path.name)
        self._run(
            lambda store: exchange.bring_in(store, exchange.read_file(path), path.name), tell
        )

    def back_up(self, path: Path) -> None:
        """Write all snapshots to another file of the same kind."""
        self.begun.emit(tr("Backing up to %s…") % path.name)
        self._run(
            partial(SnapshotStore.back_up, path=path),
            lambda _: self.done.emit(tr("Backed up to %s") % path.name),
        )

    def _imported(self, taken: Taken, name: str) -> str:
        if not taken.new and not taken.there:
            return tr("There are no snapshots in %s", "%s: name of a file") % name
        if not taken.new:
            said = tr("Nothing new in {file}; already here: %Ln snapshots", "", taken.there)
        elif not taken.there:
            said = tr("Imported %Ln snapshots", "", taken.new)
        else:
            said = tr("Imported %Ln snapshots; already here: {there}", "", taken.new)
        return said.format(file=name, there=with_thousands(taken.there))

    def _ask_where_to(self, title: str, name: str, kind: str, ending: str) -> Path | None:
        name = file_name(name, tr("snapshots", "name of a file"))
        proposed = Path(QDir.homePath(), f"{name}.{ending}")
        return ask_where_to(self._view, title, proposed, FileKind(kind, ending))

    def _run(
        self, work: Callable[[SnapshotStore], Result], tell: Callable[[Result], None]
    ) -> None:
        """Do `work` in the background, and `tell` the user the result."""
        # If it fails, the message that it is under way goes.
        self._file.in_background(work, tell, lambda: self.begun.emit(""))


def _choice(which: Which, selected: Iterable[int], work: Work | None) -> Choice:
    if which is Which.SELECTED:
        ids = set(selected)
        return lambda _, snapshot: snapshot.id in ids
    if which is Which.THIS_TEXT and work is not None:
        return lambda of, _: of.key == work.key
    return everything
