"""Writes files that replace others, completely or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factbox.files.data_folder import is_of_account
from factbox.files.disk import sync_folder
from factbox.files.private import FILE_MODE
from factbox.files.unfinished import name_of_nobody, noted, remove_left_overs
from factbox.tr import tr

# The umask decides who may read a new document of the user, as with every editor.
_DOCUMENT_MODE = 0o666
_FULL = (errno.ENOSPC, errno.EDQUOT)


class PlaceError(OSError):
    """A file cannot be written at the chosen place; `strerror` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(errno.EINVAL, reason)


@contextmanager
def replacing(
    path: Path, *, is_document: bool = False, is_ours: bool = False
) -> Iterator[Path]:
    """Yield the path of an empty file, which replaces `path` at the end.

    It has a unique temporary name, and only this user can read it. A document of the user's
    own gets the mode of the file that it replaces; a new one, that of any new file. Only what
    `is_ours` is written into the data folder.

    If anything is raised, the file at `path` stays as it was. A link is followed. Raises
    OSError, such as PlaceError if `path` is not a file or belongs to Fact Box; `reason_of`
    words it for the user.
    """
    found = _file_at(path, is_ours=is_ours)
    # Replace what a link leads to, not the link.
    place = Path(os.path.realpath(path))
    part = place.with_name(name_of_nobody())
    remove_left_overs()
    with noted(part):
        mode = FILE_MODE if found or not is_document else _DOCUMENT_MODE
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
        try:
            yield part
            _sync(part)
            if found and is_document:
                _make_alike(part, found)
            part.replace(place)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    sync_folder(place.parent)


def write_file(
    path: Path, data: bytes, *, is_document: bool = False, is_ours: bool = False
) -> None:
    """Write `data` to the file at `path`, all of it or nothing, as `replacing` does."""
    with replacing(path, is_document=is_document, is_ours=is_ours) as part:
        part.write_bytes(data)


def check_place(path: Path) -> None:
    """Raise the OSError that `replacing` would raise because of what is at `path` now."""
    _file_at(path)


def reason_of(problem: OSError) -> str:
    """Return why a file could not be written, for a place after a colon."""
    if problem.errno in _FULL:
        return tr("the disk may be full")
    return problem.strerror or str(problem)


def _file_at(path: Path, *, is_ours: bool = False) -> os.stat_result | None:
    """Return what is known of the file at `path`, if there is one. Raises OSError."""
    if not is_ours and is_of_account(path):
        raise PlaceError(tr("it belongs to Fact Box’s own data"))
    try:
        found = path.stat()
    except FileNotFoundError:
        if path.is_symlink():
            raise PlaceError(tr("it is a link to a file that does not exist")) from None
        return None
    except OSError as problem:
        if problem.errno == errno.ELOOP:
            raise PlaceError(tr("it is a link that leads to itself")) from None
        raise
    if stat.S_ISDIR(found.st_mode):
        raise PlaceError(tr("it is a folder"))
    if not stat.S_ISREG(found.st_mode):
        raise PlaceError(tr("it is a device or a pipe"))
    effective = os.access in os.supports_effective_ids
    if not os.access(path, os.W_OK, effective_ids=effective):
        raise PlaceError(tr("it is read-only"))
    return found


def _make_alike(part: Path, found: os.stat_result) -> None:
    """Give `part` the owner, as far as we may, and the mode of the file that was `found`."""
    if hasattr(os, "chown"):
        for owner, group in ((-1, found.st_gid), (found.st_uid, -1)):
            with suppress(OSError):
                os.chown(part, owner, group)
    with suppress(OSError):
        part.chmod(stat.S_IMODE(found.st_mode) & 0o777)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
