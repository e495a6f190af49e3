"""The files last opened or saved."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings, QUrl

_MOST = 10
_KEY = "recent_files"
_AS_ADDRESS = "file://"


class RecentFiles:
    """Keeps their paths in the settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def paths(self) -> list[str]:
        """Return the paths, the latest first."""
        stored = self._settings.value(_KEY)
        # QSettings returns a list of one as a plain string.
        if isinstance(stored, str):
            stored = [stored]
        return [path_stored(str(each)) for each in stored] if isinstance(stored, list) else []

    def add(self, path: Path) -> None:
        """Put `path` first."""
        full = str(path)
        others = [each for each in self.paths() if each != full]
        kept = [stored_path(each) for each in (full, *others)[:_MOST]]
        self._settings.setValue(_KEY, kept)


def local_path(url: QUrl) -> Path:
    """Return the path of a local file; Qt would not keep one that is not UTF-8."""
    if os.name == "nt":
        return Path(url.toLocalFile())
    encoded = url.path(url.ComponentFormattingOption.FullyEncoded)
    return Path(os.fsdecode(unquote_to_bytes(encoded)))


def stored_path(path: str) -> str:
    """Return `path` as Qt can keep it: as an address if it is not UTF-8."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return Path(path).as_uri()
    return path


def path_stored(stored: str) -> str:
    """Return the path that `stored_path` made this of."""
    if not stored.startswith(_AS_ADDRESS):
        return stored
    return os.fsdecode(unquote_to_bytes(stored.removeprefix(_AS_ADDRESS)))
