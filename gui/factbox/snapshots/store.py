"""Keeps snapshots in an SQLite file, safely beside other windows that do the same."""

from __future__ import annotations

import glob
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

from factbox.files.data_folder import is_of_folder
from factbox.files.replacing import replacing
from factbox.snapshots import errors
from factbox.snapshots.database import deleting, rows, texts, works
from factbox.snapshots.database.columns import SNAPSHOTS
from factbox.snapshots.database.deleting import Deleted
from factbox.snapshots.database.kept_open import KeptOpen
from factbox.snapshots.database.rows import Connection
from factbox.snapshots.database.texts import Sketched
from factbox.snapshots.errors import BusyError, LeftOutError, StoreError
from factbox.snapshots.exchange import taking_in
from factbox.snapshots.exchange.taking_in import Taken
from factbox.snapshots.figures import with_value
from factbox.snapshots.history import History, histories
from factbox.snapshots.library import library
from factbox.snapshots.library.library import Content, WorkSummary
from factbox.snapshots.snapshot import NewSnapshot, Snapshot, Work, digest, encoded
from factbox.tr import tr_later

__all__ = ["BusyError", "Deleted", "SnapshotStore", "StoreError", "Totals"]

Result = TypeVar("Result")

_OF_WORK = "work = (SELECT id FROM works WHERE key = ?)"


class Totals(NamedTuple):
    """The numbers of works, of snapshots, and of the snapshots of one work."""

    works: int
    snapshots: int
    of_work: int


