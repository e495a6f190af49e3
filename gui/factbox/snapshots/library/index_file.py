"""The file of the search index: an FTS5 table, rebuilt whenever it cannot be used.

FTS5 keeps the words of a deleted text until it happens to merge them away. So the index
forgets all texts when one is deleted, and the next search adds the others again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing, suppress
from pathlib import Path

from factbox.files.disk import overwrite
from factbox.files.private import make_file
from factbox.files.sqlite import with_companions
from factbox.snapshots import errors
from factbox.snapshots.database.lock import FileLock

#: Identify a database as a search index, and its layout.
APPLICATION_ID = int.from_bytes(b"FBix", "big")
VERSION = 1

_LAYOUT = (
    "CREATE TABLE texts (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE words USING fts5 "
    # An index of first letters: the first letter typed finds the most words.
    "(piece, content = '', prefix = 1, tokenize = 'unicode61 remove_diacritics 2')",
    # FTS5 merges less often than by default, so that no slice takes long.
    "INSERT INTO words (words, rank) VALUES ('automerge', 8)",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)
_EMPTYING = (
    "DELETE FROM texts",
    "INSERT INTO words (words) VALUES ('delete-all')",
)
# How long to wait for another window: briefly, unless a text must be erased.
_WAIT_S = 0.02
_PATIENCE_S = 5.0


def path_beside(database: Path) -> Path:
    """Return the path of the index of a snapshots database."""
    return database.with_name(f"{database.stem}-search{database.suffix}")


def has_fts5() -> bool:
    """Return whether the SQLite of this machine can search texts."""
    with closing(sqlite3.connect(":memory:")) as connection:
        query = "SELECT 1 FROM pragma_module_list WHERE name = 'fts5'"
        return connection.execute(query).fetchone() is not None


def forget(database: Path) -> None:
    """Forget all words in the index, of which some are of a deleted text.

    If that fails, the next search does it.
    """
    file = IndexFile(path_beside(database))
    if not file.path.exists():
        return
    for _ in file.throw_away():
        pass
    if file.path.exists():
        # Another window has it open.
        with suppress(sqlite3.Error, errors.StoreError), closing(file):
            connection = file.opened()
            connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_S * 1000:.0f}")
            empty(connection)


def empty(connection: sqlite3.Connection) -> None:
    """Forget all words in the index, and overwrite them, also if other windows use it."""
    in_one_change(connection, _EMPTYING)
    # SQLite's log has copies of them.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def in_one_change(connection: sqlite3.Connection, statements: tuple[str, ...]) -> None:
    """Execute all of the statements, or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements:
            connection.execute(statement)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


class IndexFile:
    """The file at `path`, or an index in memory, where no file can be used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.in_memory = False
        self._lock = FileLock(path)
        self._connection: sqlite3.Connection | None = None

    @property
    def is_open(self) -> bool:
        """Return whether there is a connection."""
        return self._connection is not None

    def opened(self) -> sqlite3.Connection:
        """Return the connection, made if need be. Raises BusyError and sqlite3.Error."""
        if self._connection is None:
            self._connection = self._connect()
        return self._connection

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._lock.release()

    def throw_away(self) -> Generator[None, None, bool]:
        """Overwrite and delete the file; return False if another window has it open."""
        self.close()
        try:
            if not self._lock.take(alone=True):
                return False
            for each in reversed(with_companions(self.path)):
                yield from overwrite(each)
            return True
        except OSError:
            return False
        finally:
            self._lock.release()

    def _connect(self) -> sqlite3.Connection:
        if self.in_memory:
            return _prepared(":memory:")
        try:
            if not self._lock.take(alone=False):
                raise errors.locked(self.path)
            # For this user only: the index has all words of all texts.
            make_file(self.path)
        except OSError:
            self._lock.release()
            self.in_memory = True
            return _prepared(":memory:")
        return _prepared(self.path)


def _prepared(path: Path | str) -> sqlite3.Connection:
    """Return a connection to the index at `path`, with its tables created if need be."""
    connection = sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None)
    try:
        _lay_out(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _lay_out(connection: sqlite3.Connection) -> None:
    application, version = (
        connection.execute(f"PRAGMA {mark}").fetchone()[0]
        for mark in ("application_id", "user_version")
    )
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = NORMAL")
    # What is forgotten is overwritten, not just marked as free.
    connection.execute("PRAGMA secure_delete = ON")
    if (application, version) != (APPLICATION_ID, VERSION):
        in_one_change(connection, _LAYOUT)
