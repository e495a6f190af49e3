"""The log of changes in a draft: an SQLite database that only grows, each change sealed.

A change is taken as `Document.replace` takes it, so that a key in a book writes one
paragraph. The first change puts the whole text in place of nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple
from zlib import crc32

#: Marks a database as a draft of Fact Box, and how it is laid out.
APPLICATION_ID = int.from_bytes(b"FBdr", "big")
VERSION = 1
#: What reading a damaged log can raise.
DAMAGE = (sqlite3.Error, ValueError, TypeError, LookupError, OverflowError, MemoryError)

_TABLES = (
    "CREATE TABLE changes (number INTEGER PRIMARY KEY, written_at TEXT, origin TEXT,"
    " first INTEGER, removed INTEGER, last_piece INTEGER, checksum INTEGER)",
    "CREATE TABLE pieces (number INTEGER PRIMARY KEY, bytes BLOB)",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)
#: Small enough that no piece delays the next key.
PIECE_CHARACTERS = 64_000


class LoggedChange(NamedTuple):
    """A change in the log: `lines` took the place of `removed` lines from `first` on.

    `origin` is the JSON that came with them.
    """

    written_at: datetime
    origin: str
    first: int
    removed: int
    lines: list[str]


class ChangeLog:
    """Writes changes to a database, and reads them. Raises sqlite3.Error."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        # Of the last entry; each checksum covers everything so far.
        self._number = self._piece = self._checksum = 0

    def lay_out(self) -> tuple[int, int]:
        """Make the tables in an empty database; return its application id and version."""
        run = self._database.execute
        # The rest of a truncated file can be read.
        run("PRAGMA writable_schema = ON")
        # The first statement that reads locks the file for this process.
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("PRAGMA journal_mode = WAL")
        # Once COMMIT returns, it is on the disk.
        run("PRAGMA synchronous = FULL")
        run("BEGIN IMMEDIATE")
        if not _number(run("PRAGMA application_id")):
            for statement in _TABLES:
                run(statement)
        run("COMMIT")
        return _number(run("PRAGMA application_id")), _number(run("PRAGMA user_version"))

    def write(
        self, first: int, removed: int, lines: list[str], origin: str, *, anew: bool
    ) -> int:
        """Write a change, or with `anew` replace all others by it; return the bytes written."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            return self._insert(first, removed, lines, origin, anew=anew)
        finally:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")

    def read(self) -> Iterator[LoggedChange]:
        """Yield the changes in order. Raises one of DAMAGE at the first damaged one."""
        checksum = pieces = 0
        rows = self._database.execute(
            "SELECT number, written_at, origin, first, removed, last_piece, checksum"
            " FROM changes ORDER BY number"
        )
        for at, (number, *told, expected) in enumerate(rows, 1):
            written_at, origin, first, removed, last_piece = told
            read = self._database.execute(
                "SELECT bytes FROM pieces WHERE number > ? AND number <= ? ORDER BY number",
                (pieces, last_piece),
            ).fetchall()
            pieces += len(read)
            for (data,) in read:
                checksum = crc32(data, checksum)
            checksum = _sealed(checksum, number, *told)
            if (number, pieces, checksum) != (at, last_piece, expected):
                raise ValueError
            text = b"".join(data for (data,) in read).decode("utf-8", "surrogatepass")
            moment = datetime.fromisoformat(written_at)
            if moment.tzinfo is None:
                raise ValueError
            yield LoggedChange(moment, origin, first, removed, text.split("\n")[:-1])

    def _insert(
        self, first: int, removed: int, lines: list[str], origin: str, *, anew: bool
    ) -> int:
        run = self._database.execute
        number, piece, checksum = self._number, self._piece, self._checksum
        if anew:
            run("DELETE FROM changes")
            run("DELETE FROM pieces")
            number = piece = checksum = 0
        size = len(origin)
        for data in _pieces(lines):
            piece += 1
            size += len(data)
            checksum = crc32(data, checksum)
            run("INSERT INTO pieces VALUES (?, ?)", (piece, data))
        number += 1
        now = datetime.now(UTC).isoformat(timespec="seconds")
        told = now, origin, first, removed, piece
        checksum = _sealed(checksum, number, *told)
        run("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *told, checksum))
        run("COMMIT")
        self._number, self._piece, self._checksum = number, piece, checksum
        return size


def _pieces(lines: Iterable[str]) -> Iterator[bytes]:
    """Yield `lines`, each ended by "\\n", in pieces of limited size."""
    waiting: list[str] = []
    size = 0
    for line in lines:
        for start in range(0, len(line), PIECE_CHARACTERS):
            part = line[start : start + PIECE_CHARACTERS]
            waiting.append(part)
            size += len(part)
            if size >= PIECE_CHARACTERS:
                yield _encoded(waiting)
                size = 0
        waiting.append("\n")
        size += 1
    if waiting:
        yield _encoded(waiting)


def _encoded(waiting: list[str]) -> bytes:
    data = "".join(waiting).encode("utf-8", "surrogatepass")
    waiting.clear()
    return data


def _sealed(checksum: int, *told: object) -> int:
    """Return the checksum of a change and all changes before it."""
    return crc32(repr(told).encode(), checksum)


def _number(rows: sqlite3.Cursor) -> int:
    return int(rows.fetchone()[0])
