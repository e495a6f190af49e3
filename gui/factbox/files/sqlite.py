"""What SQLite says of an error, and what it keeps beside a database."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

# The ends of the names of the files that it keeps beside a database.
_COMPANIONS = ("-journal", "-wal", "-shm")


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's result code without its extension; 0 where Python raised the error."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def beside(path: Path, end: str) -> Path:
    """Return the path of a file that SQLite keeps beside the database at `path`."""
    return path.with_name(path.name + end)


def with_companions(path: Path) -> list[Path]:
    """Return the path of a database, and those of the files that SQLite may keep beside it."""
    return [path, *(beside(path, end) for end in _COMPANIONS)]
