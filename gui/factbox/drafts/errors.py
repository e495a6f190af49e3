"""The errors of drafts, in words for the user."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from factbox.files.sqlite import primary_code

_REASONS = {
    sqlite3.SQLITE_FULL: "the disk may be full",
    sqlite3.SQLITE_READONLY: "the folder is read-only",
    sqlite3.SQLITE_CANTOPEN: "the folder may not be written to",
    sqlite3.SQLITE_IOERR: "the disk does not take it",
}
# The plainest of SQLite's codes says here that a statement makes no sense in the file.
_DAMAGE = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class DraftError(Exception):
    """Its message says why a draft was not written or read: the end of a sentence."""


class BusyDraftError(DraftError):
    """A draft that another window holds."""


class DamagedDraftError(DraftError):
    """A draft that cannot be read or written to; `path` is the file that still holds it."""

    def __init__(self, path: Path) -> None:
        super().__init__("the draft is damaged")
        self.path = path


def from_sqlite(error: sqlite3.Error, path: Path) -> DraftError:
    """Return what SQLite's `error` with the draft at `path` means."""
    if is_damage(error):
        return DamagedDraftError(path)
    if primary_code(error) == sqlite3.SQLITE_BUSY:
        return BusyDraftError("another window has the draft")
    return DraftError(_REASONS.get(primary_code(error), str(error)))


def from_system(error: OSError) -> DraftError:
    """Return what the operating system's `error` means."""
    return DraftError(error.strerror or str(error))


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether `error` says that the file is no sound draft."""
    return primary_code(error) in _DAMAGE
