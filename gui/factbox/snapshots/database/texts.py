"""The texts of snapshots: each distinct one is kept once, compressed."""

from __future__ import annotations

import sqlite3
import zlib

from factbox.snapshots.errors import BadValueError
from factbox.snapshots.likeness import sketch_of
from factbox.snapshots.snapshot import decoded, digest, encoded

# Of a text as many bytes as level 6 but for a sixth, in a fifth of the time.
_COMPRESSION = 1

#: A text in the database: its SHA-256, its sketch (see `likeness`), and itself, compressed.
TextRow = tuple[str, bytes, bytes]
#: Where a text stands in the database, its SHA-256 and its sketch.
Sketched = tuple[int, str, bytes]


def keep(connection: sqlite3.Connection, text: str) -> str:
    """Keeps `text`, if it is not there yet; its SHA-256."""
    sha256 = digest(text)
    if not is_there(connection, sha256):
        keep_row(connection, row_of(text))
    return sha256


def row_of(text: str) -> TextRow:
    """What is kept of `text`, which takes a while to make: about a millisecond a page."""
    return digest(text), sketch_of(text), zlib.compress(encoded(text), _COMPRESSION)


def keep_row(connection: sqlite3.Connection, row: TextRow) -> None:
    """Keeps the text that `row` was made of, if it is not there yet."""
    statement = "INSERT OR IGNORE INTO texts (sha256, sketch, content) VALUES (?, ?, ?)"
    connection.execute(statement, row)


def get(connection: sqlite3.Connection, sha256: str) -> str:
    """The text with that SHA-256, exactly as it was kept; raises BadValueError."""
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
    """So many texts at most that stand behind that place, in order; 0 is before all."""
    query = "SELECT rowid, sha256, sketch FROM texts WHERE rowid > ? ORDER BY rowid LIMIT ?"
    return connection.execute(query, (behind, most)).fetchall()


def drop_unused(connection: sqlite3.Connection, sha256: str) -> bool:
    """Lets go of the text with that SHA-256, unless a snapshot has it; whether it is gone."""
    statement = (
        "DELETE FROM texts WHERE sha256 = ? AND NOT EXISTS "
        "(SELECT 1 FROM snapshots WHERE snapshots.sha256 = texts.sha256)"
    )
    return connection.execute(statement, (sha256,)).rowcount > 0


def is_there(connection: sqlite3.Connection, sha256: str) -> bool:
    """Whether the text with that SHA-256 is kept."""
    query = "SELECT 1 FROM texts WHERE sha256 = ?"
    return connection.execute(query, (sha256,)).fetchone() is not None
