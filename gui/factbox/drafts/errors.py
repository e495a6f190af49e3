"""The errors of drafts, in words for the user."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from factbox.files.sqlite import primary_code
from factbox.tr import tr_later
from factbox.worded_error import WordedError

_REASONS = {
    sqlite3.SQLITE_FULL: tr_later("the disk may be full"),
    sqlite3.SQLITE_READONLY: tr_later("the folder is read-only"),
    sqlite3.SQLITE_CANTOPEN: tr_later("the folder may not be written to"),
    sqlite3.SQLITE_IOERR: tr_later("the disk cannot be written to"),
}
# SQLITE_ERROR says here that a statement does not fit the file.
_DAMAGE = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class DraftError(WordedError):
    """An error whose message, which stands after a colon, says why a draft was not used."""


class BusyDraftError(DraftError):
    """An error for a draft that another window holds."""


class DamagedDraftError(DraftError):
    """An error for a draft that cannot be read or written; `path` is its file."""

    def __init__(self, path: Path) -> None:
        super().__init__(tr_later("the draft is damaged"))
        self.path = path


def from_sqlite(error: sqlite3.Error, path: Path) -> DraftError:
    """Return what SQLite's `error` with the draft at `path` means."""
    if primary_code(error) in _DAMAGE:
        return DamagedDraftError(path)
    if primary_code(error) == sqlite3.SQLITE_BUSY:
        return BusyDraftError(tr_later("another window has the draft"))
    return DraftError(_REASONS.get(primary_code(error), str(error)))


def from_system(error: OSError) -> DraftError:
    """Return what the operating system's `error` means."""
    return DraftError(error.strerror or str(error))
