"""Processes that measure, and what one of them may use up."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import connection
from threading import Thread, current_thread, main_thread

# Loaded once, by the process that the others are copied from.
_LOADED_ONCE = ["factbox.corpus.row", "factbox.measuring.file", "factbox.snapshots.snapshot"]
# More cannot be waited for on Windows.
_MOST = 61


def cores() -> int:
    """Return how many processes can work at the same time."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, min(len(os.sched_getaffinity(0)), _MOST))
    return max(1, min(os.cpu_count() or 1, _MOST))


class Workers(ProcessPoolExecutor):
    """Processes that measure, each on its own; none of them outlives this one.

    They are no copies of this process, which has threads. To shut them down gives up what they
    still do.
    """

    def __init__(self, jobs: int) -> None:
        self._others = set(multiprocessing.active_children())
        copied = sys.platform.startswith("linux")
        context = multiprocessing.get_context("forkserver" if copied else "spawn")
        if copied:
            context.set_forkserver_preload(_LOADED_ONCE)
        super().__init__(min(jobs, _MOST), context, _prepare)
        with _deaf():
            # They start with the first thing to do.
            self.submit(os.getpid)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End all processes at once."""
        super().shutdown(wait=False, cancel_futures=True)
        for process in multiprocessing.active_children():
            if process not in self._others:
                process.kill()
        super().shutdown(wait=wait, cancel_futures=cancel_futures)


@contextmanager
def _deaf() -> Iterator[None]:
    """Let processes that are started meanwhile ignore Ctrl+C from the beginning.

    It is for the process that started them, which ends them.
    """
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _prepare() -> None:
    """Prepare a new process for its work."""
    # Not on every system it was deaf before.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError):
        # What a library prints must not end up among the rows.
        os.dup2(sys.__stderr__.fileno() if sys.__stderr__ else 2, 1)
    Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    """End when the process that started this one has ended, however it did."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
