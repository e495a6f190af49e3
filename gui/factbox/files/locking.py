"""Locks on open files, which the system releases when the process ends."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import msvcrt

    def try_lock(descriptor: int, *, alone: bool = True) -> bool:
        """Lock an open file, shared or alone; return False if others are in the way.

        Windows has no shared locks.
        """
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def try_lock(descriptor: int, *, alone: bool = True) -> bool:
        """Lock an open file, shared or alone; return False if others are in the way."""
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
