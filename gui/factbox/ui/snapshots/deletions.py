"""Deletes snapshots, and brings back those that were deleted last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.lists import listed
from factbox.tr import tr
from factbox.ui.snapshots.names import count_of_snapshots, in_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.snapshots.snapshot import Snapshot
    from factbox.snapshots.store import Deleted
    from factbox.ui.snapshots.file import SnapshotFile


class Deletions(QObject):
    """Knows what was deleted; the last deletion is undone first."""

    #: there are other snapshots than before
    changed = Signal()
    #: a sentence for the user: what was deleted; and a callable that brings it back
    undoable = Signal(str, object)
    #: the ids (list[int]) of deleted snapshots that were brought back
    brought_back = Signal(object)

    def __init__(self, file: SnapshotFile, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        # What was deleted, and its name for the user.
        self._deleted: list[tuple[list[Deleted], str]] = []

    def delete(self, ids: Sequence[int], name: str = "") -> None:
        """Delete the snapshots with these ids, which can be undone; `name` stands for all."""

        def tell(deleted: list[Deleted]) -> None:
            self.changed.emit()
            if deleted:
                self._deleted.append((deleted, name))
                self._offer_undo()

        self._file.in_background(lambda store: store.delete(*ids), tell, self.changed.emit)

    def _offer_undo(self) -> None:
        """Offer to undo the last deletion that was not undone."""
        if not self._deleted:
            return
        deleted, name = self._deleted[-1]
        if name:
            gone = listed([name, count_of_snapshots(len(deleted))])
        elif len(deleted) == 1:
            gone = in_sentence(deleted[0].snapshot)
        else:
            gone = count_of_snapshots(len(deleted))
        self.undoable.emit(
            tr("Deleted %s", "%s: names, such as “snapshot 3”") % gone, self._undelete
        )

    def _undelete(self) -> None:
        deleted = self._deleted.pop()

        def tell(back: list[Snapshot]) -> None:
            self.changed.emit()
            if back:
                self.brought_back.emit([each.id for each in back])
            self._offer_undo()

        def keep() -> None:
            self._deleted.append(deleted)
            self.changed.emit()
            self._offer_undo()

        self._file.in_background(lambda store: store.undelete(*deleted[0]), tell, keep)
