"""What a user can do with snapshots, and what is said of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from factbox.analysis.counts import FactBox
    from factbox.analysis.metrics import Metrics
    from factbox.snapshots.snapshot import Snapshot
    from factbox.snapshots.store import Deleted, SnapshotStore

Result = TypeVar("Result")

_LOOK_EVERY_MS = 2000
# The window stands still while another program has the file.
_BUSY_TIMEOUT_S = 1.0
_TITLE_CHARACTERS = 120


class Keeper(QObject):
    """Keeps snapshots in a file that other windows may have open too."""

    #: all snapshots (list[Snapshot]), the newest first
    changed = Signal(object)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done
    done = Signal(str)
    #: the same, and a callable that takes it back
    undoable = Signal(str, object)
    #: the text (str) of a snapshot that is to be put back; Qt would drop a byte-order mark
    restored = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._store: SnapshotStore | None = None
        self._told_of: Path | None = None
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)

    def open(self) -> None:
        """Open the file and tell what is in it."""
        self._tell_all()

    def close(self) -> None:
        """Let go of the file."""
        self._looking.stop()
        if self._store is not None:
            self._store.close()
            self._store = None

    def save(self, metrics: Metrics, text: str) -> None:
        """Save a snapshot of `text`; it is on disk when `done` says so."""
        from factbox.snapshots.snapshot import Draft

        draft = Draft(
            title=_title(metrics, text) or self.tr("Untitled"),
            note="",
            text=text,
            rules_name=metrics.rules.name,
            rules_version=metrics.rules.version,
            headline=metrics.headline_rule.value,
            fact_box=metrics.whole.box,
            counts=metrics.whole.counts,
        )
        saved = self._change(lambda store: store.save(draft))
        if saved is not None:
            self.done.emit(self.tr("Saved snapshot “%s”") % saved.title)

    def restore(self, snapshot: Snapshot) -> None:
        """Put the text of `snapshot` back into the editor."""
        text = self._try(lambda store: store.text(snapshot.id))
        if text is not None:
            self.restored.emit(text)
            self.done.emit(
                self.tr("Restored “%s”; Undo brings back your text") % snapshot.title
            )

    def describe(self, snapshot: Snapshot, title: str, note: str) -> None:
        """Give `snapshot` another title and note."""
        if title != snapshot.title:
            self._change(lambda store: store.rename(snapshot.id, title))
        if note != snapshot.note:
            self._change(lambda store: store.set_note(snapshot.id, note))

    def delete(self, snapshots: list[Snapshot]) -> None:
        """Delete `snapshots`, which can be undone."""
        from factbox.snapshots.store import SnapshotStore

        deleted = []
        for each in snapshots:
            # What went before one that cannot go can be undone all the same.
            gone = self._try(partial(SnapshotStore.delete, snapshot_id=each.id))
            if gone is not None:
                deleted.append(gone)
        self._tell_all()
        if deleted:
            self._offer_undo(deleted)

    def copy_fact_box(self, box: FactBox) -> None:
        """Copy `box` as a fact box is published."""
        from factbox.analysis.published import published_text

        self._copy(published_text(box), self.tr("Copied the fact box, %d tokens") % box.tokens)

    def copy_table(self, snapshots: list[Snapshot]) -> None:
        """Copy `snapshots` as a Markdown table."""
        from factbox.snapshots.export import markdown_table

        self._copy(markdown_table(snapshots), self.tr("Copied as a Markdown table"))

    def export(self, snapshots: list[Snapshot], path: Path) -> None:
        """Write `snapshots` to `path`: JSON with their texts if it ends in .json, else CSV."""
        from PySide6.QtCore import QIODevice, QSaveFile

        from factbox.snapshots import export
        from factbox.ui.text_files import why_not

        if path.suffix.lower() == ".json":
            texts = self._try(
                lambda store: {each.id: store.text(each.id) for each in snapshots}
            )
            if texts is None:
                return
            data = export.json_text(snapshots, texts).encode("utf-8")
        else:
            data = export.csv_text(snapshots).encode(export.CSV_ENCODING, "replace")
        file = QSaveFile(str(path))
        opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if opened and file.write(data) == len(data) and file.commit():
            sentence = self.tr("Exported %d snapshots to %s") % (len(snapshots), path.name)
            if len(snapshots) == 1:
                sentence = self.tr("Exported 1 snapshot to %s") % path.name
            self.done.emit(sentence)
        else:
            self.failed.emit(
                self.tr("“%s” was not written: %s. Export to another place.")
                % (path, why_not(file))
            )

    def _offer_undo(self, deleted: list[Deleted]) -> None:
        sentence = self.tr("Deleted %d snapshots") % len(deleted)
        if len(deleted) == 1:
            sentence = self.tr("Deleted snapshot “%s”") % deleted[0].snapshot.title
        self.undoable.emit(sentence, lambda: self._undelete(deleted))

    def _undelete(self, deleted: list[Deleted]) -> None:
        from factbox.snapshots.store import SnapshotStore

        left = [
            each
            for each in deleted
            if self._try(partial(SnapshotStore.undelete, deleted=each)) is None
        ]
        self._tell_all()
        if left:
            self._offer_undo(left)

    def _try(self, ask: Callable[[SnapshotStore], Result]) -> Result | None:
        """What `ask` gets from the store; None, and the user is told, if that failed."""
        from factbox.snapshots.store import SnapshotStore, StoreError

        try:
            if self._store is None:
                self._store = SnapshotStore(self._path, busy_timeout=_BUSY_TIMEOUT_S)
            return ask(self._store)
        except StoreError as problem:
            self.failed.emit(str(problem))
            return None
        finally:
            self._tell_of_damage()

    def _change(self, ask: Callable[[SnapshotStore], Result]) -> Result | None:
        """The same for what changes the snapshots: they are told anew."""
        result = self._try(ask)
        self._tell_all()
        return result

    def _tell_all(self) -> None:
        snapshots = self._try(lambda store: store.all())
        if snapshots is not None:
            self.changed.emit(snapshots)
            self._looking.start()

    def _tell_of_damage(self) -> None:
        damaged = self._store.set_aside if self._store is not None else None
        if damaged is not None and damaged != self._told_of:
            self._told_of = damaged
            self.failed.emit(
                self.tr(
                    "The snapshots file was damaged. It is kept as “%s”; a new one was begun."
                )
                % damaged
            )

    def _look(self) -> None:
        """Follow what other windows saved."""
        changed = self._try(lambda store: store.changed_elsewhere())
        if changed is None:
            # Told once; the next thing that the user does tries again.
            self._looking.stop()
        elif changed:
            self._tell_all()

    def _copy(self, text: str, sentence: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.done.emit(sentence)


def _title(metrics: Metrics, text: str) -> str:
    """The headline of the text, else how its first line begins."""
    if metrics.headline is not None:
        return metrics.headline.text[:_TITLE_CHARACTERS]
    lines = (line.strip() for line in text.split("\n")[metrics.first_line :])
    return next((line[:_TITLE_CHARACTERS] for line in lines if line), "")
