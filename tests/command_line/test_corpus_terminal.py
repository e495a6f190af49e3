"""`factbox corpus` in a terminal, stopped there, and read by another program."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from .run import in_terminal, run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminals")

_COMMAND = [sys.executable, "-m", "factbox", "corpus"]
_TEXT = "We walk to the sea. It is cold there, and we are glad to be back.\n"
# The shell that runs the tests may ignore Ctrl+C for all that it starts.
_HEED = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from factbox.__main__ import main
sys.exit(main())
"""
_PATIENCE_S = 120


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with forty texts."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.txt").write_text(_TEXT * (number + 1), encoding="utf-8")
    return folder


@pytest.fixture
def book(folder: Path) -> Path:
    """Another text behind them, which takes far longer than a test."""
    path = folder / "book.txt"
    path.write_text(_TEXT * 400_000, encoding="utf-8")
    return path


def test_a_terminal_is_shown_how_far_it_is(folder: Path, tmp_path: Path) -> None:
    code, answer = in_terminal("corpus", folder, "--out", tmp_path / "figures.csv")
    assert code == 0
    sent = answer.decode()
    shown = re.findall(r"\[#* *\] ([\d,]+) of 40 texts, [\d,]+ a second, \d+:\d\d left", sent)
    assert shown
    assert shown == sorted(shown, key=int)
    # In the end, the line is empty again, and what was done stands on it.
    last = sent.replace("\r\n", "\n").rstrip("\n").rpartition("\r")[2]
    assert last == f"Wrote 40 rows to {tmp_path / 'figures.csv'}"


def test_nothing_but_a_terminal_is_shown_how_far_it_is(folder: Path, tmp_path: Path) -> None:
    done = run("corpus", folder, "--out", tmp_path / "figures.csv")
    assert done.stderr == b""


def test_ctrl_c_stops_it_and_the_same_command_goes_on(
    folder: Path, tmp_path: Path, book: Path
) -> None:
    table, whole = tmp_path / "figures.csv", tmp_path / "whole.csv"
    told = stopped(folder, table)
    assert re.fullmatch(
        r"factbox: Stopped: \d+ of 41 texts are measured. "
        r"The same command continues from there.\n",
        told,
    )
    assert not table.exists()
    book.unlink()
    assert run("corpus", folder, "--out", table).stderr == b""
    assert not table.with_name("figures.csv.unfinished").exists()
    run("corpus", folder, "--out", whole)
    assert table.read_bytes() == whole.read_bytes()


@pytest.mark.usefixtures("book")
def test_a_reader_sees_each_row_at_once_and_may_stop(folder: Path) -> None:
    with subprocess.Popen(
        [*_COMMAND, folder, "--jobs", "1", "--out", "-"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b'{"path": ')
        # Most of the texts are not measured yet.
        assert process.poll() is None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 0


def stopped(folder: Path, table: Path) -> str:
    """Begin to make a table, stop it with Ctrl+C, and return what was said then."""
    # All processes in a terminal are sent the signal.
    with subprocess.Popen(
        [sys.executable, "-c", _HEED, "corpus", folder, "--out", table],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        journal = table.with_name(f"{table.name}.unfinished")
        wait_for(lambda: journal.exists() and journal.stat().st_size > 0)
        # Some texts may be measured by then, or none.
        time.sleep(3)
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=_PATIENCE_S)
    assert process.returncode == 130
    return errors.decode()


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)
