"""The folder of the drafts of all windows, and who may take which."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from factbox.drafts.draft import Contents, Draft
from factbox.drafts.errors import BusyDraftError, DamagedDraftError, from_system
from factbox.files.disk import sync_folder
from factbox.files.locking import try_lock
from factbox.files.private import make_folder, open_file
from factbox.files.sqlite import beside
from factbox.tr import tr

_END = ".draft"
_END_OF_DAMAGED = ".damaged"
_HEADER_SIZE = 100  # bytes that every SQLite file begins with
# How long to wait for other windows, and between two tries.
_PATIENCE_S = 10
_PAUSE_S = 0.005


class Abandoned(NamedTuple):
    """A draft that its window left, now held by this one, and its contents."""

    draft: Draft
    contents: Contents


class DraftsFolder:
    """Makes, finds and removes drafts.

    A draft is locked while its window lives; the system releases the lock with the process.
    Making a draft and locking it are two steps, as are releasing and removing it. So both
    are done, like looking for abandoned drafts, while holding the folder.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._looked_at: set[Path] = set()

    def make(self) -> Draft:
        """Return a new, empty draft. Raises DraftError."""
        with self._held():
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
            return Draft(self._path / f"{stamp}-{secrets.token_hex(4)}{_END}")

    def take_next(self) -> Abandoned | None:
        """Return the newest abandoned draft that was not looked at before, if any.

        Raises DamagedDraftError for a damaged draft, which is set aside, and DraftError for
        one that cannot be read, which stays. There may be more after it.
        """
        for path in self._newest_first():
            if path not in self._looked_at:
                self._looked_at.add(path)
                with self._held():
                    taken = self._take(path)
                if taken is not None:
                    return taken
        return None

    def remove(self, draft: Draft) -> None:
        """Delete `draft`. Raises DraftError."""
        with self._held():
            draft.close()
            self._unlink(draft.path)

    def set_aside(self, draft: Draft) -> None:
        """Keep the file of a damaged `draft` under another name. Raises DraftError."""
        with self._held():
            draft.close()
            self._set_aside(draft.path)

    def _take(self, path: Path) -> Abandoned | None:
        if not path.is_file():
            return None
        if _cannot_be_opened_safely(path):
            raise DamagedDraftError(self._set_aside(path))
        try:
            draft = Draft(path)
        except BusyDraftError:
            return None
        except DamagedDraftError as error:
            raise DamagedDraftError(self._set_aside(path)) from error
        try:
            contents = draft.read()
        except DamagedDraftError as error:
            draft.close()
            raise DamagedDraftError(self._set_aside(path)) from error
        if contents is None:
            draft.close()
            self._unlink(path)
            return None
        return Abandoned(draft, contents)

    def _newest_first(self) -> list[Path]:
        ages = []
        # If the folder cannot be read, there is nothing to offer.
        with suppress(OSError):
            for path in self._path.glob(f"*{_END}"):
                ages.append((max(_changed_at(path), _changed_at(_log(path))), path))
        return [path for _, path in sorted(ages, reverse=True)]

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Hold the folder, which is made if need be; no other window holds it meanwhile."""
        try:
            if not self._path.is_dir():
                # Unsaved text is private.
                make_folder(self._path)
                sync_folder(self._path.parent)
            with _locked(self._path / "lock"):
                yield
        except OSError as error:
            raise from_system(error) from error

    def _set_aside(self, path: Path) -> Path:
        kept = path.with_suffix(_END_OF_DAMAGED)
        if _log(path).exists():
            _log(path).rename(_log(kept))
        path.rename(kept)
        return kept

    def _unlink(self, path: Path) -> None:
        # The draft goes first: without its log it would be an older text.
        path.unlink(missing_ok=True)
        _log(path).unlink(missing_ok=True)
        sync_folder(self._path)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock at `path`, an empty file that stays there. Raises OSError."""
    descriptor = open_file(path)
    try:
        deadline = time.monotonic() + _PATIENCE_S
        while not try_lock(descriptor):
            if time.monotonic() > deadline:
                raise TimeoutError(0, tr("another window is busy with the drafts"))
            time.sleep(_PAUSE_S)
        yield
    finally:
        # Closing the descriptor releases the lock.
        os.close(descriptor)


def _cannot_be_opened_safely(path: Path) -> bool:
    """Return whether SQLite would take the file for empty, and so lose what is in it."""
    size = path.stat().st_size
    return 0 < size < _HEADER_SIZE or (size == 0 and _size(_log(path)) > 0)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def _log(path: Path) -> Path:
    return beside(path, "-wal")
