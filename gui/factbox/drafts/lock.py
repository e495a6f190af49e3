"""A lock that one window at a time holds, for a moment."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factbox.files.locking import try_lock

_PATIENCE_S = 10
_PAUSE_S = 0.005


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock at `path`, a file that stays there empty.

    Waits for others, in this process or another, some seconds. The system lets go of it
    when the process ends. Raises OSError.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        deadline = time.monotonic() + _PATIENCE_S
        while not try_lock(descriptor):
            if time.monotonic() > deadline:
                raise TimeoutError(0, "another window is busy with the drafts")
            time.sleep(_PAUSE_S)
        yield
    finally:
        # With its descriptor goes the lock.
        os.close(descriptor)
