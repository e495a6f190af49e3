"""Keeps what is written to the disk safe."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_MEGABYTE = 1 << 20


def sync_folder(path: Path) -> None:
    """Let what was made, renamed or deleted in the folder at `path` outlive a power cut.

    Where the system or the disk cannot, nothing is done.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path to write to, which is there no more: what is there at the end becomes `path`.

    Where it breaks off, what was at `path` before is left as it is. Raises OSError.
    """
    # What a link leads to is replaced, not the link.
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
    """Fill the file at `path` with zeros, on the disk too, by megabytes, and delete it.

    Where there is none, nothing is done. Raises OSError.
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
