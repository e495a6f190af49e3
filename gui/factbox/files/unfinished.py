"""Notes which files are being written, so that those of a killed run can be removed.

A note is a file in the data folder that holds the path of an unfinished file. It is locked
as long as somebody writes that file.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from factbox.files.data_folder import DataFolderError, data_folder
from factbox.files.locking import try_lock
from factbox.files.private import FILE_MODE, make_folder
from factbox.files.sqlite import with_companions

_FOLDER = "unfinished"
_NAME = re.compile(r"\.factbox-[0-9a-f]{16}\.part")


def name_of_nobody() -> str:
    """Return a name for an unfinished file, which no other file has."""
    return f".factbox-{secrets.token_hex(8)}.part"


@contextmanager
def noted(path: Path) -> Iterator[None]:
    """Keep a note that the file at `path`, which has a temporary name, is being written.

    If no note can be kept, the file is written all the same.
    """
    with ExitStack() as at_the_end:
        with suppress(OSError, DataFolderError):
            note = data_folder() / _FOLDER / path.name
            for made in reversed(make_folder(note.parent)):
                # A report leaves no data folder behind where there was none.
                at_the_end.callback(_try, made.rmdir)
            descriptor = os.open(note, os.O_RDWR | os.O_CREAT | os.O_EXCL, FILE_MODE)
            at_the_end.callback(_try, note.unlink)
            at_the_end.callback(os.close, descriptor)
            try_lock(descriptor)
            os.write(descriptor, os.fsencode(path.absolute()))
        yield


def remove_left_overs() -> None:
    """Remove the unfinished files of runs that were killed, as far as that is possible."""
    with suppress(OSError, DataFolderError):
        for note in (data_folder() / _FOLDER).iterdir():
            with suppress(OSError):
                _follow(note)


def _follow(note: Path) -> None:
    descriptor = os.open(note, os.O_RDWR)
    try:
        if not try_lock(descriptor):
            return
        path = Path(os.fsdecode(os.read(descriptor, os.fstat(descriptor).st_size)))
        # A note is written a moment after it is made; and none of ours names any other file.
        if path.name == note.name and _NAME.fullmatch(path.name):
            # SQLite may leave the others beside an unfinished backup.
            for each in with_companions(path):
                _remove(each)
            note.unlink()
    finally:
        os.close(descriptor)


def _try(remove: Callable[[], None]) -> None:
    with suppress(OSError):
        remove()


def _remove(path: Path) -> None:
    with suppress(FileNotFoundError):
        if stat.S_ISREG(path.lstat().st_mode):
            path.unlink()
