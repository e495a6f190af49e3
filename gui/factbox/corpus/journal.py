"""Keeps the rows of a table that is not finished, so that a stopped run can go on.

It is a database beside the table. SQLite sees to it that what is there is whole, whenever the
program is killed; and rows need not be in memory.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from factbox.corpus.files import FoundFile
from factbox.corpus.row import CorpusRow
from factbox.files.private import make_file
from factbox.files.sqlite import primary_code, with_companions

_ENDING = ".unfinished"
# That it is ours: "fbxj", as a number.
_OURS = 0x6662786A
_ROOT = 0
# So much work may be lost if it is killed.
_LOST_S = 1.0
_AT_A_TIME = 1_000

_TABLE = """
CREATE TABLE %s (
    number INTEGER PRIMARY KEY, path BLOB UNIQUE, problem TEXT,
    size INTEGER, modified INTEGER, row TEXT, failed INTEGER
)"""
_LIST = """
INSERT OR IGNORE INTO listed (path, problem, size, modified, row, failed)
SELECT :path, :problem, :size, :modified,
    (SELECT row FROM texts
     WHERE path = :path AND size = :size AND modified = :modified AND NOT failed),
    0"""


class JournalError(Exception):
    """A journal cannot be used; the message says why, and what to do."""


class HowFar(NamedTuple):
    """How many texts there are and have rows, how many bytes they have, and how many failed."""

    texts: int
    done: int
    size: int
    done_size: int
    failed: int


class Journal:
    """The rows that are finished of the table at `table`, in the order of its texts.

    Rows that were made in another way, as `about` says, are forgotten; `forgot` is how many.
    Raises JournalError. To be closed.
    """

    def __init__(self, table: Path, about: str) -> None:
        self.path = journal_of(table)
        self.forgot = 0
        self._committed = time.monotonic()
        _check_ours(self.path)
        with _explained(self.path):
            make_file(self.path)
            self._connection = sqlite3.connect(self.path, timeout=1, isolation_level=None)
            try:
                self._open(about)
            except BaseException:
                self._connection.close()
                raise

    def list_texts(self, files: Iterable[FoundFile]) -> None:
        """List the files to measure; those that have not changed keep their rows.

        If this is interrupted, nothing has changed.
        """
        ask = self._connection.execute
        with _explained(self.path):
            try:
                ask(_TABLE % "listed")
                self._connection.executemany(_LIST, map(_stamped, files))
                ask("DROP TABLE texts")
                ask("ALTER TABLE listed RENAME TO texts")
            except BaseException:
                ask("ROLLBACK")
                ask("BEGIN IMMEDIATE")
                raise
            self._commit()

    def missing(self) -> Iterator[FoundFile]:
        """Yield the files that have no row yet."""
        last = 0
        query = (
            "SELECT number, path, problem FROM texts WHERE number > ? AND row IS NULL "
            "ORDER BY number LIMIT ?"
        )
        # Rows come in meanwhile, so it is asked again and again.
        while found := self._connection.execute(query, (last, _AT_A_TIME)).fetchall():
            last = found[-1][0]
            for _number, path, problem in found:
                yield FoundFile(Path(os.fsdecode(path)), problem)

    def keep(self, file: FoundFile, row: CorpusRow) -> None:
        """Keep the row of a file: on disk a second later, or when the journal is closed."""
        with _explained(self.path):
            self._connection.execute(
                "UPDATE texts SET row = ?, failed = ? WHERE path = ?",
                (row.line, row.failed, os.fsencode(file.path)),
            )
            if time.monotonic() - self._committed >= _LOST_S:
                self._commit()

    def lines(self) -> Iterator[str]:
        """Yield the lines of all rows, in the order in which the texts were listed."""
        for (line,) in self._connection.execute("SELECT row FROM texts ORDER BY number"):
            yield line

    def how_far(self) -> HowFar:
        """Return how far it is."""
        return HowFar(
            *self._connection.execute(
                "SELECT count(*), count(row), coalesce(sum(size), 0), "
                "coalesce(sum(size) FILTER (WHERE row IS NOT NULL), 0), "
                "coalesce(sum(failed), 0) FROM texts"
            ).fetchone()
        )

    def close(self) -> None:
        """Close it; what was kept is there the next time."""
        with suppress(sqlite3.Error):
            self._connection.execute("COMMIT")
        self._connection.close()

    def remove(self) -> None:
        """Close and remove it: the table is finished."""
        self.close()
        for path in with_companions(self.path):
            path.unlink(missing_ok=True)

    def _open(self, about: str) -> None:
        ask = self._connection.execute
        # The lock is kept until it is closed: two cannot write the same table.
        ask("PRAGMA locking_mode = EXCLUSIVE")
        ask("BEGIN IMMEDIATE")
        [ours] = ask("PRAGMA application_id").fetchone()
        [tables] = ask("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and ours != _OURS:
            raise JournalError(f"“{self.path}” is not from Fact Box. Move or rename it.")
        if tables and ask("SELECT text FROM about").fetchone() != (about,):
            [self.forgot] = ask("SELECT count(row) FROM texts").fetchone()
            ask("DROP TABLE about")
            ask("DROP TABLE texts")
            tables = 0
        if not tables:
            ask(f"PRAGMA application_id = {_OURS}")
            ask("CREATE TABLE about (text TEXT)")
            ask("INSERT INTO about VALUES (?)", (about,))
            ask(_TABLE % "texts")
        self._commit()

    def _commit(self) -> None:
        self._connection.execute("COMMIT")
        self._connection.execute("BEGIN IMMEDIATE")
        self._committed = time.monotonic()


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite and of the system into sentences."""
    try:
        yield
    except sqlite3.Error as problem:
        raise JournalError(_reason(problem, path)) from problem
    except OSError as problem:
        raise JournalError(
            f"“{path}” cannot be written: {problem.strerror or problem}. "
            "Choose another place for the table."
        ) from problem


def _check_ours(path: Path) -> None:
    """Raise JournalError for a link, and for a file of somebody else, who may write into it."""
    if not os.path.lexists(path):
        return
    with _explained(path):
        found = path.lstat()
    is_others = os.name == "posix" and found.st_uid not in (_ROOT, os.geteuid())
    if stat.S_ISLNK(found.st_mode) or is_others:
        raise JournalError(f"“{path}” is not from Fact Box. Move or rename it.")


def journal_of(table: Path) -> Path:
    """Return where the journal of a table is."""
    return table.with_name(table.name + _ENDING)


def _stamped(file: FoundFile) -> dict[str, object]:
    """Return a file with what shows that it was written to."""
    found = None
    with suppress(OSError, ValueError):
        found = file.path.stat()
    return {
        "path": os.fsencode(file.path),
        "problem": file.problem,
        "size": found.st_size if found else None,
        "modified": found.st_mtime_ns if found else None,
    }


def _reason(problem: sqlite3.Error, path: Path) -> str:
    code = primary_code(problem)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return f"Another Fact Box is writing “{path}”. Wait for it, or choose another table."
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return f"“{path}” is damaged or not from Fact Box. Delete it to start over."
    if code == sqlite3.SQLITE_FULL:
        return f"“{path}” cannot be written: the disk is full. Make room, and start again."
    return f"“{path}” cannot be written: {problem}. Choose another place for the table."
