"""What went wrong with a draft, in words for the user."""

from __future__ import annotations

import sqlite3
from pathlib import Path

_REASONS = {
    sqlite3.SQLITE_FULL: "the disk may be full",
    sqlite3.SQLITE_READONLY: "the folder is read-only",
    sqlite3.SQLITE_CANTOPEN: "the folder may not be written to",
    sqlite3.SQLITE_BUSY: "another window is busy with the drafts",
    sqlite3.SQLITE_IOERR: "the disk does not take it",
}


class DraftError(Exception):
    """Its message says why a draft was not written or read: the end of a sentence."""


class DamagedDraftError(DraftError):
    """A draft that nothing can be read from; `kept` is the file that still holds it."""

    def __init__(self, kept: Path) -> None:
        super().__init__("the draft is damaged")
        self.kept = kept


def from_sqlite(error: sqlite3.Error) -> DraftError:
    """What SQLite's `error` means."""
    return DraftError(_REASONS.get(primary_code(error), str(error)))


def from_system(error: OSError) -> DraftError:
    """What the operating system's `error` means."""
    return DraftError(error.strerror or str(error))


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its extension; 0 where Python raised the error."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
