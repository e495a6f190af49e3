"""A draft: the text of one window, in a file that is this window's alone.

The file is a log of changes as `Document.replace` takes them, so that a key in a book writes
one paragraph. The first change puts the whole text in place of nothing.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from factbox.analysis.text.packed_styles import packed, unpacked
from factbox.analysis.text.style import Style, Styles
from factbox.documents.exchange import source_from
from factbox.documents.typed_out import Source
from factbox.drafts.errors import DamagedDraftError, DraftError, from_sqlite, from_system
from factbox.files.private import make_file
from factbox.files.text_file import TextFile

#: Marks a database as a draft of Fact Box, and how it is laid out.
APPLICATION_ID = int.from_bytes(b"FBdr", "big")
VERSION = 1

_TABLES = (
    "CREATE TABLE changes (number INTEGER PRIMARY KEY, written_at TEXT, origin TEXT,"
    " first INTEGER, removed INTEGER, last_piece INTEGER, checksum INTEGER)",
    "CREATE TABLE pieces (number INTEGER PRIMARY KEY, bytes BLOB)",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)
#: Small enough that no piece delays the next key.
PIECE_CHARACTERS = 64_000
_STYLES = "styles"
# The log is begun anew when it is this many times the text and at least this many bytes.
_TIMES_THE_TEXT = 4
_LEAST_LONG = 1_000_000
# What reading a damaged file can raise.
_DAMAGE = (sqlite3.Error, ValueError, TypeError, LookupError, OverflowError, MemoryError)


class Origin(NamedTuple):
    """The file that a text comes from, if any, and its format.

    If it is a document, which is not written to, `source` says more about it.
    """

    path: str | None = None
    how: TextFile = TextFile("")
    source: Source | None = None


class Contents(NamedTuple):
    """The contents of a draft; if it is `damaged`, as they were before the damage."""

    lines: list[str]
    origin: Origin
    written_at: datetime
    damaged: bool
    styles: list[Style | None]


class Draft:
    """An open draft. Nobody else can open it meanwhile, in this process or another."""

    def __init__(self, path: Path) -> None:
        """Open the file at `path`, or make it. Raises DraftError."""
        self.path = path
        self._number = self._piece = self._checksum = 0
        self._text_size = self._log_size = 0
        self._database = _connect(path)
        try:
            with _told(path):
                self._lay_out()
                self._identity = path.stat()
                self._sizes = self._see_sizes()
        except BaseException:
            self._database.close()
            raise

    def begin(self, lines: list[str], origin: Origin, styles: Styles = ()) -> None:
        """Write the whole text in place of everything written before.

        Raises DraftError, and then the file has not changed.
        """
        self._commit(0, 0, lines, origin, styles, anew=True)

    def append(
        self,
        first: int,
        removed: int,
        lines: list[str],
        origin: Origin,
        styles: Styles = (),
    ) -> None:
        """Write that `lines` replace `removed` lines from `first` on.

        Raises DraftError, and then the file has not changed.
        """
        self._commit(first, removed, lines, origin, styles, anew=False)

    def read(self) -> Contents | None:
        """Return the contents; None if nothing was ever written. Raises DraftError."""
        contents: Contents | None = None
        lines: list[str] = []
        styles: list[Style | None] = []
        damaged = False
        try:
            for written_at, origin, first, removed, new in self._changes():
                if not 0 <= first <= first + removed <= len(lines):
                    raise ValueError
                known, moment = json.loads(origin), datetime.fromisoformat(written_at)
                theirs = unpacked(known.get(_STYLES, ""), len(new)) or [None] * len(new)
                contents = Contents(lines, _origin(known), moment, False, styles)
                lines[first : first + removed] = new
                styles[first : first + removed] = theirs
        except _DAMAGE:
            damaged = True
        if contents is None and damaged:
            raise DamagedDraftError(self.path)
        return contents and contents._replace(damaged=damaged)

    def is_in_place(self) -> bool:
        """Return whether the open files are still the ones at their paths."""
        try:
            sizes = self._see_sizes()
            shrunk = any(now < before for now, before in zip(sizes, self._sizes, strict=True))
            return os.path.samestat(self._identity, self.path.stat()) and not shrunk
        except OSError:
            return False

    def is_long(self) -> bool:
        """Return whether the log is so long that the whole text should be written again."""
        return self._log_size > max(_TIMES_THE_TEXT * self._text_size, _LEAST_LONG)

    def close(self) -> None:
        """Close the file, so that others can open it."""
        with suppress(sqlite3.Error):
            self._database.close()

    def _see_sizes(self) -> tuple[int, int]:
        """Return the sizes of the draft and of SQLite's log for it, which never shrink."""
        log = self.path.with_name(self.path.name + "-wal")
        return self.path.stat().st_size, log.stat().st_size

    def _lay_out(self) -> None:
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
        if _number(run("PRAGMA application_id")) != APPLICATION_ID:
            raise DamagedDraftError(self.path)
        if _number(run("PRAGMA user_version")) != VERSION:
            raise DraftError("it was written by another version of Fact Box")

    def _commit(
        self,
        first: int,
        removed: int,
        lines: list[str],
        origin: Origin,
        styles: Styles,
        *,
        anew: bool,
    ) -> None:
        with _told(self.path):
            if not self.is_in_place():
                raise DraftError("its file was taken away")
            self._database.execute("BEGIN IMMEDIATE")
            try:
                self._insert(first, removed, lines, _json(origin, styles), anew=anew)
            finally:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
            self._sizes = self._see_sizes()

    def _insert(
        self, first: int, removed: int, lines: list[str], from_where: str, *, anew: bool
    ) -> None:
        run = self._database.execute
        number, piece, checksum = self._number, self._piece, self._checksum
        if anew:
            run("DELETE FROM changes")
            run("DELETE FROM pieces")
            number = piece = checksum = 0
        size = len(from_where)
        for data in _pieces(lines):
            piece += 1
            size += len(data)
            checksum = crc32(data, checksum)
            run("INSERT INTO pieces VALUES (?, ?)", (piece, data))
        number += 1
        now = datetime.now(UTC).isoformat(timespec="seconds")
        told = now, from_where, first, removed, piece
        checksum = _sealed(checksum, number, *told)
        run("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *told, checksum))
        run("COMMIT")
        self._number, self._piece, self._checksum = number, piece, checksum
        if anew:
            self._text_size, self._log_size = size, 0
        else:
            self._log_size += size

    def _changes(self) -> Iterator[tuple[str, str, int, int, list[str]]]:
        """Yield the changes in order. Raises one of _DAMAGE at the first damaged one."""
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
            yield written_at, origin, first, removed, text.split("\n")[:-1]


def _connect(path: Path) -> sqlite3.Connection:
    with _told(path):
        make_file(path)
        # Several threads use it, one after another.
        return sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Raise what goes wrong with the draft at `path` as DraftError."""
    try:
        yield
    except sqlite3.Error as error:
        raise from_sqlite(error, path) from error
    except UnicodeDecodeError as error:
        # SQLite's message quotes the damage, which is not valid text.
        raise DamagedDraftError(path) from error
    except OSError as error:
        raise from_system(error) from error


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


def _json(origin: Origin, styles: Styles) -> str:
    how, source, stored = origin.how, origin.source, packed(styles)
    return json.dumps(
        {
            # Of the lines of the change. An earlier version reads on without them.
            **({_STYLES: stored} if stored else {}),
            # An earlier version, which knows only of files to save to, finds none.
            "path": None if source else origin.path,
            "document": origin.path if source else None,
            "source": source and source._asdict(),
            "encoding": how.encoding,
            "encoding_name": how.encoding_name,
            "line_end": how.line_end,
            "bom": how.bom.hex(),
            "fingerprint": how.fingerprint,
        }
    )


def _origin(known: dict[str, Any]) -> Origin:
    how = TextFile(
        "",
        encoding=known["encoding"],
        encoding_name=known["encoding_name"],
        line_end=known["line_end"],
        bom=bytes.fromhex(known["bom"]),
        fingerprint=known["fingerprint"],
    )
    source = known.get("source")
    return Origin(known["path"] or known.get("document"), how, source and source_from(source))


def _number(rows: sqlite3.Cursor) -> int:
    return int(rows.fetchone()[0])
