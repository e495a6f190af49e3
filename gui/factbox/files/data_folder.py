"""The folder of the user's data, found without Qt."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """Return the folder where the window keeps its data: Qt's `AppDataLocation`."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming") / "factbox"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "factbox"
    named = os.environ.get("XDG_DATA_HOME", "")
    # The XDG specification says to ignore a path that is not absolute.
    base = Path(named) if os.path.isabs(named) else home / ".local" / "share"
    return base / "factbox"
