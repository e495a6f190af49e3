"""Measures on a cluster of Dask.

This is the only part of Fact Box that connects to anything, and it is imported only where the
user names a scheduler.
"""

from __future__ import annotations

import logging
import re
import warnings
from concurrent.futures import Executor, Future, InvalidStateError
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any, TypeVar

from factbox import __version__
from factbox.corpus.run import RunError
from factbox.files.text_file import TextFileError, read_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from factbox.corpus.files import FoundFile

_Found = TypeVar("_Found")

_ADDRESS = re.compile(r"(?:(?:tcp|tls|ws|wss)://)?[^\s/]+:\d{1,5}")
_PATIENCE = 10  # seconds, until a scheduler has answered
_LOOK_EVERY = 1  # second
# An adaptive cluster has no workers before there is something to do.
_JOBS_OF_NONE = 16
# The reader of PDFs is not made for threads, and a worker may have several.
_one_at_a_time = Lock()


class Cluster(Executor):
    """The workers of the Dask scheduler at `address`, for functions of files.

    The workers read the files themselves, under the same paths, unless it `sends_files`. Raise
    RunError if the scheduler does not answer, or if a worker lacks this version of Fact Box.
    """

    def __init__(self, address: str, *, sends_files: bool = False) -> None:
        self._address = address
        self._sends_files = sends_files
        self._folder = Path.cwd()
        self._client = _connected(address)
        try:
            self._require_version()
            #: how many files can be measured at a time
            self.jobs = sum(self._client.nthreads().values()) or _JOBS_OF_NONE
            self._executor: Executor = self._client.get_executor(pure=False)
        except BaseException:
            self._client.close()
            raise
        self._waiting: set[Future[Any]] = set()
        self._left = Event()
        Thread(target=self._watch, daemon=True).start()

    def submit(self, fn: Callable[..., _Found], /, *args: Any, **kwargs: Any) -> Future[_Found]:
        """Let a worker call `fn` with some files; raise RunError if the scheduler is gone."""
        if self._client.status != "running":
            raise self._gone()
        [files] = args
        if self._sends_files:
            future = self._executor.submit(_done_alone, fn, with_data(files, self._folder))
        else:
            future = self._executor.submit(_read_and_done, fn, files, self._folder)
        self._waiting.add(future)
        future.add_done_callback(self._waiting.discard)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Leave the cluster; it forgets what it has not done."""
        self._left.set()
        self._client.close()

    def _watch(self) -> None:
        """Let nobody wait for what a scheduler that is gone was to do: Dask may forget to."""
        while not self._left.wait(_LOOK_EVERY):
            if self._client.status != "running":
                for future in list(self._waiting):
                    with suppress(InvalidStateError):
                        future.set_exception(self._gone())

    def _gone(self) -> RunError:
        return RunError(
            f"The scheduler at “{self._address}” is gone. Restart it, then repeat the command."
        )

    def _require_version(self) -> None:
        workers = self._client.get_versions(packages=["factbox"])["workers"]
        for name, found in workers.items():
            version = found["packages"].get("factbox")
            if version != __version__:
                has = "no Fact Box" if version is None else f"Fact Box {version}"
                raise RunError(
                    f"The worker at “{name}” has {has}. Install Fact Box {__version__} on all "
                    "workers, and restart them."
                )


def with_data(files: Iterable[FoundFile], folder: Path) -> list[FoundFile]:
    """Return `files` with their contents; their paths are relative to `folder`."""
    return [_with_data(file, folder) for file in files]


def _with_data(file: FoundFile, folder: Path) -> FoundFile:
    if file.problem:
        return file
    try:
        return file._replace(data=read_data(folder / file.path, str(file.path)))
    except TextFileError as problem:
        return file._replace(problem=str(problem))


def _connected(address: str) -> Any:
    """Return a client of the scheduler."""
    if not _ADDRESS.fullmatch(address):
        raise RunError(
            f"“{address}” is not the address of a scheduler; write it like tcp://host:8786."
        )
    try:
        # Not every developer has it, so a type checker may not know it.
        dask: Any = import_module("distributed")
    except ImportError:
        raise RunError(
            "--scheduler needs Dask. Install it with: pip install 'factbox[cluster]'"
        ) from None
    # It says in many lines what we say in a sentence, and warns of large files.
    logging.disable()
    warnings.filterwarnings("ignore", module="distributed")
    try:
        return dask.Client(address, timeout=_PATIENCE, set_as_default=False)
    except OSError:
        raise RunError(
            f"No scheduler answered at “{address}” within {_PATIENCE} seconds. Is it running?"
        ) from None


def _read_and_done(
    fn: Callable[[list[FoundFile]], _Found], files: Sequence[FoundFile], folder: Path
) -> _Found:
    return _done_alone(fn, with_data(files, folder))


def _done_alone(fn: Callable[[list[FoundFile]], _Found], files: list[FoundFile]) -> _Found:
    with _one_at_a_time:
        return fn(files)
