"""Finds texts by their words: an FTS5 index in a file of its own, beside the database.

It is not in the database, so that saving costs nothing more, and nothing that is saved can
suffer from it: all that it holds can be had from the texts again. FTS5 keeps the words of a
deleted text until it happens to merge them away. So an index that knows a text which is no
more is overwritten, deleted and made anew, and so is one that is damaged. Where the file
cannot be used, the index is in memory.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path

from factbox.files.disk import overwrite
from factbox.snapshots import errors
from factbox.snapshots.database.lock import FileLock
from factbox.snapshots.errors import BusyError
from factbox.snapshots.library.library import Content
from factbox.snapshots.library.search_words import SearchWords, folded

#: Marks a database as such an index, and how it is laid out.
APPLICATION_ID = int.from_bytes(b"FBix", "big")
VERSION = 1

_LAYOUT = (
    "CREATE TABLE texts (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE words USING fts5 "
    # With what one letter begins: the first that is typed finds most of all.
    "(piece, content = '', prefix = 1, tokenize = 'unicode61 remove_diacritics 2')",
    # It merges less often than it is used to, so that no slice takes long.
    "INSERT INTO words (words, rank) VALUES ('automerge', 8)",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)
# A book goes in by pieces, each of them a row: one takes no longer than a few milliseconds.
_PIECE = 20_000
_PIECE_BITS = 20  # of a row's number, which say the how-manieth piece of the text it is
# What is written at a time: others wait meanwhile, and what is cut off is lost.
_CHARACTERS_AT_A_TIME = 200_000
_WAIT = 0.02  # seconds

Reader = Callable[[int], str | None]


def path_beside(database: Path) -> Path:
    """Where the index of the snapshots' database at that path is."""
    return database.with_name(f"{database.stem}-search{database.suffix}")


def forget(database: Path) -> None:
    """Let the index forget a text that was deleted: it goes, and is made anew when it is used.

    One that is in use goes when it is given back.
    """
    index = SearchIndex(path_beside(database))
    if path_beside(database).exists():
        index.throw_away()


def has_fts5() -> bool:
    """Whether the SQLite of this machine can search texts."""
    connection = sqlite3.connect(":memory:")
    try:
        query = "SELECT 1 FROM pragma_module_list WHERE name = 'fts5'"
        return connection.execute(query).fetchone() is not None
    finally:
        connection.close()


