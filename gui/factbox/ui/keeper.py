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
    from factbox.snapshots.snapshot import Draft, Snapshot
    from factbox.snapshots.store import Deleted, SnapshotStore

Result = TypeVar("Result")

_LOOK_EVERY_MS = 2000
_SAVE_AGAIN_EVERY_MS = 500
# The window stands still while another program has the file: what the user asks for is
# worth a second, what is tried again is not.
_BUSY_TIMEOUT_S = 1.0
_NO_TIMEOUT = 0.0
_TITLE_CHARACTERS = 120


class Keeper(QObject):
    """Keeps snapshots in a file that other windows may have open too.

    A snapshot that is to be saved while another program has the file in use waits, and is
    saved as soon as the file is free.
    """

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
        # What could not be saved yet, in the order in which it was asked for.
        self._unsaved: list[Draft] = []
        self._told_of_unsaved = False
        self._saving_again = QTimer(self, interval=_SAVE_AGAIN_EVERY_MS)
        self._saving_again.timeout.connect(self._save_unsaved)
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)

    def open(self) -> None:
        """Open the file and tell what is in it."""
        self._tell_all()

    def close(self) -> None:
        """Let go of the file."""
        self._looking.stop()
        self._saving_again.stop()
        if self._store is not None:
            self._store.close()
            self._store = None

    def may_close(self) -> bool:
        """Whether no snapshot waits to be saved, or the user was told before that one does."""
        self._save_unsaved()
        if not self._unsaved or self._told_of_unsaved:
            return True
        self._told_of_unsaved = True
        self.failed.emit(
            self.tr(
                "A snapshot is not saved yet: “%s” is in use by another program. Wait for "
                "it, or close again to go without that snapshot."
            )
            % self._path
        )
        return False

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
        # Asked for once more while it waits, it is still one.
        if draft not in self._unsaved[-1:]:
            self._unsaved.append(draft)
        self._told_of_unsaved = False
        self._save_unsaved()

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

    def copy_fact_box(self, box: FactBox, rules_name: str, rules_version: int) -> None:
        """Copy `box`, counted by that rule set, as a fact box is published."""
        from factbox.analysis.published import published_text

        text = published_text(box, rules_name, rules_version)
        self._copy(text, self.tr("Copied the fact box, %d tokens") % box.tokens)

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

    def _save_unsaved(self) -> None:
        """Save what waits, one after the other, until the file turns out to be in use."""
        from factbox.snapshots.store import BusyError, StoreError

        timeout = _NO_TIMEOUT if self._saving_again.isActive() else _BUSY_TIMEOUT_S
        saved = None
        try:
            while self._unsaved:
                saved = self._open_store(timeout).save(self._unsaved[0])
                del self._unsaved[0]
        except BusyError:
            if not self._saving_again.isActive():
                self._saving_again.start()
                self.failed.emit(
                    self.tr(
                        "“%s” is in use by another program. The snapshot is saved as soon "
                        "as that lets go of it; until then, leave this window open."
                    )
                    % self._path
                )
        except StoreError as problem:
            self._unsaved.clear()
            self.failed.emit(str(problem))
            # It may be another file by now.
            self._tell_all()
        finally:
            self._tell_of_damage()
        if not self._unsaved:
            self._saving_again.stop()
        if saved is not None:
            self._tell_all()
            self.done.emit(self.tr("Saved snapshot “%s”") % saved.title)

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

    def _open_store(self, timeout: float) -> SnapshotStore:
        """The store, opened if it is not; raises StoreError."""
        from factbox.snapshots.store import SnapshotStore

        if self._store is None:
            self._store = SnapshotStore(self._path, busy_timeout=timeout)
        self._store.busy_timeout = timeout
        return self._store

    def _try(self, ask: Callable[[SnapshotStore], Result]) -> Result | None:
        """What `ask` gets from the store; None, and the user is told, if that failed."""
        from factbox.snapshots.store import BusyError, StoreError

        try:
            return ask(self._open_store(_BUSY_TIMEOUT_S))
        except StoreError as problem:
            self.failed.emit(str(problem))
            if isinstance(problem, BusyError):
                self._looking.start()
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
        from factbox.snapshots.store import BusyError, StoreError

        is_new = self._store is None
        try:
            if self._open_store(_NO_TIMEOUT).changed_elsewhere() or is_new:
                self._tell_all()
        except BusyError:
            # The next look is soon.
            return
        except StoreError as problem:
            # Told once; the next thing that the user does tries again.
            self._looking.stop()
            self.failed.emit(str(problem))

    def _copy(self, text: str, sentence: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.done.emit(sentence)


def _title(metrics: Metrics, text: str) -> str:
    """The headline of the text, else how its first line begins."""
    if metrics.headline is not None:
        return metrics.headline.text[:_TITLE_CHARACTERS]
    lines = (line.strip() for line in text.split("\n")[metrics.first_line :])
    return next((line[:_TITLE_CHARACTERS] for line in lines if line), "")
