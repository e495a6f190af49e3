"""A lock on the snapshots file: shared to use it, exclusive to make or move it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from factbox.files.locking import try_lock
from factbox.files.private import open_file


class FileLock:
    """A lock beside a database, held shared as long as the database is open.

    When the last connection to a database closes, SQLite deletes the write-ahead log
    *by name*. If the file were moved away under an open window, that window would later
    delete the log of the new file, with everything saved in it. So only a process that
    holds this lock alone makes or moves the file.

    Windows needs no lock: it refuses to move a file that is open.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f"{path.name}-lock")
        self._descriptor: int | None = None

    def take(self, *, alone: bool) -> bool:
        """Take the lock, shared or alone; return False if others hold it. Raises OSError."""
        if sys.platform == "win32":
            return True
        while True:
            descriptor = open_file(self._path)
            if not try_lock(descriptor, alone=alone):
                os.close(descriptor)
                return False
            if _is_at(descriptor, self._path):
                self._descriptor = descriptor
                return True
            # The last holder removed the file in the meantime.
            os.close(descriptor)

    def release(self) -> None:
        """Release the lock; the last holder removes its file."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        # Where the folder does not allow that, an empty file stays, which does no harm.
        with suppress(OSError):
            if try_lock(descriptor, alone=True) and _is_at(descriptor, self._path):
                self._path.unlink()
        os.close(descriptor)


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