class SearchIndex:
    """The words of all texts. The file at `path` is made, or brought up to date, by `update`.

    `unread` is how many texts could not be had at the last update.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(path)
        self._connection: sqlite3.Connection | None = None
        self._in_memory = False
        self._known: dict[int, str] = {}
        self._knows_too_much = False
        self._is_damaged = False
        self.unread = 0

    @property
    def is_open(self) -> bool:
        """Whether it can be searched."""
        return self._connection is not None

    @property
    def known(self) -> int:
        """How many texts it has."""
        return len(self._known)

    def update(self, contents: Iterable[Content], read: Reader) -> Generator[None, None, None]:
        """Take in the texts that are new, in slices of a few milliseconds.

        `read` gives the text of the snapshot of that id, None where it cannot be had. Raises
        BusyError while another window writes the file: what is not done then, the next
        update does. To be called only where there is FTS5.
        """
        wanted = {content.sha256: content.snapshot_id for content in contents}
        try:
            yield from self._open(wanted)
            yield from self._add(wanted, read)
        except sqlite3.Error as error:
            yield from self._after(error)
            yield from self._open(wanted)
            yield from self._add(wanted, read)

    def find(self, words: SearchWords) -> Generator[None, None, set[str]]:
        """The SHA-256s of the texts in which all of `words` occur, of those it has so far."""
        found = set(self._known)
        for query in words.as_fts5():
            yield
            found &= self._ids(query)
        return {self._known[each] for each in found if each in self._known}

    def close(self) -> None:
        """Give the file back. If it has the words of a text that is gone, it goes too."""
        if self._knows_too_much:
            self.throw_away()
        self._give_back()

    def throw_away(self) -> None:
        """Overwrite and delete the file, unless another window has it open."""
        for _ in self._throw_away():
            pass

    def _ids(self, query: str) -> set[int]:
        if self._connection is None:
            return set()
        statement = f"SELECT DISTINCT rowid >> {_PIECE_BITS} FROM words WHERE words MATCH ?"
        try:
            return {row[0] for row in self._connection.execute(statement, (query,))}
        except sqlite3.DatabaseError as error:
            # The next update opens it again, or makes another.
            self._is_damaged = errors.is_damage(error)
            self._give_back()
            return set()

    def _after(self, error: sqlite3.Error) -> Generator[None, None, None]:
        """Make way for another index, unless all there is to do is wait; then BusyError."""
        problem = errors.from_sqlite(error, self._path)
        if isinstance(problem, BusyError):
            raise problem from error
        # A damaged file that another window has open stays; one on a full disk helps nobody.
        thrown_away = yield from self._throw_away()
        self._in_memory = not (thrown_away and errors.is_damage(error))

    def _open(self, wanted: dict[str, int]) -> Generator[None, None, None]:
        """Open the file, if it is not; of one that knows too much another is made first."""
        was_open = self._connection is not None
        if self._is_damaged:
            self._in_memory = not (yield from self._throw_away())
            self._is_damaged = False
        self._take_up()
        yield
        self._knows_too_much = not set(self._known.values()).issubset(wanted)
        if self._knows_too_much and not was_open:
            yield from self._throw_away()
            self._take_up()
            self._knows_too_much = not set(self._known.values()).issubset(wanted)
        yield

    def _take_up(self) -> None:
        """Connect, if that is not done, and learn what the index has."""
        if self._connection is None:
            self._connection = self._connect()
        self._known = dict(self._connection.execute("SELECT id, sha256 FROM texts"))

    def _connect(self) -> sqlite3.Connection:
        if self._in_memory:
            return _prepared(":memory:")
        try:
            if not self._lock.take(alone=False):
                raise errors.locked(self._path)
            # As private as can be: it has all words of all texts.
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError:
            self._lock.release()
            self._in_memory = True
            return _prepared(":memory:")
        return _prepared(self._path)

    def _add(self, wanted: dict[str, int], read: Reader) -> Generator[None, None, None]:
        self.unread = 0
        known = set(self._known.values())
        new = [each for each in reversed(wanted.items()) if each[0] not in known]
        while new:
            yield from self._write_some(new, read)

    def _write_some(
        self, new: list[tuple[str, int]], read: Reader
    ) -> Generator[None, None, None]:
        """Write, and take off the end of `new`, as many as are written at a time."""
        connection = self._connection
        assert connection is not None
        connection.execute("BEGIN IMMEDIATE")
        added: dict[int, str] = {}
        characters = 0
        try:
            while new and characters < _CHARACTERS_AT_A_TIME:
                sha256, snapshot_id = new.pop()
                text = read(snapshot_id)
                yield
                if text is None:
                    self.unread += 1
                    continue
                added[(yield from _add_text(connection, sha256, text))] = sha256
                characters += len(text)
            connection.execute("COMMIT")
            self._known.update(added)
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def _throw_away(self) -> Generator[None, None, bool]:
        """Whether the file went: it stays while another window has it open."""
        self._give_back()
        try:
            if not self._lock.take(alone=True):
                return False
            for end in ("-wal", "-shm", "-journal", ""):
                yield from overwrite(self._path.with_name(self._path.name + end))
            return True
        except OSError:
            return False
        finally:
            self._lock.release()

    def _give_back(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._lock.release()
        self._known = {}


def _prepared(path: Path | str) -> sqlite3.Connection:
    """A connection to the index at `path`, which is laid out if it is empty."""
    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        _lay_out(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _lay_out(connection: sqlite3.Connection) -> None:
    application, version = (
        connection.execute(f"PRAGMA {mark}").fetchone()[0]
        for mark in ("application_id", "user_version")
    )
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = NORMAL")
    if (application, version) == (APPLICATION_ID, VERSION):
        return
    connection.execute("BEGIN IMMEDIATE")
    for statement in _LAYOUT:
        connection.execute(statement)
    connection.execute("COMMIT")


def _add_text(
    connection: sqlite3.Connection, sha256: str, text: str
) -> Generator[None, None, int]:
    """Take a text in, unless another window did; returns its number."""
    statement = "INSERT INTO texts (sha256) VALUES (?) ON CONFLICT DO NOTHING"
    is_new = connection.execute(statement, (sha256,)).rowcount > 0
    query = "SELECT id FROM texts WHERE sha256 = ?"
    number = int(connection.execute(query, (sha256,)).fetchone()[0])
    if is_new:
        for place, piece in enumerate(pieces(text)):
            row = (number << _PIECE_BITS | place, piece)
            connection.execute("INSERT INTO words (rowid, piece) VALUES (?, ?)", row)
            yield
    return number


def pieces(text: str) -> Iterator[str]:
    """`text` in pieces, cut between words where that can be, without case and accents."""
    at = 0
    while at < len(text):
        end = at + _PIECE
        if end < len(text):
            end = max(text.rfind(" ", at + 1, end), text.rfind("\n", at + 1, end)) + 1 or end
        yield folded(text[at:end])
        at = end
