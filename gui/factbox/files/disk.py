"""Writes to the disk safely."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
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


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield the path of a new file, which replaces `path` at the end.

    If anything is raised, `path` is left as it is. Raises OSError.
    """
    # Replace what a link leads to, not the link.
    place = Path(os.path.realpath(path))
    part = place.with_name(place.name + ".part")
    try:
        part.unlink(missing_ok=True)
        yield part
        part.replace(place)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    sync_folder(place.parent)


def overwrite(path: Path) -> Generator[None, None, None]:
    """Overwrite the file at `path` with zeros, a megabyte at a time, and delete it.

    Do nothing if there is no such file. Raises OSError.
    """
    with suppress(FileNotFoundError):
        with path.open("r+b") as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, _MEGABYTE)))
                file.flush()
                os.fsync(file.fileno())
                yield
        path.unlink()
