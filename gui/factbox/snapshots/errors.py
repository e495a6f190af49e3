"""Errors with the snapshots file, in words for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from factbox.files.replacing import reason_of
from factbox.files.sqlite import primary_code
from factbox.tr import tr_later
from factbox.worded_error import WordedError

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}


_ONE_LEFT_OUT = tr_later(
    "“{path}” was changed by another program: {wrong}. What is invalid is not shown, but stays "
    "in the file; correct or delete it with an SQLite program."
)
_SOME_LEFT_OUT = tr_later(
    "“{path}” was changed by another program: {wrong}, among others. What is invalid is not "
    "shown, but stays in the file; correct or delete it with an SQLite program."
)


class StoreError(WordedError):
    """An error whose message says what is wrong, with which file, and what to do."""


class BusyError(StoreError):
    """An error that may pass: another program has the file in use."""


class LeftOutError(StoreError):
    """An error that says which rows of the file, `wrong`, were left out, and why."""

    def __init__(self, wrong: Sequence[str], path: Path) -> None:
        words = _ONE_LEFT_OUT if len(wrong) == 1 else _SOME_LEFT_OUT
        super().__init__(words, path=path, wrong=wrong[0])
        self.wrong = frozenset(wrong)


class BadValueError(Exception):
    """A value in the database that Fact Box does not write; the message says which.

    It names rows and columns, and is not translated.
    """


def locked(path: Path) -> BusyError:
    """Return the error for a file that another program holds."""
    return BusyError(
        tr_later(
            "“{path}” is in use by another program; nothing was changed, try again in a moment."
        ),
        path=path,
    )


def read_only(path: Path) -> StoreError:
    """Return the error for a file that, like its folder, may not be written to."""
    return StoreError(
        tr_later(
            "“{path}” or its folder is read-only, so nothing was changed; "
            "allow writing there and try again."
        ),
        path=path,
    )


def changed_by_hand(error: BadValueError, path: Path) -> StoreError:
    """Return the error for a file with values that Fact Box does not write."""
    return StoreError(
        tr_later(
            "“{path}” was changed by another program: {error}; "
            "correct or delete that row with an SQLite program."
        ),
        path=path,
        error=error,
    )


def no_backup(error: Exception, path: Path) -> StoreError:
    """Return the error for a backup that could not be written."""
    reason = reason_of(error) if isinstance(error, OSError) else str(error)
    return StoreError(
        tr_later("The backup “{path}” could not be written: {reason}. Save it somewhere else."),
        path=path,
        reason=reason,
    )


def outdated(path: Path) -> StoreError:
    """Return the error for a file in an earlier layout that may not be written to."""
    return StoreError(
        tr_later(
            "“{path}” was written by an earlier Fact Box and has to be converted, but it "
            "or its folder is read-only; allow writing there and try again."
        ),
        path=path,
    )


def from_sqlite(error: sqlite3.Error, path: Path) -> StoreError:
    """Return the error for the user that SQLite's `error` with `path` means."""
    code = primary_code(error)
    if code in _LOCKED:
        return locked(path)
    if code == sqlite3.SQLITE_READONLY:
        return read_only(path)
    if code == sqlite3.SQLITE_FULL:
        return StoreError(
            tr_later(
                "The disk has no room left for “{path}”, so nothing was changed; "
                "make room and try again."
            ),
            path=path,
        )
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return StoreError(
            tr_later(
                "“{path}” cannot be opened; "
                "check that you may read and write both the file and its folder."
            ),
            path=path,
        )
    if code == sqlite3.SQLITE_IOERR:
        return StoreError(
            tr_later(
                "“{path}” could not be read or written ({error}); check the disk and try again."
            ),
            path=path,
            error=error,
        )
    return StoreError(
        tr_later("“{path}” could not be used: {error}; nothing was changed."),
        path=path,
        error=error,
    )


def from_system(error: OSError, path: Path) -> StoreError:
    """Return the error for the user that the operating system's `error` means."""
    reason = error.strerror or str(error)
    return StoreError(
        tr_later("“{path}” cannot be used: {reason}; check the file and its folder."),
        path=path,
        reason=reason,
    )


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether `error` says that the file's content is damaged.

    Nothing else counts as damage: after a lock, an I/O error or a missing permission
    the file is as good as before.
    """
    return primary_code(error) in _DAMAGE
