"""Keeps the snapshots database open, and reopens it if it was replaced or damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factbox.files.sqlite import beside
from factbox.snapshots import errors
from factbox.snapshots.database.database import Database, open_database
from factbox.snapshots.database.rows import Connection
from factbox.snapshots.errors import BadValueError, LeftOutError, StoreError
from factbox.tr import tr_later

_A_MOMENT = 0.2  # seconds


class KeptOpen:
    """The database at `path`; what goes wrong with it is raised as StoreError.

    `set_aside` is where a damaged one was moved, if there was one.
    """

    def __init__(self, path: Path, busy_timeout: float) -> None:
        self.path = path
        self.set_aside: Path | None = None
        self._busy_timeout = busy_timeout
        self._is_closed = False
        self._database: Database | None = None
        self._seen_version: int | None = None
        self._open()
        self.changed_elsewhere()

    def set_busy_timeout(self, seconds: float) -> None:
        """Wait up to this long for other programs from now on."""
        self._busy_timeout = seconds
        if self._database is not None:
            self._database.connection.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")

    def left_out(self) -> LeftOutError | None:
        """Return the error to tell the user if rows were left out because of invalid values."""
        wrong = self._database.connection.unreadable if self._database is not None else None
        return LeftOutError([*wrong.values()], self.path) if wrong else None

    @contextmanager
    def changing(self) -> Iterator[Connection]:
        """Give the connection in a transaction, which an exception rolls back."""
        # If writing was forbidden, it may be allowed by now.
        if self._ready().read_only and self._open().read_only:
            raise errors.read_only(self.path)
        with self.using() as connection:
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
    def using(self) -> Iterator[Connection]:
        """Yield the connection, and raise what goes wrong with it as StoreError."""
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

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """Read everything inside the block as of one moment, whatever other windows do."""
        with self.using() as connection:
            connection.execute("BEGIN")
            try:
                yield
            finally:
                # The connection is closed if the file proved damaged or was replaced.
                with suppress(sqlite3.ProgrammingError):
                    connection.rollback()
        self.empty_log()

    def empty_log(self) -> None:
        """Empty SQLite's log, which has copies of what was deleted.

        Whoever is reading for long meanwhile keeps it, and empties it afterwards.
        """
        log, usual = beside(self.path, "-wal"), self._busy_timeout
        with suppress(StoreError, OSError):
            if not self._ready().read_only and log.stat().st_size:
                self.set_busy_timeout(min(usual, _A_MOMENT))
                with self.using() as connection:
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        self.set_busy_timeout(usual)

    def changed_elsewhere(self) -> bool:
        """Return whether another window changed the database since this was last asked."""
        self._check_open()
        if self._database is None or not self._is_in_place(self._database):
            return True
        with self.using() as connection:
            version = connection.execute("PRAGMA data_version").fetchone()[0]
        seen, self._seen_version = self._seen_version, version
        return bool(version != seen)

    def close(self) -> None:
        """Close the file for good."""
        self._is_closed = True
        self._give_back()

    def _ready(self) -> Database:
        """Return the open file. Raises StoreError if it is no longer the one opened."""
        self._check_open()
        if self._database is not None and self._is_in_place(self._database):
            return self._database
        self._open()
        raise StoreError(
            tr_later(
                "“{path}” was moved, deleted or replaced by another program and has been "
                "opened again; look at the list and try again."
            ),
            path=self.path,
        )

    def _is_in_place(self, database: Database) -> bool:
        try:
            return database.is_in_place()
        except OSError as error:
            raise errors.from_system(error, self.path) from error

    def _after_damage(self) -> StoreError:
        """Open the file again, setting a damaged one aside; return the error to raise."""
        moved = self._open().set_aside
        if moved:
            return StoreError(
                tr_later(
                    "“{path}” could not be read and was moved to “{moved}” and a new one "
                    "begun; look at the list and try again."
                ),
                path=self.path,
                moved=moved,
            )
        return StoreError(
            tr_later(
                "“{path}” could not be read and was opened again; look at the list and try "
                "again."
            ),
            path=self.path,
        )

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
        if self._is_closed:
            raise StoreError(
                tr_later("“{path}” is closed; open the window again to use it."), path=self.path
            )
