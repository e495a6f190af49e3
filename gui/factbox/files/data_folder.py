"""Finds the folder of the user's data without Qt, and knows which files belong to it."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from factbox.files.private import make_all_private, make_file, make_folder
from factbox.tr import tr_later
from factbox.worded_error import WordedError

# The names in a data folder begin with one of these.
_OURS = ("snapshots.db", "snapshots-search.db", "snapshots.damaged-", "settings.ini")
# Qt writes the settings in far less.
_LOCKED_S = 10
_OUR_FOLDERS = ("drafts", "unfinished", "word-lists")


class DataFolderError(WordedError):
    """There can be no data folder; the message says why, and what to do."""


def home_folder() -> Path:
    """Return the home folder of the user. Raises DataFolderError."""
    if sys.platform == "win32":
        return Path.home()
    import pwd

    # An empty or a relative one would lead wherever the program was started.
    named = os.environ.get("HOME", "")
    if os.path.isabs(named):
        return Path(named)
    try:
        return Path(pwd.getpwuid(os.geteuid()).pw_dir)
    except KeyError:
        raise DataFolderError(
            tr_later(
                "Your account has no home folder. Set HOME to the path of a folder that you "
                "own."
            )
        ) from None


def data_folder() -> Path:
    """Return where the window and the command line keep their data. Raises DataFolderError."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home_folder() / "AppData/Roaming") / "factbox"
    if sys.platform == "darwin":
        return home_folder() / "Library" / "Application Support" / "factbox"
    named = os.environ.get("XDG_DATA_HOME", "")
    # The XDG specification says to ignore a path that is not absolute.
    base = Path(named) if os.path.isabs(named) else home_folder() / ".local" / "share"
    try:
        # Qt, which keeps the settings, opens no other names.
        os.fsencode(base).decode()
    except UnicodeDecodeError:
        shown = os.fsencode(base).decode(errors="backslashreplace")
        raise DataFolderError(
            tr_later(
                "Fact Box cannot keep its data in “{shown}”: the name is not valid UTF-8. "
                "Set XDG_DATA_HOME to another folder."
            ),
            shown=shown,
        ) from None
    return base / "factbox"


def settings_in(folder: Path) -> Path:
    """Return the file of the settings in the data folder at `folder`, all of it kept private.

    Both are made if need be. Where nothing can be made, the user is told when something is to
    be kept there.
    """
    settings = folder / "settings.ini"
    with suppress(OSError):
        make_folder(folder)
    make_all_private(folder)
    lock = settings.with_name(settings.name + ".lock")
    _remove_old_lock(lock)
    # Qt would wait for ever for a pipe, or what is no lock. Not `Path.exists`, which raises an
    # error where we may not look.
    if any(os.path.exists(each) and not os.path.isfile(each) for each in (settings, lock)):
        # At this path, it finds and keeps nothing.
        return Path(os.devnull) / "none"
    with suppress(OSError):
        # Qt would make it for everybody.
        make_file(settings)
    return settings


def _remove_old_lock(lock: Path) -> None:
    """Remove the lock that Qt keeps while it writes the settings, unless somebody does so now.

    Qt would wait for ever for one in which a killed program has not written its name.
    """
    with suppress(OSError):
        if abs(time.time() - lock.lstat().st_mtime) > _LOCKED_S:
            lock.unlink()


def is_of_account(path: Path) -> bool:
    """Return whether `path` leads into the data folder of the account, by whatever name."""
    try:
        folder = Path(os.path.realpath(data_folder()))
        place = Path(os.path.realpath(path))
    except (DataFolderError, ValueError):
        # No file can have such a name.
        return False
    return place.is_relative_to(folder) or _is_linked(path, folder)


def is_of_folder(path: Path, folder: Path) -> bool:
    """Return whether `path` leads to one of our files in `folder`, by whatever name.

    The user chose `folder`, and may have other files in it.
    """
    folder = Path(os.path.realpath(folder))
    place = Path(os.path.realpath(path))
    if place.is_relative_to(folder):
        inside = place.relative_to(folder).parts[:1]
        if inside[:1] and _is_ours(inside[0]):
            return True
    return _is_linked(path, folder)


def _is_ours(name: str) -> bool:
    return name in _OUR_FOLDERS or name.startswith(_OURS)


def _is_linked(path: Path, folder: Path) -> bool:
    """Return whether `path` is a hard link to one of our files in `folder`."""
    try:
        found = path.stat()
        if found.st_nlink < 2:
            return False
        inside = [each for each in folder.iterdir() if _is_ours(each.name)]
        files = [file for each in inside for file in (each, *each.rglob("*"))]
        return any(os.path.samestat(found, file.stat()) for file in files if file.exists())
    except OSError:
        return False
