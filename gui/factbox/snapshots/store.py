"""Keeps snapshots in an SQLite file, safely beside other windows that do the same."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from factbox.snapshots import errors
from factbox.snapshots.database import Database, open_database
from factbox.snapshots.errors import BusyError, StoreError
from factbox.snapshots.rows import (
    COLUMNS,
    BadValueError,
    from_row,
    new_snapshot,
    to_row,
    to_text,
)
from factbox.snapshots.snapshot import Deleted, Draft, Snapshot, digest, encoded

__all__ = ["BusyError", "Deleted", "SnapshotStore", "StoreError"]

_INSERT = f"INSERT INTO snapshots ({COLUMNS}, text) VALUES ({', '.join('?' * 18)})"
_SELECT = f"SELECT {COLUMNS} FROM snapshots"


class SnapshotStore:
    """The snapshots in the file at `path`, which is made if it is missing.

    Whatever goes wrong with the file is raised as StoreError, by every method, and
    leaves what was saved as it was. A change is on the disk when its method returns.

    `set_aside` is where a damaged file was moved to, None if none was. It is moved, with
    SQLite's companions, when no window has it open any more; nothing in it is changed.
    Damage found later than at opening is set aside in the same way, and the method that
    met it raises StoreError: what it was to do has to be done again, on the new file.
    """

    def __init__(self, path: Path, *, busy_timeout: float = 5.0) -> None:
        """Opens the file, waiting `busy_timeout` seconds at most for other programs."""
        self.set_aside: Path | None = None
        # SQLite keeps its log beside the file that a link leads to, not beside the link.
        self._path = Path(os.path.realpath(path))
        self._busy_timeout = busy_timeout
        self._closed = False
        self._database: Database | None = None
        self._seen_version: int | None = None
        self._open()
        self.changed_elsewhere()

    @property
    def busy_timeout(self) -> float:
        """Seconds that every method waits at most for other programs."""
        return self._busy_timeout

    @busy_timeout.setter
    def busy_timeout(self, seconds: float) -> None:
        self._busy_timeout = seconds
        if self._database is not None:
            self._database.connection.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")

    def save(self, draft: Draft) -> Snapshot:
        """Saves `draft` under the time of now."""
        with self._changing() as connection:
            return _insert(connection, new_snapshot(draft, 0, datetime.now(UTC)), draft.text)

    def all(self) -> list[Snapshot]:
        """Every snapshot, the last saved first, whatever the clock said."""
        with self._using() as connection:
            rows = connection.execute(f"{_SELECT} ORDER BY id DESC")
            return [from_row(row) for row in rows]

    def text(self, snapshot_id: int) -> str:
        """The text of a snapshot, exactly as it was saved."""
        with self._using() as connection:
            text, sha256 = self._text(connection, snapshot_id)
            if digest(text) != sha256:
                raise BadValueError(f"text of snapshot {snapshot_id} is not the one saved")
            return text

    def rename(self, snapshot_id: int, title: str) -> None:
        """Gives a snapshot another title."""
        self._update("title", snapshot_id, title)

    def set_note(self, snapshot_id: int, note: str) -> None:
        """Gives a snapshot another note."""
        self._update("note", snapshot_id, note)

    def delete(self, snapshot_id: int) -> Deleted:
        """Deletes a snapshot; gives what `undelete` needs.

        Its place in the file is overwritten. Copies in SQLite's log go when the last
        window closes.
        """
        with self._changing() as connection:
            text, _ = self._text(connection, snapshot_id)
            deleted = Deleted(self._snapshot(connection, snapshot_id), text)
            connection.execute("DELETE FROM snapshots WHERE id = ?", (snapshot_id,))
        return deleted

    def undelete(self, deleted: Deleted) -> Snapshot:
        """Brings a deleted snapshot back, under the same time and id.

        Only where a new file, begun since, has given that id to another, it gets a new one.
        """
        snapshot = deleted.snapshot
        with self._changing() as connection:
            query = f"{_SELECT} WHERE id = ?"
            there = connection.execute(query, (snapshot.id,)).fetchone()
            if there and from_row(there).saved_at == snapshot.saved_at:
                raise StoreError(f"Snapshot {snapshot.id} is in “{self._path}” already.")
            new = replace(snapshot, id=0) if there else snapshot
            return _insert(connection, new, deleted.text)

    def changed_elsewhere(self) -> bool:
        """Whether another window changed the snapshots since this was last asked."""
        self._check_open()
        if self._database is None or not self._in_place(self._database):
            return True
        with self._using() as connection:
            version = connection.execute("PRAGMA data_version").fetchone()[0]
        seen, self._seen_version = self._seen_version, version
        return bool(version != seen)

    def close(self) -> None:
        """Gives the file back. Every other method raises StoreError from then on."""
        self._closed = True
        self._give_back()

    def _update(self, column: str, snapshot_id: int, text: str) -> None:
        with self._changing() as connection:
            self._snapshot(connection, snapshot_id)
            connection.execute(
                f"UPDATE snapshots SET {column} = ? WHERE id = ?", (encoded(text), snapshot_id)
            )

    def _snapshot(self, connection: sqlite3.Connection, snapshot_id: int) -> Snapshot:
        row = connection.execute(f"{_SELECT} WHERE id = ?", (snapshot_id,)).fetchone()
        if row is None:
            raise self._missing(snapshot_id)
        return from_row(row)

    def _text(self, connection: sqlite3.Connection, snapshot_id: int) -> tuple[str, str]:
        """The text of a snapshot, and the SHA-256 that it was saved with."""
        query = "SELECT text, sha256 FROM snapshots WHERE id = ?"
        row = connection.execute(query, (snapshot_id,)).fetchone()
        if row is None:
            raise self._missing(snapshot_id)
        return to_text("text", row[0]), row[1]

    def _missing(self, snapshot_id: int) -> StoreError:
        return StoreError(
            f"Snapshot {snapshot_id} is no longer in “{self._path}”; "
            "another window may have deleted it, so look at the list again."
        )

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        """The connection in a transaction, which an exception undoes."""
        # Where writing was not allowed, it may be by now.
        if self._ready().read_only and self._open().read_only:
            raise errors.read_only(self._path)
        with self._using() as connection:
            # Immediate: waits for another writer now, where waiting can still succeed.
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        """The connection, with what goes wrong raised as StoreError."""
        database = self._ready()
        try:
            yield database.connection
        except BadValueError as error:
            raise StoreError(
                f"“{self._path}” was changed by another program: {error}; "
                "put it right or delete that row with an SQLite program."
            ) from error
        except UnicodeDecodeError as error:
            # SQLite's message quotes what is damaged.
            raise self._after_damage() from error
        except sqlite3.Error as error:
            if not errors.is_damage(error):
                raise errors.from_sqlite(error, self._path) from error
            raise self._after_damage() from error

    def _after_damage(self) -> StoreError:
        """Sets the file aside if it is damaged indeed; what to tell the user."""
        moved = self._open().set_aside
        then = f"was moved to “{moved}” and a new one begun" if moved else "was opened again"
        return StoreError(
            f"“{self._path}” could not be read and {then}; look at the list and do it again."
        )

    def _ready(self) -> Database:
        """The open file, if it is still the one that the caller knows the ids of."""
        self._check_open()
        if self._database is not None and self._in_place(self._database):
            return self._database
        self._open()
        raise StoreError(
            f"“{self._path}” was moved, deleted or replaced by another program and has been "
            "opened again; look at the list and do it again."
        )

    def _in_place(self, database: Database) -> bool:
        try:
            return database.is_in_place()
        except OSError as error:
            raise errors.from_system(error, self._path) from error

    def _open(self) -> Database:
        """Opens the file, again if it was open: then all may be different."""
        self._give_back()
        database = open_database(self._path, self._busy_timeout)
        self._database = database
        self.set_aside = database.set_aside or self.set_aside
        self._seen_version = None
        return database

    def _give_back(self) -> None:
        if self._database is not None:
            database, self._database = self._database, None
            database.close()

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError(f"“{self._path}” is closed; open the window again to use it.")


def _insert(connection: sqlite3.Connection, snapshot: Snapshot, text: str) -> Snapshot:
    """Adds a row, under the snapshot's id or, if that is 0, a new one."""
    values = (snapshot.id or None, *to_row(snapshot), encoded(text))
    row_id = connection.execute(_INSERT, values).lastrowid
    # What is given back is what is there.
    return from_row(connection.execute(f"{_SELECT} WHERE id = ?", (row_id,)).fetchone())
