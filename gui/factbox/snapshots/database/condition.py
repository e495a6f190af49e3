"""Examines what is at the path of a snapshots database, and connects to it."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from enum import Enum, auto
from pathlib import Path
from urllib.parse import quote

from factbox.files.private import check_companions
from factbox.files.sqlite import beside
from factbox.snapshots import errors
from factbox.snapshots.database import schema
from factbox.snapshots.database.rows import Connection
from factbox.snapshots.errors import StoreError
from factbox.tr import tr_later

_IS_FOLDER = tr_later(
    "“{path}” is a folder, so snapshots cannot be kept there; move it and try again."
)
_IS_NO_FILE = tr_later(
    "“{path}” is not a file, so snapshots cannot be kept there; move it and try again."
)
_HEADER_SIZE = 100  # bytes that every SQLite file begins with


class Condition(Enum):
    """The condition of a file."""

    EMPTY = auto()
    #: of an earlier layout
    OUTDATED = auto()
    SOUND = auto()
    DAMAGED = auto()


def condition_of(path: Path, busy_timeout: float) -> Condition:
    """Return the condition of what is at `path`, which is not changed by a byte.

    Raises StoreError for a folder, another program's database, or a newer one, and OSError.
    """
    check_companions(path)
    size, log = _size(path), beside(path, "-wal")
    if not size:
        # A log without its database holds what was saved last; SQLite would delete it.
        return Condition.DAMAGED if _size(log) else Condition.EMPTY
    if size < _HEADER_SIZE:
        # SQLite would take some such files for empty and write over them.
        return Condition.DAMAGED
    try:
        with closing(connect(path, reading_mode(path), busy_timeout)) as connection:
            layout = schema.layout_of(connection, path)
            if layout == 0:
                return Condition.EMPTY
            # SQLite does not notice a truncated page, which a log may still complete.
            whole = size % schema.page_size(connection) == 0 or log.exists()
            if not whole or not schema.is_sound(connection, layout):
                return Condition.DAMAGED
            return Condition.SOUND if layout == schema.VERSION else Condition.OUTDATED
    except UnicodeDecodeError:
        # SQLite's message quotes the damage, which is not valid text.
        return Condition.DAMAGED
    except sqlite3.Error as error:
        if errors.is_damage(error):
            return Condition.DAMAGED
        raise


def connect(path: Path, mode: str, busy_timeout: float) -> Connection:
    """Return a connection in which transactions are begun and ended explicitly."""
    absolute = path.absolute().as_posix()
    root = "" if absolute.startswith("/") else "/"
    address = f"file://{root}{quote(os.fsencode(absolute), safe='/:')}?mode={mode}"
    return sqlite3.connect(
        address, timeout=busy_timeout, isolation_level=None, uri=True, factory=Connection
    )


def reading_mode(path: Path) -> str:
    """Return the mode in which connecting changes neither the file nor its folder."""
    if beside(path, "-wal").exists():
        return "ro"
    if beside(path, "-journal").exists():
        # An interrupted change, which only a writer can roll back.
        return "rw"
    # Otherwise SQLite would make a log and leave it there.
    return "ro&immutable=1"


def may_write(place: Path) -> bool:
    """Return whether a folder, or a file if it exists, may be written to."""
    effective = os.access in os.supports_effective_ids
    return os.access(place, os.W_OK, effective_ids=effective) or not place.exists()


def _size(path: Path) -> int:
    """Return the bytes of the file at `path`, 0 without one. Raises StoreError for a folder."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0
    if not stat.S_ISREG(found.st_mode):
        is_folder = stat.S_ISDIR(found.st_mode)
        raise StoreError(_IS_FOLDER if is_folder else _IS_NO_FILE, path=path)
    return found.st_size
