"""Files are measured in order, whatever becomes of those who measure them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest

from factbox.corpus.files import FoundFile
from factbox.corpus.row import CorpusRow
from factbox.corpus.run import Run
from factbox.corpus.workers import Workers

from .obedient import named

_MANY = 3_000


def found(*names: str) -> list[FoundFile]:
    return [FoundFile(Path(name)) for name in names]


def lost(path: Path, _error: str) -> CorpusRow:
    return CorpusRow(f"lost {path.name}", failed=True)


def lines(executor: Executor, files: Sequence[FoundFile], jobs: int = 2) -> list[str]:
    run = Run(lambda: executor, jobs, named, lost)
    return [row.line for _file, row in run.rows(files)]


def lines_of_workers(monkeypatch: pytest.MonkeyPatch, *names: str) -> list[str]:
    monkeypatch.syspath_prepend(Path(__file__).parent)
    run = Run(partial(Workers, 2), 2, import_module("obedient").named, lost)
    return [row.line for _file, row in run.rows(found(*names))]


@pytest.mark.parametrize("jobs", [1, 3])
def test_rows_come_in_the_order_of_the_files(jobs: int) -> None:
    names = ["slow", *map(str, range(100)), "slow", "last"]
    assert lines(ThreadPoolExecutor(jobs), found(*names), jobs) == names


def test_no_files_have_no_rows() -> None:
    assert lines(ThreadPoolExecutor(1), []) == []


def test_files_are_asked_for_only_as_rows_are_taken() -> None:
    asked = 0

    def many() -> Iterator[FoundFile]:
        nonlocal asked
        for number in range(_MANY):
            asked += 1
            yield FoundFile(Path(str(number)))

    rows = Run(lambda: ThreadPoolExecutor(2), 2, named, lost).rows(many())
    for _ in range(10):
        next(rows)
    assert asked < 200
    rows.close()


def test_a_file_that_fails_does_not_take_others_along() -> None:
    assert lines(ThreadPoolExecutor(2), found("a", "fails", "b")) == ["a", "lost fails", "b"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_file_that_kills_a_worker_does_not_take_others_along(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = [*map(str, range(60)), "dies", "behind", "dies", *map(str, range(40))]
    expected = ["lost dies" if name == "dies" else name for name in names]
    assert lines_of_workers(monkeypatch, *names) == expected


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_worker_that_something_else_killed_costs_only_time(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    names = [*map(str, range(20)), "dies twice", *map(str, range(20))]
    assert lines_of_workers(monkeypatch, *names) == names


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_worker_that_is_killed_in_the_midst_of_a_result_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = ["a", "dies in a result", *["slow"] * 20]
    expected = ["a", "lost dies in a result", *["slow"] * 20]
    assert lines_of_workers(monkeypatch, *names) == expected


def test_who_needs_no_more_rows_does_not_wait_for_them() -> None:
    executors = []

    def start() -> ThreadPoolExecutor:
        executors.append(ThreadPoolExecutor(2))
        return executors[-1]

    rows = Run(start, 2, named, lost).rows(found("a", *["slow"] * 100))
    next(rows)
    rows.close()
    with pytest.raises(RuntimeError, match="shutdown"):
        executors[0].submit(os.getpid)


def test_workers_that_are_ended_in_the_midst_of_a_result_keep_nobody_waiting() -> None:
    workers = Workers(1)
    workers.submit(os.getpid).result()
    waiting = vars(workers)["_executor_manager_thread"]
    # The length of a result, and its beginning.
    os.write(vars(workers._result_queue)["_writer"].fileno(), b"\0\0\1\0half")
    workers.shutdown()
    waiting.join(60)
    assert not waiting.is_alive()
