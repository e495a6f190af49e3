"""Finds texts by their words: an FTS5 index in a file of its own, beside the database.

It is not in the database, so saving costs nothing more and cannot suffer from it: the index
can always be made again from the texts. FTS5 keeps the words of a deleted text until it
happens to merge them away. So an index with a text that no longer exists is overwritten,
deleted and made anew, and so is a damaged one. If the file cannot be used, the index is kept
in memory.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from factbox.files.disk import overwrite
from factbox.files.private import make_file
from factbox.snapshots import errors
from factbox.snapshots.database.lock import FileLock
from factbox.snapshots.errors import BusyError
from factbox.snapshots.library.library import Content
from factbox.snapshots.library.search_words import SearchWords, folded

#: Identify a database as a search index, and its layout.
APPLICATION_ID = int.from_bytes(b"FBix", "big")
VERSION = 1

_LAYOUT = (
    "CREATE TABLE texts (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE words USING fts5 "
    # An index of first letters: the first letter typed finds the most words.
    "(piece, content = '', prefix = 1, tokenize = 'unicode61 remove_diacritics 2')",
    # FTS5 merges less often than by default, so that no slice takes long.
    "INSERT INTO words (words, rank) VALUES ('automerge', 8)",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)
# A book is added in pieces, each a row, none of which takes more than a few milliseconds.
_PIECE = 20_000
_PIECE_BITS = 20  # the low bits of a row's number, which hold the number of the piece
# How much is written in one transaction: others wait for it, and an interruption loses it.
_CHARACTERS_AT_A_TIME = 200_000
_WAIT = 0.02  # seconds

Reader = Callable[[int], str | None]


def path_beside(database: Path) -> Path:
    """Return the path of the index of a snapshots database."""
    return database.with_name(f"{database.stem}-search{database.suffix}")


def forget(database: Path) -> None:
    """Delete the index, which has the words of a deleted text; a search makes it anew.

    An index in use is deleted when it is closed.
    """
    path = path_beside(database)
    if path.exists():
        SearchIndex(path).throw_away()


def has_fts5() -> bool:
    """Return whether the SQLite of this machine can search texts."""
    with closing(sqlite3.connect(":memory:")) as connection:
        query = "SELECT 1 FROM pragma_module_list WHERE name = 'fts5'"
        return connection.execute(query).fetchone() is not None


class SearchIndex:
    """The words of all texts. `update` makes the file at `path` or brings it up to date.

    `unread` is the number of texts that could not be read at the last update.
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
        """Return whether the index can be searched."""
        return self._connection is not None

    @property
    def known(self) -> int:
        """The number of texts in the index."""
        return len(self._known)

    def update(self, contents: Iterable[Content], read: Reader) -> Generator[None, None, None]:
        """Add the new texts, in slices of a few milliseconds.

        `read` returns the text of the snapshot with an id; None if it cannot be read. Raises
        BusyError while another window writes the file; the next update does the rest. To be
        called only if there is FTS5.
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
        """Return the SHA-256s of those indexed texts in which all of `words` occur."""
        found = set(self._known)
        for query in words.as_fts5():
            yield
            found &= self._ids(query)
        return {self._known[each] for each in found if each in self._known}

    def close(self) -> None:
        """Close the file, and delete it if it has the words of a deleted text."""
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
            # The next update opens it again or makes a new one.
            self._is_damaged = errors.is_damage(error)
            self._give_back()
            return set()

    def _after(self, error: sqlite3.Error) -> Generator[None, None, None]:
        """Prepare for a new index. Raises BusyError if waiting is enough."""
        problem = errors.from_sqlite(error, self._path)
        if isinstance(problem, BusyError):
            raise problem from error
        # A damaged file stays while another window has it open; a full disk takes no new one.
        thrown_away = yield from self._throw_away()
        self._in_memory = not (thrown_away and errors.is_damage(error))

    def _open(self, wanted: dict[str, int]) -> Generator[None, None, None]:
        """Open the file, unless it is open; if it knows a deleted text, make a new one."""
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
        """Connect, unless that is done, and read which texts the index has."""
        if self._connection is None:
            self._connection = self._connect()
        self._known = dict(self._connection.execute("SELECT id, sha256 FROM texts"))

    def _connect(self) -> sqlite3.Connection:
        if self._in_memory:
            return _prepared(":memory:")
        try:
            if not self._lock.take(alone=False):
                raise errors.locked(self._path)
            # For this user only: the index has all words of all texts.
            make_file(self._path)
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
        """Write as many texts as fit a transaction, and remove them from the end of `new`."""
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
        """Overwrite and delete the file; return False if another window has it open."""
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
    """Return a connection to the index at `path`, with its tables created if need be."""
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
    """Add a text, unless another window did; return its number."""
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
    """Yield `text` without case and accents in pieces, cut between words where possible."""
    at = 0
    while at < len(text):
        end = at + _PIECE
        if end < len(text):
            end = max(text.rfind(" ", at + 1, end), text.rfind("\n", at + 1, end)) + 1 or end
        yield folded(text[at:end])
        at = end
