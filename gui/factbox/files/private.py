"""Makes files and folders that nobody else may read, whatever the umask."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from factbox.files.sqlite import with_companions
from factbox.tr import tr

#: The modes of our files and folders.
FILE_MODE = 0o600
FOLDER_MODE = 0o700
_ROOT = 0


def make_folder(path: Path) -> list[Path]:
    """Make the folder at `path` and those above it, unless they exist.

    What is there stays as it is. Return the folders that were made, the innermost first.
    Raises OSError.
    """
    if path.is_dir():
        return []
    above = make_folder(path.parent)
    try:
        path.mkdir(mode=FOLDER_MODE)
    except FileExistsError:
        if not path.is_dir():
            raise
        return above
    return [path, *above]


def open_file(path: Path) -> int:
    """Return a descriptor to read and write the file at `path`, made if need be.

    An existing file becomes private. Raises OSError.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE)
    make_private(path)
    return descriptor


def make_file(path: Path) -> None:
    """Make an empty file at `path`; an existing one becomes private instead.

    SQLite gives its log, its shared memory and its journal the mode of the database; existing
    ones become private too. Raises OSError.
    """
    check_companions(path)
    # A file that is there is not opened: closing it would undo SQLite's locks on it.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))
    for each in with_companions(path):
        make_private(each)


def check_companions(path: Path) -> None:
    """Raise OSError if what is in the place of a companion of the database `path` is no file.

    SQLite would wait for a pipe for ever.
    """
    for companion in with_companions(path)[1:]:
        if os.path.exists(companion) and not os.path.isfile(companion):
            reason = tr("“{name}” beside it is not a file").format(name=companion.name)
            raise OSError(errno.EINVAL, reason)


def make_private(path: Path) -> None:
    """Make the file or folder at `path` private, if it exists and is ours."""
    with suppress(OSError):
        mode = path.stat().st_mode
        if mode & 0o077 and (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            path.chmod(mode & (FOLDER_MODE if stat.S_ISDIR(mode) else FILE_MODE))


def make_all_private(folder: Path) -> None:
    """Make `folder` and all that is in it private, but not what links lead to.

    A link that another account made while it could is removed: we would write where it leads.
    """
    make_private(folder)
    with suppress(OSError):
        for path in folder.rglob("*"):
            if not path.is_symlink():
                make_private(path)
            elif os.name == "posix" and path.lstat().st_uid not in (_ROOT, os.geteuid()):
                path.unlink()
