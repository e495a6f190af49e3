"""The texts of snapshots: each distinct text is kept once, compressed."""

from __future__ import annotations

import sqlite3
import zlib

from factbox.snapshots.errors import BadValueError
from factbox.snapshots.likeness import sketch_of
from factbox.snapshots.snapshot import decoded, digest, encoded

# A sixth larger than with level 6, in a fifth of the time.
_COMPRESSION = 1

#: A text in the database: its SHA-256, its sketch (see `likeness`) and the compressed text.
TextRow = tuple[str, bytes, bytes]
#: The row number of a text, its SHA-256 and its sketch.
Sketched = tuple[int, str, bytes]


def keep(connection: sqlite3.Connection, text: str) -> str:
    """Keep `text`, unless it is there already; return its SHA-256."""
    sha256 = digest(text)
    if not is_there(connection, sha256):
        keep_row(connection, row_of(text))
    return sha256


def row_of(text: str) -> TextRow:
    """Return the row that keeps `text`. Making it takes about a millisecond a page."""
    return digest(text), sketch_of(text), zlib.compress(encoded(text), _COMPRESSION)


def keep_row(connection: sqlite3.Connection, row: TextRow) -> None:
    """Keep the text that `row` was made of, unless it is there already."""
    statement = "INSERT OR IGNORE INTO texts (sha256, sketch, content) VALUES (?, ?, ?)"
    connection.execute(statement, row)


def get(connection: sqlite3.Connection, sha256: str) -> str:
    """Return the text with that SHA-256, exactly as it was kept. Raises BadValueError."""
    query = "SELECT content FROM texts WHERE sha256 = ?"
    row = connection.execute(query, (sha256,)).fetchone()
    try:
        if row is not None and isinstance(row[0], bytes):
            text = decoded(zlib.decompress(row[0]))
            if digest(text) == sha256:
                return text
    except (zlib.error, UnicodeDecodeError):
        pass
    raise BadValueError(f"text {sha256[:16]}… is not the one saved")


def sketched(connection: sqlite3.Connection, behind: int, most: int) -> list[Sketched]:
    """Return up to `most` texts after the row `behind`, in order; 0 is before the first."""
    query = "SELECT rowid, sha256, sketch FROM texts WHERE rowid > ? ORDER BY rowid LIMIT ?"
    return connection.execute(query, (behind, most)).fetchall()


def drop_unused(connection: sqlite3.Connection, sha256: str) -> bool:
    """Delete the text with that SHA-256, unless a snapshot has it; return whether it went."""
    statement = (
        "DELETE FROM texts WHERE sha256 = ? AND NOT EXISTS "
        "(SELECT 1 FROM snapshots WHERE snapshots.sha256 = texts.sha256)"
    )
    return connection.execute(statement, (sha256,)).rowcount > 0


def is_there(connection: sqlite3.Connection, sha256: str) -> bool:
    """Return whether the text with that SHA-256 is kept."""
    query = "SELECT 1 FROM texts WHERE sha256 = ?"
    return connection.execute(query, (sha256,)).fetchone() is not None
