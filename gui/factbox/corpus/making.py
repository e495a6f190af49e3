"""Makes a table of many texts, or its rows one after another."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factbox import __version__
from factbox.corpus.attempt import attempts
from factbox.corpus.columns import BEHIND
from factbox.corpus.files import FoundFile, find_files
from factbox.corpus.journal import HowFar, Journal, journal_of
from factbox.corpus.progress import Progress
from factbox.corpus.row import CorpusRow, failed_row, measured_row
from factbox.corpus.run import Rows, Run
from factbox.corpus.table_file import TableFormat, write_table
from factbox.files.disk import is_same_file
from factbox.files.sqlite import with_companions

if TYPE_CHECKING:
    from factbox.measuring.options import Options


@dataclass(frozen=True, slots=True)
class Task:
    """Which texts to measure, how, and which columns of `figures` to make.

    `start` returns an executor that keeps `jobs` workers busy.
    """

    paths: Sequence[Path]
    include: Sequence[str]
    options: Options
    figures: Sequence[str]
    start: Callable[[], Executor]
    jobs: int

    def rows(self, files: Iterable[FoundFile]) -> Rows[CorpusRow]:
        """Measure files; yield each and its row."""
        measure = partial(measured_row, self.options, self.figures)
        failed = partial(failed_row, self.figures)
        run = Run(self.start, self.jobs, partial(attempts, measure, failed), failed)
        return run.rows(files)

    def files(self) -> Iterator[FoundFile]:
        """Yield all texts."""
        return find_files(self.paths, self.include)

    def about(self) -> str:
        """Return what rows depend on besides the texts, so that they are not mixed."""
        how = self.options._asdict() | {"lists": self.options.lists.written}
        return json.dumps([__version__, os.getcwd(), self.figures, BEHIND, how], default=sorted)


def make_table(task: Task, journal: Journal, table: Path, form: TableFormat) -> HowFar:
    """Measure what is not in `journal` yet, write `table`, and return what is in it.

    So it continues where it was stopped. Raises JournalError, or OSError if the table cannot
    be written.
    """
    journal.list_texts(_texts(task, table))
    progress = Progress(journal.how_far())
    try:
        with closing(task.rows(journal.missing())) as rows:
            for file, row in rows:
                journal.keep(file, row)
                progress.add(file)
    finally:
        progress.end()
    how_far = journal.how_far()
    write_table(table, form, task.figures, journal.lines())
    journal.remove()
    return how_far


def _texts(task: Task, table: Path) -> Iterator[FoundFile]:
    """Yield the files of a task that are neither its table nor the journal of that."""
    ours = {path.name: path for path in (table, *with_companions(journal_of(table)))}
    for file in task.files():
        own = ours.get(file.path.name)
        if own is None or not is_same_file(own, file.path):
            yield file
