"""The texts of snapshots: each distinct text is kept once, compressed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from factbox.snapshots.database.columns import TEXTS
from factbox.snapshots.database.rows import Connection, among
from factbox.snapshots.errors import BadValueError
from factbox.snapshots.likeness import sketch_of
from factbox.snapshots.snapshot import decoded, digest, encoded

# A sixth larger than with level 6, in a fifth of the time.
_COMPRESSION = 1
# The bytes of the longest text: a few bytes that another program wrote could expand to more.
_LONGEST = 2**30

#: A text in the database: its SHA-256, its sketch (see `likeness`) and the compressed text.
TextRow = tuple[str, bytes, bytes]
#: The row number of a text, its SHA-256 and its sketch.
Sketched = tuple[int, str, bytes]


def keep(connection: Connection, text: str) -> str:
    """Keep `text`, unless it is there already; return its SHA-256."""
    sha256 = digest(text)
    if not is_there(connection, sha256):
        keep_row(connection, row_of(text))
    return sha256


def row_of(text: str) -> TextRow:
    """Return the row that keeps `text`. Making it takes about a millisecond a page."""
    return digest(text), sketch_of(text), zlib.compress(encoded(text), _COMPRESSION)


def keep_row(connection: Connection, row: TextRow) -> None:
    """Keep the text that `row` was made of, unless it is there already."""
    statement = "INSERT OR IGNORE INTO texts (sha256, sketch, content) VALUES (?, ?, ?)"
    connection.execute(statement, row)


def get(connection: Connection, sha256: str) -> str:
    """Return the text with that SHA-256, exactly as it was kept. Raises BadValueError."""
    row = connection.row(TEXTS, ("sha256", "content"), "WHERE sha256 = ?", (sha256,))
    try:
        if row is not None:
            text = decoded(zlib.decompressobj().decompress(row[1], _LONGEST))
            if digest(text) == sha256:
                return text
    except (zlib.error, UnicodeDecodeError):
        pass
    raise BadValueError(f"text {sha256[:16]}… is not the one saved")


def readable(connection: Connection, digests: Iterable[str]) -> set[str]:
    """Return those of the SHA-256s whose texts are as they were kept."""
    found = set()
    for sha256 in digests:
        try:
            get(connection, sha256)
            found.add(sha256)
        except BadValueError as error:
            connection.unreadable["texts", sha256] = str(error)
    return found


def sketched(connection: Connection, behind: int, most: int) -> list[Sketched]:
    """Return up to `most` texts after the row `behind`, in order; 0 is before the first."""
    rest = "WHERE rowid > ? ORDER BY rowid LIMIT ?"
    rows = connection.rows(TEXTS, ("rowid", "sha256", "sketch"), rest, (behind, most))
    return [(row, sha256, sketch) for row, sha256, sketch in rows]


def rows_with(connection: Connection, digests: Iterable[str]) -> dict[str, TextRow]:
    """Return the rows of the texts with these SHA-256s that can be read, by SHA-256."""
    condition, values = among("sha256", digests)
    names = ("sha256", "sketch", "content")
    rows = connection.rows(TEXTS, names, f"WHERE {condition}", values)
    return {row[0]: (row[0], row[1], row[2]) for row in rows}


def drop_unused(connection: Connection, digests: Iterable[str]) -> bool:
    """Delete those of the texts with these SHA-256s that no snapshot has.

    Return whether there were any.
    """
    condition, values = among("sha256", digests)
    statement = (
        f"DELETE FROM texts WHERE {condition} AND NOT EXISTS "
        "(SELECT 1 FROM snapshots WHERE snapshots.sha256 = texts.sha256)"
    )
    return connection.execute(statement, values).rowcount > 0


def is_there(connection: Connection, sha256: str) -> bool:
    """Return whether the text with that SHA-256 is kept."""
    query = "SELECT 1 FROM texts WHERE sha256 = ?"
    return connection.execute(query, (sha256,)).fetchone() is not None