class SnapshotStore:
    """The snapshots in the file at `path`, which is made if it is missing.

    Every method raises StoreError for whatever goes wrong with the file, and what was saved
    stays. A change is on the disk when its method returns.

    A damaged file is moved to `set_aside`, with SQLite's companions, once no window has it
    open; its content does not change. If the damage is found after opening, the method that
    met it raises StoreError, and the caller may try again with the new file.

    A snapshot that another program has changed to something invalid is left out of every
    list, and `left_out` says so. Asked for alone, it raises StoreError.
    """

    def __init__(self, path: Path, *, busy_timeout: float = 5.0) -> None:
        """Open the file, waiting up to `busy_timeout` seconds for other programs."""
        # SQLite keeps its log beside the file that a link leads to, not beside the link.
        self.path = Path(os.path.realpath(path))
        self._file = KeptOpen(self.path, busy_timeout)

    @property
    def set_aside(self) -> Path | None:
        """The path that a damaged file was moved to, if there was one."""
        return self._file.set_aside

    def left_out(self) -> LeftOutError | None:
        """Return the error to tell the user if something could not be read; None if not."""
        return self._file.left_out()

    def set_busy_timeout(self, seconds: float) -> None:
        """Let every method wait up to this long for other programs."""
        self._file.set_busy_timeout(seconds)

    def changed_elsewhere(self) -> bool:
        """Return whether another window changed the snapshots since this was last asked."""
        return self._file.changed_elsewhere()

    def at_one_moment(self) -> AbstractContextManager[None]:
        """Read everything inside the block as of one moment, whatever other windows do."""
        return self._file.at_one_moment()

    def close(self) -> None:
        """Close the file. Every other method raises StoreError from then on."""
        self._file.close()

    def save(self, new: NewSnapshot, work: Work) -> Snapshot:
        """Save `new` as the newest snapshot of `work`, under the current time.

        A work that is not in the file, or no longer, is added to it.
        """
        with self._file.changing() as connection:
            kept = works.keep(connection, work)
            snapshot = Snapshot(
                0,
                kept.id,
                works.next_number(connection, kept.id),
                datetime.now(UTC),
                new.title,
                new.note,
                new.occasion,
                new.rules_name,
                new.rules_version,
                new.headline,
                with_value(new.figures),
                texts.keep(connection, new.text),
                new.styles,
                new.word_lists,
            )
            return rows.insert(connection, snapshot)

    def all(self) -> list[Snapshot]:
        """Return every snapshot, the last saved first, whatever the clock said."""
        return self._snapshots("ORDER BY id DESC")

    def of_work(self, key: str) -> list[Snapshot]:
        """Return the snapshots of the work with that key, the newest first."""
        return self._snapshots(f"WHERE {_OF_WORK} ORDER BY number DESC", key)

    def ids_of_work(self, key: str) -> list[int]:
        """Return the ids of the snapshots of the work with that key, the newest first."""
        return self._ids(f"WHERE {_OF_WORK} ORDER BY number DESC", key)

    def ids_of_works(self, keys: Iterable[str]) -> list[int]:
        """Return the ids of the snapshots of the works with these keys, the latest first."""
        condition, values = rows.among("key", keys)
        rest = f"WHERE work IN (SELECT id FROM works WHERE {condition}) ORDER BY id DESC"
        return self._ids(rest, *values)

    def with_ids(self, ids: Iterable[int]) -> list[Snapshot]:
        """Return the snapshots with these ids that still exist, in any order."""
        condition, values = rows.among("id", ids)
        return self._snapshots(f"WHERE {condition}", *values)

    def in_order(self, ids: Sequence[int]) -> list[Snapshot]:
        """Return the snapshots with these ids that still exist, in the order of `ids`."""
        found = {each.id: each for each in self.with_ids(ids)}
        return [found[each] for each in ids if each in found]

    def with_text(self, key: str, text: str) -> list[Snapshot]:
        """Return the snapshots of a work with exactly that text, the newest first."""
        rest = f"WHERE {_OF_WORK} AND sha256 = ? ORDER BY number DESC"
        return self._snapshots(rest, key, digest(text))

    def snapshot(self, snapshot_id: int) -> Snapshot:
        """Return the snapshot with that id. Raises StoreError if it no longer exists."""
        return self._read(lambda connection: self._snapshot(connection, snapshot_id))

    def works(self) -> list[Work]:
        """Return every work, the oldest first. Each has a snapshot."""
        return self._read(works.all_works)

    def overview(self) -> list[WorkSummary]:
        """Return every work with its first and last snapshot, the last saved first."""
        return self._read(library.overview)

    def contents(self) -> list[Content]:
        """Return what can be searched in every snapshot, the last saved first."""
        return self._read(library.contents)

    def work(self, key: str) -> Work | None:
        """Return the work with that key as it is now; None if it no longer exists."""
        return self._read(lambda connection: works.find(connection, key))

    def work_with_text(self, sha256: str) -> Work | None:
        """Return the work that last had the text with that SHA-256, or None."""
        return self._read(lambda connection: works.with_text(connection, sha256))

    def sketched(self, behind: int, most: int) -> list[Sketched]:
        """Return up to `most` texts with their sketches (see `likeness`), after row `behind`.

        Begin with 0, and go on with the row of the last one.
        """
        return self._read(lambda connection: texts.sketched(connection, behind, most))

    def text(self, snapshot_id: int) -> str:
        """Return the text of a snapshot, exactly as it was saved."""
        return self.text_with(self.snapshot(snapshot_id).sha256)

    def text_with(self, sha256: str) -> str:
        """Return the text with that SHA-256, exactly as it was saved."""
        return self._read(lambda connection: texts.get(connection, sha256))

    def readable(self, digests: Iterable[str]) -> set[str]:
        """Return those of the SHA-256s whose texts can be read."""
        return self._read(lambda connection: texts.readable(connection, digests))

    def histories(self) -> list[History]:
        """Return every work with its snapshots, as they are exported."""
        return self._read(
            lambda connection: histories(
                works.all_works(connection), rows.snapshots(connection)
            )
        )

    def totals(self, key: str | None = None) -> Totals:
        """Return how much there is, and how much of it belongs to the work with that key."""
        query = (
            "SELECT (SELECT count(*) FROM works), count(*), "
            f"coalesce(sum({_OF_WORK}), 0) FROM snapshots"
        )
        return self._read(
            lambda connection: Totals._make(connection.execute(query, (key,)).fetchone())
        )

    def rename(self, snapshot_id: int, title: str) -> None:
        """Give a snapshot another title."""
        self._update("title", snapshot_id, title)

    def set_note(self, snapshot_id: int, note: str) -> None:
        """Give a snapshot another note."""
        self._update("note", snapshot_id, note)

    def rename_work(self, key: str, title: str) -> None:
        """Give a work another title."""
        with self._file.changing() as connection:
            if not works.rename(connection, key, title):
                raise StoreError(
                    tr_later(
                        "This text no longer has a snapshot in “{path}”; another window "
                        "may have deleted them. Save one and try again."
                    ),
                    path=self.path,
                )

    def delete(self, *ids: int) -> list[Deleted]:
        """Delete the snapshots with these ids that still exist; return what `undelete` needs.

        All go in one change, and a work goes with its last one. When this returns, they are
        in no file any more: their place is overwritten, and neither SQLite's log nor the
        search index has a word of them.
        """
        with self._file.changing() as connection:
            deleted, is_text_gone = deleting.delete(connection, ids)
        self._file.empty_log()
        if is_text_gone:
            # Imported here, since most windows never search.
            from factbox.snapshots.library.index_file import forget

            forget(self.path)
        return deleted

    def undelete(self, *deleted: Deleted) -> list[Snapshot]:
        """Bring deleted snapshots back in one change, under the same times, ids and numbers.

        Those that exist stay as they are. A snapshot gets a new id or number only if another
        has been given its own: in a new file, or in a work that was begun again.
        """
        with self._file.changing() as connection:
            return deleting.bring_back(connection, deleted)

    def take_in(self, those: Iterable[History], their_texts: Mapping[str, str]) -> Taken:
        """Add what another file has, all or nothing, and none of it twice."""
        new = self._read(lambda connection: taking_in.new_texts(connection, their_texts))
        with self._file.changing() as connection:
            return taking_in.take_in(connection, those, new, their_texts)

    def back_up(self, path: Path) -> None:
        """Write all snapshots to another file, while this and other windows go on.

        An existing file is replaced once the new one is complete.
        """
        self.check_is_another(path)
        with self._file.using() as connection:
            try:
                with replacing(path) as part:
                    # As text of any bytes: the name of a folder need not be UTF-8.
                    into = os.fsencode(part)
                    connection.execute("VACUUM INTO CAST(? AS TEXT)", (into,))
            except (OSError, sqlite3.Error) as error:
                raise errors.no_backup(error, path) from error
        self._file.empty_log()

    def check_is_another(self, path: Path) -> None:
        """Raise StoreError if `path` is the snapshots file, or SQLite's beside it."""
        if is_of_folder(path, self.path.parent):
            raise StoreError(
                tr_later(
                    "“{path}” belongs to the snapshots themselves; choose another name or "
                    "folder."
                ),
                path=path,
            )

    def size(self) -> int:
        """Return the bytes on the disk, with what SQLite keeps beside the file."""
        files = self.path.parent.glob(f"{glob.escape(self.path.name)}*")
        return sum(file.stat().st_size for file in files)

    def _read(self, question: Callable[[Connection], Result]) -> Result:
        with self._file.using() as connection:
            return question(connection)

    def _snapshots(self, rest: str, *values: object) -> list[Snapshot]:
        return self._read(lambda connection: rows.snapshots(connection, rest, values))

    def _ids(self, rest: str, *values: object) -> list[int]:
        return self._read(
            lambda connection: [
                row[0] for row in connection.rows(SNAPSHOTS, ["id"], rest, values)
            ]
        )

    def _update(self, column: str, snapshot_id: int, text: str) -> None:
        with self._file.changing() as connection:
            self._snapshot(connection, snapshot_id)
            connection.execute(
                f"UPDATE snapshots SET {column} = ? WHERE id = ?", (encoded(text), snapshot_id)
            )

    def _snapshot(self, connection: Connection, snapshot_id: int) -> Snapshot:
        found = rows.snapshot_with(connection, snapshot_id)
        if found is None:
            raise StoreError(
                tr_later(
                    "Snapshot {number} is no longer in “{path}”; "
                    "another window may have deleted it, so look at the list again."
                ),
                number=snapshot_id,
                path=self.path,
            )
        return found
