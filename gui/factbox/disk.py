"""What the disk is asked beside reading and writing files."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path


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
