"""Processes that measure, and the limits on what each may use."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import connection
from threading import Lock, Thread
from typing import Any, ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")

# Loaded by the process that the others are copied from.
_LOADED_ONCE = ["factbox.corpus.loaded"]
# Windows cannot wait for more.
_MOST = 61
# Of computing, for a few texts or a large one; then it is given up.
_MOST_SECONDS = 1_800
# How often it is looked whether there are more processes.
_LOOK_S = 0.5


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
        self._is_shut = False
        # Two threads that closed the same pipe could close what was opened in its place.
        self._ending = Lock()
        copied = sys.platform.startswith("linux")
        context = multiprocessing.get_context("forkserver" if copied else "spawn")
        if copied:
            context.set_forkserver_preload(_LOADED_ONCE)
        super().__init__(min(jobs, _MOST), context, _prepare)
        try:
            with _unheard():
                # They start with the first task.
                self.submit(os.getpid)
        except BaseException as problem:
            self.shutdown()
            if isinstance(problem, OSError | EOFError):
                # What starts them has been killed.
                raise BrokenExecutor(str(problem)) from problem
            raise
        Thread(target=self._watch, daemon=True).start()

    def submit(
        self, function: Callable[_Given, _Found], /, *given: _Given.args, **named: _Given.kwargs
    ) -> Future[_Found]:
        """Let a process call `function`, and return what will have the result."""
        return super().submit(_within_limits, function, *given, **named)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End all processes at once."""
        with self._ending:
            self._is_shut = True
        results = self._result_queue
        super().shutdown(wait=False, cancel_futures=True)
        for process in multiprocessing.active_children():
            if process not in self._others:
                process.kill()
        if results is not None:
            _end_result(results)
        super().shutdown(wait=wait, cancel_futures=cancel_futures)

    def _watch(self) -> None:
        """End all processes once one of them has ended, perhaps in the midst of a result."""
        processes, results = self._processes, self._result_queue
        while not self._is_shut:
            known = list(processes.values())
            if connection.wait([process.sentinel for process in known], _LOOK_S):
                with self._ending:
                    if self._is_shut:
                        return
                    for process in list(processes.values()):
                        process.kill()
                    _end_result(results)
                return


def _end_result(results: Any) -> None:
    """Let nobody wait for the end of a result whose writer was killed in the midst of it.

    It is waited for as long as anybody, even this process, might write it.
    """
    vars(results)["_writer"].close()


@contextmanager
def _unheard() -> Iterator[None]:
    """Hold Ctrl+C back; what is started meanwhile never hears it.

    It is for the process that started the others, which ends them.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _prepare() -> None:
    """Prepare a new process for its work."""
    # Not every system can hold it back.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError):
        # What a library prints must not end up among the rows.
        os.dup2(sys.__stderr__.fileno() if sys.__stderr__ else 2, 1)
    if sys.platform != "win32":
        import resource

        # So that a text that needs more is an error, and the machine stays usable.
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        for kind, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)):
            # A lower limit may be set already.
            with suppress(OSError, ValueError):
                resource.setrlimit(kind, (most, most))
    Thread(target=_follow_parent, daemon=True).start()


def _within_limits(
    function: Callable[_Given, _Found], /, *given: _Given.args, **named: _Given.kwargs
) -> _Found:
    """Call `function`; the system ends this process if that never ends."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime) + _MOST_SECONDS
        with suppress(OSError, ValueError):
            _, hard = resource.getrlimit(resource.RLIMIT_CPU)
            resource.setrlimit(resource.RLIMIT_CPU, (most, hard))
    return function(*given, **named)


def _follow_parent() -> None:
    """End when the process that started this one has ended, however that happened."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
