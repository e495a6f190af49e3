"""Opens or makes the snapshots database, and sets a damaged one aside."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from factbox.files.private import make_file, make_folder
from factbox.files.sqlite import primary_code, with_companions
from factbox.snapshots import errors
from factbox.snapshots.database import migration, schema
from factbox.snapshots.database.condition import (
    Condition,
    condition_of,
    connect,
    may_write,
    reading_mode,
)
from factbox.snapshots.database.lock import FileLock
from factbox.snapshots.database.rows import Connection
from factbox.snapshots.errors import BadValueError, StoreError
from factbox.tr import tr_later

_PAUSE = 0.02  # seconds between two tries


@dataclass(slots=True)
class Database:
    """The open file; `set_aside` is where a damaged one was moved first, if there was one."""

    path: Path
    connection: Connection
    read_only: bool
    identity: os.stat_result
    lock: FileLock | None = None
    set_aside: Path | None = None

    def is_in_place(self) -> bool:
        """Return whether the file at the path is still the one opened. Raises OSError."""
        try:
            return os.path.samestat(self.identity, self.path.stat())
        except FileNotFoundError:
            return False

    def close(self) -> None:
        """Close the file; what was not committed is undone."""
        self.connection.close()
        if self.lock:
            self.lock.release()


def open_database(path: Path, busy_timeout: float) -> Database:
    """Open the file at `path`, or make it, waiting `busy_timeout` seconds for others.

    A file of an earlier Fact Box is converted once no window has it open. A file that may
    not be written is opened for reading. A damaged file is moved aside and a new one made,
    unless another window still has it open. Raises StoreError, and then nothing has changed.
    """
    deadline = time.monotonic() + busy_timeout
    moved: Path | None = None
    try:
        make_folder(path.parent)
        while True:
            # SQLite keeps its log in the folder, so that must be writable as well.
            if not may_write(path.parent):
                return _open_read_only(path, busy_timeout)
            if database := _open(path, busy_timeout):
                database.set_aside = moved
                return database
            lock = FileLock(path)
            if lock.take(alone=True):
                try:
                    moved = _make(path, busy_timeout) or moved
                finally:
                    lock.release()
            elif time.monotonic() >= deadline:
                raise StoreError(
                    tr_later(
                        "“{path}” is missing, damaged or from an earlier Fact Box, but still "
                        "open in another window; close the other windows and try again."
                    ),
                    path=path,
                )
            else:
                time.sleep(_PAUSE)
    except BadValueError as error:
        raise errors.changed_by_hand(error, path) from error
    except sqlite3.Error as error:
        raise errors.from_sqlite(error, path) from error
    except OSError as error:
        raise errors.from_system(error, path) from error


def _open(path: Path, busy_timeout: float) -> Database | None:
    """Return the sound database at `path`; None if it has to be made first."""
    with ExitStack() as undo:
        lock = FileLock(path)
        if not lock.take(alone=False):
            return None
        undo.callback(lock.release)
        if not may_write(path):
            return _open_read_only(path, busy_timeout)
        if condition_of(path, busy_timeout) is not Condition.SOUND:
            return None
        make_file(path)
        connection = connect(path, "rw", busy_timeout)
        undo.callback(connection.close)
        _use_write_ahead_log(connection, busy_timeout)
        # Once COMMIT returns, it is on the disk.
        connection.execute("PRAGMA synchronous = FULL")
        # Deleted data is overwritten, not just marked as free.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        database = Database(path, connection, False, path.stat(), lock)
        undo.pop_all()
        return database


def _open_read_only(path: Path, busy_timeout: float) -> Database:
    condition = condition_of(path, busy_timeout)
    if condition is Condition.EMPTY:
        raise errors.read_only(path)
    if condition is Condition.OUTDATED:
        raise errors.outdated(path)
    if condition is Condition.DAMAGED:
        raise StoreError(
            tr_later(
                "“{path}” is damaged, and it or its folder is read-only, so it was not "
                "changed; allow writing there and try again."
            ),
            path=path,
        )
    connection = connect(path, reading_mode(path), busy_timeout)
    return Database(path, connection, True, path.stat())


def _make(path: Path, busy_timeout: float) -> Path | None:
    """Make the database at `path`, or convert an earlier one.

    Return where a damaged one was moved, if there was one. To be called with the lock held
    alone. It looks again, since another window may have been faster.
    """
    condition = condition_of(path, busy_timeout)
    if condition is Condition.SOUND:
        return None
    moved = _move_aside(path) if condition is Condition.DAMAGED else None
    make_file(path)
    with closing(connect(path, "rw", busy_timeout)) as connection:
        # The texts of an earlier layout are overwritten, not just marked as free.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        layout = schema.layout_of(connection, path)
        if layout == 0:
            schema.create(connection)
        elif layout < schema.VERSION:
            migration.migrate(connection, layout)
        connection.execute("COMMIT")
        if 0 < layout < schema.VERSION:
            connection.execute("VACUUM")
    if condition_of(path, busy_timeout) is not Condition.SOUND:
        raise StoreError(
            tr_later("“{path}” does not keep what is written to it; check the disk."), path=path
        )
    return moved


def _use_write_ahead_log(connection: sqlite3.Connection, busy_timeout: float) -> None:
    """Let others read while one writes. Where the disk cannot, everything works without."""
    deadline = time.monotonic() + busy_timeout
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            return
        except sqlite3.OperationalError as error:
            # SQLite does not wait here for another window that does the same.
            busy = primary_code(error) == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() >= deadline:
                raise
        time.sleep(_PAUSE)


def _move_aside(path: Path) -> Path:
    """Rename the file at `path`, and what belongs to it, to a free name; return that."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    for number in count(1):
        suffix = "" if number == 1 else f"-{number}"
        aside = path.with_name(f"{path.stem}.damaged-{stamp}{suffix}{path.suffix}")
        if not any(each.exists() for each in with_companions(aside)):
            break
    for each, goal in zip(with_companions(path), with_companions(aside), strict=True):
        if each.exists():
            each.rename(goal)
    return aside
