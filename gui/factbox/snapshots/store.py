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

from factbox.files.disk import replacing
from factbox.snapshots import errors
from factbox.snapshots.database import texts, works
from factbox.snapshots.database.database import Database, belongs_to, open_database
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


class Totals(NamedTuple):
    """How many works and snapshots there are, and how many snapshots of one work."""

    works: int
    snapshots: int
    of_work: int


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
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def busy_timeout(self) -> float:
        """Seconds that every method waits at most for other programs."""
        return self._busy_timeout

    @busy_timeout.setter
    def busy_timeout(self, seconds: float) -> None:
        self._busy_timeout = seconds
        if self._database is not None:
            self._database.connection.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")

    def save(self, new: NewSnapshot, work: Work) -> Snapshot:
        """Saves `new` as the newest of `work`, under the time of now.

        A work that is not in the file, or is there no more, is begun in it.
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
            )
            return insert(connection, snapshot)

    def all(self) -> list[Snapshot]:
        """Every snapshot, the last saved first, whatever the clock said."""
        with self._using() as connection:
            return from_rows(connection.execute(f"{_SELECT} ORDER BY id DESC").fetchall())

    def of_work(self, key: str) -> list[Snapshot]:
        """The snapshots of the work of that key, the newest first; none if it has none."""
        with self._using() as connection:
            query = f"{_SELECT} WHERE work = (SELECT id FROM works WHERE key = ?)"
            rows = connection.execute(f"{query} ORDER BY number DESC", (key,)).fetchall()
            return from_rows(rows)

    def ids_of_work(self, key: str) -> list[int]:
        """Return the ids of the snapshots of the work of that key, the newest first."""
        with self._using() as connection:
            query = (
                "SELECT id FROM snapshots WHERE work = (SELECT id FROM works WHERE key = ?) "
                "ORDER BY number DESC"
            )
            return [row[0] for row in connection.execute(query, (key,))]

    def with_ids(self, ids: Sequence[int]) -> list[Snapshot]:
        """Return those of the snapshots with these ids that are there still, in any order."""
        with self._using() as connection:
            query = f"{_SELECT} WHERE id IN ({', '.join('?' * len(ids))})"
            return from_rows(connection.execute(query, ids))

    def with_text(self, key: str, text: str) -> list[Snapshot]:
        """Return the snapshots of a work that have exactly that text, the newest first."""
        with self._using() as connection:
            query = (
                f"{_SELECT} WHERE work = (SELECT id FROM works WHERE key = ?) AND sha256 = ? "
                "ORDER BY number DESC"
            )
            return from_rows(connection.execute(query, (key, digest(text))))

    def snapshot(self, snapshot_id: int) -> Snapshot:
        """The snapshot of that id; raises StoreError if it is no more."""
        with self._using() as connection:
            return self._snapshot(connection, snapshot_id)

    def works(self) -> list[Work]:
        """Every work, in the order in which they were begun. Each has a snapshot."""
        with self._using() as connection:
            return works.all_works(connection)

    def overview(self) -> list[WorkSummary]:
        """Every work with its first and its last snapshot, the one saved last first."""
        with self._using() as connection:
            return library.overview(connection)

    def contents(self) -> list[Content]:
        """What can be searched of every snapshot, the last saved first."""
        with self._using() as connection:
            return library.contents(connection)

    def work(self, key: str) -> Work | None:
        """The work of that key as it is now, None if it is no more."""
        with self._using() as connection:
            return works.find(connection, key)

    def work_with_text(self, sha256: str) -> Work | None:
        """The work that had the text with that SHA-256 last, None if none has it."""
        with self._using() as connection:
            return works.with_text(connection, sha256)

    def sketched(self, behind: int, most: int) -> list[Sketched]:
        """Texts with their sketches (see `likeness`), so many at most, from a place on.

        The first ones stand behind 0, the next ones behind the last of those.
        """
        with self._using() as connection:
            return texts.sketched(connection, behind, most)

    def text(self, snapshot_id: int) -> str:
        """The text of a snapshot, exactly as it was saved."""
        with self._using() as connection:
            return texts.get(connection, self._snapshot(connection, snapshot_id).sha256)

    def rename(self, snapshot_id: int, title: str) -> None:
        """Gives a snapshot another title."""
        self._update("title", snapshot_id, title)

    def set_note(self, snapshot_id: int, note: str) -> None:
        """Gives a snapshot another note."""
        self._update("note", snapshot_id, note)

    def rename_work(self, key: str, title: str) -> None:
        """Gives a work another title."""
        with self._changing() as connection:
            if not works.rename(connection, key, title):
                raise StoreError(
                    f"This text has no snapshot in “{self._path}” any more; another window "
                    "may have deleted them. Save one and try again."
                )

    def delete(self, snapshot_id: int) -> Deleted:
        """Deletes a snapshot, and its work with the last one; gives what `undelete` needs.

        Its place in the file is overwritten, and the search index forgets its words. Copies
        in SQLite's log go when the last window closes.
        """
        with self._changing() as connection:
            snapshot = self._snapshot(connection, snapshot_id)
            text = texts.get(connection, snapshot.sha256)
            work = works.with_id(connection, snapshot.work_id)
            connection.execute("DELETE FROM snapshots WHERE id = ?", (snapshot_id,))
            is_gone = texts.drop_unused(connection, snapshot.sha256)
            works.drop_unused(connection, work.id)
        if is_gone:
            # Late: most windows never search.
            from factbox.snapshots.library import search_index

            search_index.forget(self._path)
        return Deleted(snapshot, work, text)

    def undelete(self, deleted: Deleted) -> Snapshot:
        """Brings a deleted snapshot back, under the same time, id and number.

        Only where another has been given that id, in a new file, or that number, in a work
        begun anew, it gets a new one.
        """
        snapshot = deleted.snapshot
        with self._changing() as connection:
            query = f"{_SELECT} WHERE id = ?"
            there = from_rows(connection.execute(query, (snapshot.id,)).fetchall())
            if there and there[0].saved_at == snapshot.saved_at:
                raise StoreError(f"Snapshot {snapshot.id} is in “{self._path}” already.")
            work = works.keep(connection, deleted.work)
            texts.keep(connection, deleted.text)
            back = snapshot._replace(
                id=0 if there else snapshot.id,
                work_id=work.id,
                number=works.take_number(connection, work.id, snapshot.number),
            )
            return insert(connection, back)

    def histories(self) -> list[History]:
        """Every work with its snapshots, as they are written to files."""
        with self._using() as connection:
            rows = connection.execute(_SELECT).fetchall()
            return histories(works.all_works(connection), from_rows(rows))

    def totals(self, key: str | None = None) -> Totals:
        """How much there is, and how much of the work of that key."""
        with self._using() as connection:
            query = (
                "SELECT (SELECT count(*) FROM works), count(*), "
                "coalesce(sum(work = (SELECT id FROM works WHERE key = ?)), 0) FROM snapshots"
            )
            return Totals._make(connection.execute(query, (key,)).fetchone())

    def text_with(self, sha256: str) -> str:
        """The text with that SHA-256, exactly as it was saved."""
        with self._using() as connection:
            return texts.get(connection, sha256)

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Within it, what is read is as it was at one moment, whatever other windows do."""
        with self._using() as connection:
            connection.execute("BEGIN")
            try:
                yield
            finally:
                # It is closed where the file turned out to be damaged or another.
                with suppress(sqlite3.ProgrammingError):
                    connection.rollback()

    def take_in(self, those: Iterable[History], their_texts: Mapping[str, str]) -> Taken:
        """Adds what another file has, all or nothing, and none of it twice."""
        with self._using() as connection:
            rows = taking_in.new_texts(connection, their_texts)
        with self._changing() as connection:
            return taking_in.take_in(connection, those, rows, their_texts)

    def back_up(self, path: Path) -> None:
        """Writes all snapshots to another file, while this and other windows go on.

        A file that is there is replaced, once the new one is whole.
        """
        self.check_is_another(path)
        with self._using() as connection:
            try:
                with replacing(path) as part:
                    connection.execute("VACUUM INTO ?", (str(part),))
            except (OSError, sqlite3.Error, UnicodeError) as error:
                raise errors.no_backup(error, path) from error

    def check_is_another(self, path: Path) -> None:
        """Raises StoreError where `path` is the snapshots' own file, or SQLite's beside it."""
        if belongs_to(path, self._path):
            raise StoreError(
                f"“{path}” belongs to the snapshots themselves; choose another name or folder."
            )

    def size(self) -> int:
        """Bytes on the disk, with what SQLite keeps beside the file."""
        files = self._path.parent.glob(f"{glob.escape(self._path.name)}*")
        return sum(file.stat().st_size for file in files)

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
        rows = connection.execute(f"{_SELECT} WHERE id = ?", (snapshot_id,)).fetchall()
        if not rows:
            raise StoreError(
                f"Snapshot {snapshot_id} is no longer in “{self._path}”; "
                "another window may have deleted it, so look at the list again."
            )
        return from_rows(rows)[0]

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
            raise errors.changed_by_hand(error, self._path) from error
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
