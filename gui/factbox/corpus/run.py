"""Measures many files in order, through an executor, whatever happens to its workers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from typing import TYPE_CHECKING, Generic, TypeVar

from factbox.corpus.files import size_of

if TYPE_CHECKING:
    from pathlib import Path

    from factbox.corpus.files import FoundFile

#: What is returned for each file, such as a row of a table.
_Row = TypeVar("_Row")
#: What an executor is asked to do: to return a row for each of some files. It can be pickled.
Measure = Callable[[Sequence["FoundFile"]], list[_Row]]
#: Returns the row of a file that could not be measured, which says why.
Failed = Callable[["Path", str], _Row]
#: Files and their rows. To be closed.
Rows = Generator[tuple["FoundFile", _Row], None, None]

# To send a few small files at a time takes less time; more would keep some workers idle at the
# end.
_MOST_FILES = 8
_MOST_BYTES = 100_000
# So that a worker always finds something to do, and little is lost if one dies.
_WAITING_PER_JOB = 3
# Something else may have killed the worker, such as another program that needs memory.
_TRIES = 2
# How many parcels behind a large file are done and kept while it is measured.
_MOST_KEPT = 250


class RunError(Exception):
    """Nothing can be measured any more; the message says why, and what to do."""


class _Parcel(Generic[_Row]):
    """Some files, and their rows once they are there."""

    def __init__(self, files: list[FoundFile]) -> None:
        self.files = files
        self.future: Future[list[_Row]] | None = None
        self.rows: list[_Row] | None = None


class Run(Generic[_Row]):
    """Measures files by executors that `start` returns; there is a new one when one is broken.

    An executor has at most so many parcels of files at a time as keep `jobs` workers busy, and
    few rows are kept, so that memory does not grow with the number of files.
    """

    def __init__(
        self,
        start: Callable[[], Executor],
        jobs: int,
        measure: Measure[_Row],
        failed: Failed[_Row],
    ) -> None:
        self._start = start
        self._most = jobs * _WAITING_PER_JOB
        self._measure = measure
        self._failed = failed
        self._parcels: deque[_Parcel[_Row]] = deque()
        self._executor: Executor | None = None

    def rows(self, files: Iterable[FoundFile]) -> Rows[_Row]:
        """Yield each of `files` and its row, in their order; raise RunError if that ends."""
        parcels = _parcels(files)
        try:
            self._fill(parcels)
            while self._parcels:
                self._take(self._wait())
                while self._parcels and (rows := self._parcels[0].rows) is not None:
                    yield from zip(self._parcels.popleft().files, rows, strict=True)
                self._fill(parcels)
        finally:
            self._parcels.clear()
            self._stop()

    def _fill(self, parcels: Iterator[list[FoundFile]]) -> None:
        """Give the executor more, if it can take more."""
        under_way = sum(parcel.future is not None for parcel in self._parcels)
        while under_way < self._most and len(self._parcels) < _MOST_KEPT:
            files = next(parcels, None)
            if files is None:
                return
            parcel = _Parcel[_Row](files)
            self._parcels.append(parcel)
            under_way += 1
            self._submit(parcel)

    def _submit(self, parcel: _Parcel[_Row]) -> None:
        try:
            parcel.future = self._running().submit(self._measure, parcel.files)
        except BrokenExecutor as problem:
            parcel.future = Future()
            parcel.future.set_exception(problem)

    def _wait(self) -> list[_Parcel[_Row]]:
        """Return the parcels that are done, once there are any."""
        waiting = {each.future: each for each in self._parcels if each.future is not None}
        done, _ = wait(waiting, return_when=FIRST_COMPLETED)
        return [parcel for future, parcel in waiting.items() if future in done]

    def _take(self, done: list[_Parcel[_Row]]) -> None:
        """Take the rows of parcels that are done; measure alone what a worker died of."""
        for parcel in done:
            try:
                assert parcel.future is not None
                parcel.rows = parcel.future.result()
                parcel.future = None
            except BrokenExecutor:
                self._stop()
                return self._again()
            except Exception:
                parcel.future = None
                parcel.rows = [self._alone(file) for file in parcel.files]
        return None

    def _again(self) -> None:
        """Measure again, file by file, what a broken executor had, to find what broke it."""
        for parcel in self._parcels:
            if parcel.future is None:
                continue
            done = parcel.future.done() and parcel.future.exception() is None
            parcel.rows = parcel.future.result() if done else None
            parcel.future = None
            if parcel.rows is None:
                parcel.rows = [self._alone(file) for file in parcel.files]

    def _alone(self, file: FoundFile) -> _Row:
        """Return the row of a file that is measured while nothing else is."""
        for _ in range(_TRIES):
            try:
                [row] = self._running().submit(self._measure, [file]).result()
            except RunError:
                raise
            except BrokenExecutor:
                self._stop()
            except Exception:
                pass
            else:
                return row
        error = f"“{file.path}” was not read: the process that read it ended unexpectedly."
        return self._failed(file.path, error)

    def _running(self) -> Executor:
        if self._executor is None:
            self._executor = self._start()
        return self._executor

    def _stop(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(cancel_futures=True)
            self._executor = None


def _parcels(files: Iterable[FoundFile]) -> Iterator[list[FoundFile]]:
    """Yield the files, a few small ones at a time."""
    some: list[FoundFile] = []
    size = 0
    for file in files:
        new = size_of(file)
        if some and (len(some) == _MOST_FILES or size + new > _MOST_BYTES):
            yield some
            some, size = [], 0
        some.append(file)
        size += new
    if some:
        yield some
