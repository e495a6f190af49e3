"""Finds the folder of the user's data without Qt."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """Return the folder that the window keeps its data in: Qt's `AppDataLocation`."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming") / "factbox"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "factbox"
    named = os.environ.get("XDG_DATA_HOME", "")
    # One that is not absolute is to be left alone, says the XDG specification.
    base = Path(named) if os.path.isabs(named) else home / ".local" / "share"
    return base / "factbox"
