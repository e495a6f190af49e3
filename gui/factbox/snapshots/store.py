"""Keeps snapshots in an SQLite file, safely beside other windows that do the same."""

from __future__ import annotations

import glob
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from factbox.files.data_folder import is_of_folder
from factbox.files.replacing import replacing
from factbox.snapshots import errors
from factbox.snapshots.database import texts, works
from factbox.snapshots.database.database import Database, open_database
from factbox.snapshots.database.rows import COLUMNS, from_rows, insert
from factbox.snapshots.database.texts import Sketched
from factbox.snapshots.errors import BadValueError, BusyError, StoreError
from factbox.snapshots.exchange import taking_in
from factbox.snapshots.exchange.taking_in import Taken
from factbox.snapshots.figures import with_value
from factbox.snapshots.history import History, histories
from factbox.snapshots.library import library
from factbox.snapshots.library.library import Content, WorkSummary
from factbox.snapshots.snapshot import Deleted, NewSnapshot, Snapshot, Work, digest, encoded

__all__ = ["BusyError", "Deleted", "SnapshotStore", "StoreError", "Totals"]

_SELECT = f"SELECT {COLUMNS} FROM snapshots"
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
    """

    def __init__(self, path: Path, *, busy_timeout: float = 5.0) -> None:
        """Open the file, waiting up to `busy_timeout` seconds for other programs."""
        self.set_aside: Path | None = None
        # SQLite keeps its log beside the file that a link leads to, not beside the link.
        self.path = Path(os.path.realpath(path))
        self._busy_timeout = busy_timeout
        self._closed = False
        self._database: Database | None = None
        self._seen_version: int | None = None
        self._open()
        self.changed_elsewhere()

    def set_busy_timeout(self, seconds: float) -> None:
        """Let every method wait up to this long for other programs."""
        self._busy_timeout = seconds
        if self._database is not None:
            self._database.connection.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")

    def save(self, new: NewSnapshot, work: Work) -> Snapshot:
        """Save `new` as the newest snapshot of `work`, under the current time.

        A work that is not in the file, or no longer, is added to it.
        """
        with self._changing() as connection:
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
            )
            return insert(connection, snapshot)

    def all(self) -> list[Snapshot]:
        """Return every snapshot, the last saved first, whatever the clock said."""
        with self._using() as connection:
            return from_rows(connection.execute(f"{_SELECT} ORDER BY id DESC").fetchall())

    def of_work(self, key: str) -> list[Snapshot]:
        """Return the snapshots of the work with that key, the newest first."""
        with self._using() as connection:
            query = f"{_SELECT} WHERE {_OF_WORK} ORDER BY number DESC"
            return from_rows(connection.execute(query, (key,)))

    def ids_of_work(self, key: str) -> list[int]:
        """Return the ids of the snapshots of the work with that key, the newest first."""
        with self._using() as connection:
            query = f"SELECT id FROM snapshots WHERE {_OF_WORK} ORDER BY number DESC"
            return [row[0] for row in connection.execute(query, (key,))]

    def with_ids(self, ids: Sequence[int]) -> list[Snapshot]:
        """Return the snapshots with these ids that still exist, in any order."""
        with self._using() as connection:
            query = f"{_SELECT} WHERE id IN ({', '.join('?' * len(ids))})"
            return from_rows(connection.execute(query, ids))

    def with_text(self, key: str, text: str) -> list[Snapshot]:
        """Return the snapshots of a work with exactly that text, the newest first."""
        with self._using() as connection:
            query = f"{_SELECT} WHERE {_OF_WORK} AND sha256 = ? ORDER BY number DESC"
            return from_rows(connection.execute(query, (key, digest(text))))

    def snapshot(self, snapshot_id: int) -> Snapshot:
        """Return the snapshot with that id. Raises StoreError if it no longer exists."""
        with self._using() as connection:
            return self._snapshot(connection, snapshot_id)

    def works(self) -> list[Work]:
        """Return every work, the oldest first. Each has a snapshot."""
        with self._using() as connection:
            return works.all_works(connection)

    def overview(self) -> list[WorkSummary]:
        """Return every work with its first and last snapshot, the last saved first."""
        with self._using() as connection:
            return library.overview(connection)

    def contents(self) -> list[Content]:
        """Return what can be searched in every snapshot, the last saved first."""
        with self._using() as connection:
            return library.contents(connection)

    def work(self, key: str) -> Work | None:
        """Return the work with that key as it is now; None if it no longer exists."""
        with self._using() as connection:
            return works.find(connection, key)

    def work_with_text(self, sha256: str) -> Work | None:
        """Return the work that last had the text with that SHA-256, or None."""
        with self._using() as connection:
            return works.with_text(connection, sha256)

    def sketched(self, behind: int, most: int) -> list[Sketched]:
        """Return up to `most` texts with their sketches (see `likeness`), after row `behind`.

        Begin with 0, and go on with the row of the last one.
        """
        with self._using() as connection:
            return texts.sketched(connection, behind, most)

    def text(self, snapshot_id: int) -> str:
        """Return the text of a snapshot, exactly as it was saved."""
        with self._using() as connection:
            return texts.get(connection, self._snapshot(connection, snapshot_id).sha256)

    def rename(self, snapshot_id: int, title: str) -> None:
        """Give a snapshot another title."""
        self._update("title", snapshot_id, title)

    def set_note(self, snapshot_id: int, note: str) -> None:
        """Give a snapshot another note."""
        self._update("note", snapshot_id, note)

    def rename_work(self, key: str, title: str) -> None:
        """Give a work another title."""
        with self._changing() as connection:
            if not works.rename(connection, key, title):
                raise StoreError(
                    f"This text no longer has a snapshot in “{self.path}”; another window "
                    "may have deleted them. Save one and try again."
                )

    def delete(self, *ids: int) -> list[Deleted]:
        """Delete the snapshots with these ids that still exist; return what `undelete` needs.

        All go in one change, and a work goes with its last one. Their place in the file is
        overwritten, and the search index forgets their words. Copies in SQLite's log go when
        the last window closes.
        """
        deleted, is_text_gone = [], False
        with self._changing() as connection:
            for snapshot_id in ids:
                for snapshot in self._found(connection, snapshot_id):
                    text = texts.get(connection, snapshot.sha256)
                    work = works.with_id(connection, snapshot.work_id)
                    connection.execute("DELETE FROM snapshots WHERE id = ?", (snapshot_id,))
                    is_text_gone |= texts.drop_unused(connection, snapshot.sha256)
                    works.drop_unused(connection, work.id)
                    deleted.append(Deleted(snapshot, work, text))
        if is_text_gone:
            # Imported here, since most windows never search.
            from factbox.snapshots.library import search_index

            search_index.forget(self.path)
        return deleted

    def undelete(self, *deleted: Deleted) -> list[Snapshot]:
        """Bring deleted snapshots back in one change, under the same times, ids and numbers.

        Those that exist stay as they are. A snapshot gets a new id or number only if another
        has been given its own: in a new file, or in a work that was begun again.
        """
        with self._changing() as connection:
            back = [self._brought_back(connection, each) for each in deleted]
        return [snapshot for snapshot in back if snapshot is not None]

    def histories(self) -> list[History]:
        """Return every work with its snapshots, as they are exported."""
        with self._using() as connection:
            rows = connection.execute(_SELECT).fetchall()
            return histories(works.all_works(connection), from_rows(rows))

    def totals(self, key: str | None = None) -> Totals:
        """Return how much there is, and how much of it belongs to the work with that key."""
        with self._using() as connection:
            query = (
                "SELECT (SELECT count(*) FROM works), count(*), "
                f"coalesce(sum({_OF_WORK}), 0) FROM snapshots"
            )
            return Totals._make(connection.execute(query, (key,)).fetchone())

    def text_with(self, sha256: str) -> str:
        """Return the text with that SHA-256, exactly as it was saved."""
        with self._using() as connection:
            return texts.get(connection, sha256)

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Read everything inside the block as of one moment, whatever other windows do."""
        with self._using() as connection:
            connection.execute("BEGIN")
            try:
                yield
            finally:
                # The connection is closed if the file proved damaged or was replaced.
                with suppress(sqlite3.ProgrammingError):
                    connection.rollback()

    def take_in(self, those: Iterable[History], their_texts: Mapping[str, str]) -> Taken:
        """Add what another file has, all or nothing, and none of it twice."""
        with self._using() as connection:
            rows = taking_in.new_texts(connection, their_texts)
        with self._changing() as connection:
            return taking_in.take_in(connection, those, rows, their_texts)

    def back_up(self, path: Path) -> None:
        """Write all snapshots to another file, while this and other windows go on.

        An existing file is replaced once the new one is complete.
        """
        self.check_is_another(path)
        with self._using() as connection:
            try:
                with replacing(path) as part:
                    # As text of any bytes: the name of a folder need not be UTF-8.
                    into = os.fsencode(part)
                    connection.execute("VACUUM INTO CAST(? AS TEXT)", (into,))
            except (OSError, sqlite3.Error) as error:
                raise errors.no_backup(error, path) from error

    def check_is_another(self, path: Path) -> None:
        """Raise StoreError if `path` is the snapshots file, or SQLite's beside it."""
        if is_of_folder(path, self.path.parent):
            raise StoreError(
                f"“{path}” belongs to the snapshots themselves; choose another name or folder."
            )

    def size(self) -> int:
        """Return the bytes on the disk, with what SQLite keeps beside the file."""
        files = self.path.parent.glob(f"{glob.escape(self.path.name)}*")
        return sum(file.stat().st_size for file in files)

    def changed_elsewhere(self) -> bool:
        """Return whether another window changed the snapshots since this was last asked."""
        self._check_open()
        if self._database is None or not self._in_place(self._database):
            return True
        with self._using() as connection:
            version = connection.execute("PRAGMA data_version").fetchone()[0]
        seen, self._seen_version = self._seen_version, version
        return bool(version != seen)

    def close(self) -> None:
        """Close the file. Every other method raises StoreError from then on."""
        self._closed = True
        self._give_back()

    def _update(self, column: str, snapshot_id: int, text: str) -> None:
        with self._changing() as connection:
            self._snapshot(connection, snapshot_id)
            connection.execute(
                f"UPDATE snapshots SET {column} = ? WHERE id = ?", (encoded(text), snapshot_id)
            )

    def _brought_back(
        self, connection: sqlite3.Connection, deleted: Deleted
    ) -> Snapshot | None:
        snapshot = deleted.snapshot
        there = self._found(connection, snapshot.id)
        if there and there[0].saved_at == snapshot.saved_at:
            return None
        work = works.keep(connection, deleted.work)
        texts.keep(connection, deleted.text)
        back = snapshot._replace(
            id=0 if there else snapshot.id,
            work_id=work.id,
            number=works.take_number(connection, work.id, snapshot.number),
        )
        return insert(connection, back)

    def _found(self, connection: sqlite3.Connection, snapshot_id: int) -> list[Snapshot]:
        """Return the snapshot with that id, if it exists."""
        query = f"{_SELECT} WHERE id = ?"
        return from_rows(connection.execute(query, (snapshot_id,)).fetchall())

    def _snapshot(self, connection: sqlite3.Connection, snapshot_id: int) -> Snapshot:
        found = self._found(connection, snapshot_id)
        if not found:
            raise StoreError(
                f"Snapshot {snapshot_id} is no longer in “{self.path}”; "
                "another window may have deleted it, so look at the list again."
            )
        return found[0]

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection in a transaction, which an exception rolls back."""
        # Where writing was forbidden, it may be allowed by now.
        if self._ready().read_only and self._open().read_only:
            raise errors.read_only(self.path)
        with self._using() as connection:
            # IMMEDIATE waits for another writer now, while waiting can still succeed.
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
        """Give the connection; raise what goes wrong with it as StoreError."""
        database = self._ready()
        try:
            yield database.connection
        except BadValueError as error:
            raise errors.changed_by_hand(error, self.path) from error
        except UnicodeDecodeError as error:
            # SQLite's message quotes the damage, which is not valid text.
            raise self._after_damage() from error
        except sqlite3.Error as error:
            if not errors.is_damage(error):
                raise errors.from_sqlite(error, self.path) from error
            raise self._after_damage() from error

    def _after_damage(self) -> StoreError:
        """Open the file again, setting a damaged one aside; return the error to raise."""
        moved = self._open().set_aside
        then = f"was moved to “{moved}” and a new one begun" if moved else "was opened again"
        return StoreError(
            f"“{self.path}” could not be read and {then}; look at the list and try again."
        )

    def _ready(self) -> Database:
        """Return the open file. Raises StoreError if it is no longer the one opened."""
        self._check_open()
        if self._database is not None and self._in_place(self._database):
            return self._database
        self._open()
        raise StoreError(
            f"“{self.path}” was moved, deleted or replaced by another program and has been "
            "opened again; look at the list and try again."
        )

    def _in_place(self, database: Database) -> bool:
        try:
            return database.is_in_place()
        except OSError as error:
            raise errors.from_system(error, self.path) from error

    def _open(self) -> Database:
        """Open the file, again if it was open: then everything may be different."""
        self._give_back()
        database = open_database(self.path, self._busy_timeout)
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
            raise StoreError(f"“{self.path}” is closed; open the window again to use it.")
