"""Finds texts by their words, with an index in a file of its own beside the database.

It is not in the database, so saving costs nothing more and cannot suffer from it: the index
can always be made again from the texts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path

from factbox.snapshots import errors
from factbox.snapshots.errors import BusyError
from factbox.snapshots.library.index_file import IndexFile, empty
from factbox.snapshots.library.library import Content
from factbox.snapshots.library.search_words import SearchWords, folded

# A book is added in pieces, each a row, none of which takes more than a few milliseconds.
_PIECE = 20_000
_PIECE_BITS = 20  # the low bits of a row's number, which hold the number of the piece
# How much is written in one transaction: others wait for it, and an interruption loses it.
_CHARACTERS_AT_A_TIME = 200_000

Reader = Callable[[int], str | None]


class SearchIndex:
    """The words of all texts. `update` makes the file at `path` or brings it up to date.

    `known` is the number of texts that can be found, `unread` the number of those that could
    not be read at the last update.
    """

    def __init__(self, path: Path) -> None:
        self._file = IndexFile(path)
        self._known: dict[int, str] = {}
        self._is_damaged = False
        self.unread = 0

    @property
    def is_open(self) -> bool:
        """Return whether the index can be searched."""
        return self._file.is_open

    @property
    def known(self) -> int:
        """The number of texts in the index."""
        return len(self._known)

    def update(self, contents: Iterable[Content], read: Reader) -> Generator[None, None, None]:
        """Add the new texts, in slices of a few milliseconds; forget those that are gone.

        `read` returns the text of the snapshot with an id; None if it cannot be read. Raises
        BusyError while another window writes the file; the next update does the rest. To be
        called only if there is FTS5.
        """
        wanted = {content.sha256: content.snapshot_id for content in contents}
        try:
            yield from self._bring_up_to_date(wanted, read)
        except sqlite3.Error as error:
            problem = errors.from_sqlite(error, self._file.path)
            if isinstance(problem, BusyError):
                raise problem from error
            yield from self._make_anew(errors.is_damage(error))
            yield from self._bring_up_to_date(wanted, read)

    def find(self, words: SearchWords) -> Generator[None, None, set[str]]:
        """Return the SHA-256s of those indexed texts in which all of `words` occur."""
        if not self.is_open:
            return set()
        try:
            # Another window may have emptied it.
            self._look()
            found = set(self._known)
            for query in words.as_fts5():
                yield
                found &= self._ids(query)
        except sqlite3.Error as error:
            # The next update opens it again or makes a new one.
            self._is_damaged = errors.is_damage(error)
            self.close()
            return set()
        return {self._known[each] for each in found if each in self._known}

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        self._known = {}

    def _bring_up_to_date(
        self, wanted: dict[str, int], read: Reader
    ) -> Generator[None, None, None]:
        if self._is_damaged:
            self._is_damaged = False
            yield from self._make_anew(is_damaged=True)
        self._look()
        yield
        if not set(self._known.values()).issubset(wanted):
            empty(self._file.opened())
            self._look()
        yield
        yield from self._add(wanted, read)

    def _make_anew(self, is_damaged: bool) -> Generator[None, None, None]:
        # A damaged file stays while another window has it open; a full disk takes no new one.
        self._known = {}
        thrown_away = yield from self._file.throw_away()
        self._file.in_memory = not (thrown_away and is_damaged)

    def _look(self) -> None:
        """Read which texts the index has."""
        self._known = dict(self._file.opened().execute("SELECT id, sha256 FROM texts"))

    def _ids(self, query: str) -> set[int]:
        statement = f"SELECT DISTINCT rowid >> {_PIECE_BITS} FROM words WHERE words MATCH ?"
        return {row[0] for row in self._file.opened().execute(statement, (query,))}

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
        connection = self._file.opened()
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
