"""Measures the texts of a folder, and measures again those that have changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import IO, TYPE_CHECKING, NamedTuple

from factbox.corpus.files import FoundFile, size_of
from factbox.corpus.row import written_path
from factbox.corpus.table_file import TableFormat, table_format_of, write_table
from factbox.files.replacing import check_place, reason_of
from factbox.tr import tr_later

if TYPE_CHECKING:
    from factbox.corpus.making import Task
    from factbox.corpus.row import CorpusRow

# The system watches only so many, for all programs together.
_MOST_FOLDERS = 1_000
# In bytes: longer than a book.
_LARGE = 2_000_000


class _MeasuredFile(NamedTuple):
    """What a file was like before it was measured, and where its row is."""

    stamp: object
    start: int
    length: int


class Following:
    """Measures what is new or has changed whenever it looks, and keeps the rows.

    `tell` is told what happens, in values that JSON can write; a row is a line of JSON.
    """

    def __init__(
        self, task: Task, rows: IO[bytes], tell: Callable[[str, object], object]
    ) -> None:
        """The only path of `task` is that of the folder.

        Rows are written to the empty file `rows`: there may be 100,000.
        """
        self._task = replace(task, start=self._start)
        self._start_anyway = task.start
        self._executor: Executor | None = None
        self._stopped = Event()
        [self._folder] = task.paths
        self._tell = tell
        self._kept: dict[Path, _MeasuredFile] = {}
        # In the order of the table.
        self._order: list[Path] = []
        self._rows = rows

    def look(self) -> None:
        """Tell what is gone; measure what is new or has changed, and tell it as it comes."""
        found, nothing = self._found()
        stamps = {file.path: _stamp(file) for file in found}
        self._order = list(stamps)
        self._forget([path for path in self._kept if path not in stamps])
        changed = [file for file in found if not self._is_kept(file.path, stamps[file.path])]
        folders = _folders(self._folder, found)
        self._tell("found", {"texts": len(changed), "folders": folders, "nothing": nothing})
        # So that no text waits for a file that takes a minute.
        changed.sort(key=lambda file: size_of(file) > _LARGE)
        with closing(self._task.rows(changed)) as rows:
            for file, row in rows:
                # The rows that come then only say that they were stopped.
                if self._stopped.is_set():
                    break
                self._keep(file, stamps[file.path], row)
        self._tell("rested", None)

    def stop(self) -> None:
        """Let another thread end `look`, even in the midst of a file."""
        self._stopped.set()
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)

    def go_on(self) -> None:
        """Measure again after `stop`, when it looks."""
        self._stopped.clear()

    def export(self, path: Path) -> None:
        """Write the table of everything that is measured to `path`, and tell."""
        form = table_format_of(path) or TableFormat.CSV
        order = [each for each in self._order if each in self._kept]
        try:
            check_place(path)
            write_table(path, form, self._task.figures, map(self._line, order))
        except OSError as problem:
            self._tell("not_exported", {"path": str(path), "reason": reason_of(problem)})
        else:
            self._tell("exported", len(order))

    def _start(self) -> Executor:
        if self._stopped.is_set():
            raise BrokenExecutor("stopped")
        self._executor = self._start_anyway()
        return self._executor

    def _found(self) -> tuple[list[FoundFile], str]:
        """Return the files in the folder or, if there are none, words that say why."""
        found = list(self._task.files()) if os.path.isdir(self._folder) else []
        if not found or found[0].path == self._folder:
            return [], _why_none(self._folder)
        return found, ""

    def _is_kept(self, path: Path, stamp: object) -> bool:
        kept = self._kept.get(path)
        return kept is not None and kept.stamp == stamp

    def _forget(self, gone: list[Path]) -> None:
        for path in gone:
            del self._kept[path]
        if gone:
            self._tell("gone", [written_path(path) for path in gone])

    def _keep(self, file: FoundFile, stamp: object, row: CorpusRow) -> None:
        start, data = self._rows.seek(0, os.SEEK_END), row.line.encode()
        self._rows.write(data)
        self._kept[file.path] = _MeasuredFile(stamp, start, len(data))
        self._tell("row", row.line)

    def _line(self, path: Path) -> str:
        kept = self._kept[path]
        self._rows.seek(kept.start)
        return self._rows.read(kept.length).decode()


def _why_none(folder: Path) -> str:
    """Return words that say why there is no text in a folder, which is not named yet."""
    if not os.path.isdir(folder):
        return tr_later("There is no folder “{folder}”. Was it moved or renamed?")
    try:
        os.scandir(folder).close()
    except OSError:
        return tr_later("The folder “{folder}” cannot be read. Ask its owner for permission.")
    return tr_later("There is no text or document in the folder “{folder}”.")


def _stamp(file: FoundFile) -> object:
    """Return a value that changes with every change of the file, or of the problem with it."""
    try:
        found = os.stat(file.path)
    except (OSError, ValueError):
        return file.problem
    return file.problem, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _folders(folder: Path, found: list[FoundFile]) -> list[str]:
    """Return the folders to watch, those above others first."""
    folders = sorted({folder, *_between(folder, found)}, key=lambda path: len(path.parts))
    return [str(each) for each in folders][:_MOST_FOLDERS]


def _between(folder: Path, found: list[FoundFile]) -> Iterator[Path]:
    """Yield the folders of the files, and those above them that are below `folder`."""
    for parent in dict.fromkeys(file.path.parent for file in found):
        above = parent
        while above not in (folder, above.parent):
            yield above
            above = above.parent
