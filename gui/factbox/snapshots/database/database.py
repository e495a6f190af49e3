"""Opens the snapshots file, makes it, and sets a damaged one aside."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from itertools import count
from pathlib import Path
from urllib.parse import quote

from factbox.files.private import make_file, make_folder
from factbox.files.sqlite import primary_code
from factbox.snapshots import errors
from factbox.snapshots.database import migration, schema
from factbox.snapshots.database.lock import FileLock
from factbox.snapshots.errors import BadValueError, StoreError

# The files that SQLite keeps beside a database and reads together with it.
_COMPANIONS = ("-journal", "-wal", "-shm")
_HEADER_SIZE = 100  # bytes that every SQLite file begins with
_PAUSE = 0.02  # seconds between two tries


class _Condition(Enum):
    EMPTY = auto()
    OUTDATED = auto()
    SOUND = auto()
    DAMAGED = auto()


@dataclass(slots=True)
class Database:
    """The open file; `set_aside` is where a damaged one was moved first, if there was one."""

    path: Path
    connection: sqlite3.Connection
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
            if not _may_write(path.parent):
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
                    f"“{path}” is missing, damaged or from an earlier Fact Box, but still open "
                    "in another window; close the other windows and try again."
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
        if not _may_write(path):
            return _open_read_only(path, busy_timeout)
        if _state(path, busy_timeout) is not _Condition.SOUND:
            return None
        make_file(path)
        connection = _connect(path, "rw", busy_timeout)
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
    state = _state(path, busy_timeout)
    if state is _Condition.EMPTY:
        raise errors.read_only(path)
    if state is _Condition.OUTDATED:
        raise errors.outdated(path)
    if state is _Condition.DAMAGED:
        raise StoreError(
            f"“{path}” is damaged, and it or its folder is read-only, so it was left as it is; "
            "allow writing there and try again."
        )
    connection = _connect(path, _reading_mode(path), busy_timeout)
    return Database(path, connection, True, path.stat())


def _make(path: Path, busy_timeout: float) -> Path | None:
    """Make the database at `path`, or convert an earlier one.

    Return where a damaged one was moved, if there was one. To be called with the lock held
    alone. It looks again, since another window may have been faster.
    """
    state = _state(path, busy_timeout)
    if state is _Condition.SOUND:
        return None
    moved = _move_aside(path) if state is _Condition.DAMAGED else None
    make_file(path)
    with closing(_connect(path, "rw", busy_timeout)) as connection:
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
    if _state(path, busy_timeout) is not _Condition.SOUND:
        raise StoreError(f"“{path}” does not keep what is written to it; check the disk.")
    return moved


def _state(path: Path, busy_timeout: float) -> _Condition:
    """Return the condition of what is at `path`, which is not changed by a byte.

    Raises StoreError for a folder, another program's database, or a newer one.
    """
    size, log = _size(path), _beside(path, "-wal")
    if not size:
        # A log without its database holds what was saved last; SQLite would delete it.
        return _Condition.DAMAGED if _size(log) else _Condition.EMPTY
    if size < _HEADER_SIZE:
        # SQLite would take some such files for empty and write over them.
        return _Condition.DAMAGED
    try:
        with closing(_connect(path, _reading_mode(path), busy_timeout)) as connection:
            layout = schema.layout_of(connection, path)
            if layout == 0:
                return _Condition.EMPTY
            # SQLite does not notice a truncated page, which a log may still complete.
            whole = size % schema.page_size(connection) == 0 or log.exists()
            if not whole or not schema.is_sound(connection, layout):
                return _Condition.DAMAGED
            return _Condition.SOUND if layout == schema.VERSION else _Condition.OUTDATED
    except UnicodeDecodeError:
        # SQLite's message quotes the damage, which is not valid text.
        return _Condition.DAMAGED
    except sqlite3.Error as error:
        if errors.is_damage(error):
            return _Condition.DAMAGED
        raise


def _size(path: Path) -> int:
    """Return the bytes of the file at `path`, 0 without one. Raises StoreError for a folder."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0
    if not stat.S_ISREG(found.st_mode):
        what = "a folder" if stat.S_ISDIR(found.st_mode) else "not a file"
        raise StoreError(
            f"“{path}” is {what}, so snapshots cannot be kept there; move it and try again."
        )
    return found.st_size


def _may_write(place: Path) -> bool:
    """Return whether a folder, or a file if it exists, may be written to."""
    effective = os.access in os.supports_effective_ids
    return os.access(place, os.W_OK, effective_ids=effective) or not place.exists()


def _reading_mode(path: Path) -> str:
    """Return the mode in which connecting changes neither the file nor its folder."""
    if _beside(path, "-wal").exists():
        return "ro"
    if _beside(path, "-journal").exists():
        # An interrupted change, which only a writer can roll back.
        return "rw"
    # Otherwise SQLite would make a log and leave it there.
    return "ro&immutable=1"


def _connect(path: Path, mode: str, busy_timeout: float) -> sqlite3.Connection:
    """Return a connection in which transactions are begun and ended explicitly."""
    absolute = path.absolute().as_posix()
    root = "" if absolute.startswith("/") else "/"
    address = f"file://{root}{quote(os.fsencode(absolute), safe='/:')}?mode={mode}"
    return sqlite3.connect(address, timeout=busy_timeout, isolation_level=None, uri=True)


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
        if not any(_beside(aside, end).exists() for end in ("", *_COMPANIONS)):
            break
    for end in ("", *_COMPANIONS):
        if _beside(path, end).exists():
            _beside(path, end).rename(_beside(aside, end))
    return aside


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
