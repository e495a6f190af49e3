"""Writes to the disk safely."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path

_MEGABYTE = 1 << 20


def sync_folder(path: Path) -> None:
    """Make sure that a new, renamed or deleted file in `path` stays so after a power cut.

    Do nothing if the system or the disk cannot.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def is_same_file(one: Path, other: Path) -> bool:
    """Return whether both paths lead to the same file; not if there is none."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def overwrite(path: Path) -> Generator[None, None, None]:
    """Overwrite the file at `path` with zeros, a megabyte at a time, and delete it.

    Of a file with another name, or behind a link, only this name is deleted. Do nothing if
    there is no such file. Raises OSError.
    """
    with suppress(FileNotFoundError):
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
            path.unlink()
            return
        with path.open("r+b") as file:
            left = found.st_size
            while left > 0:
                left -= file.write(bytes(min(left, _MEGABYTE)))
                file.flush()
                os.fsync(file.fileno())
                yield
        path.unlink()
