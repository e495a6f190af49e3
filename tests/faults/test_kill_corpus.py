"""`kill -9` while a table is made, again and again: in the end it is the same table."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")

_COMMAND = [sys.executable, "-m", "factbox", "corpus"]
_SENTENCES = (
    "We walk to the sea.",
    "It is cold there, and we are glad to be back.",
    "The committee deliberated on the extraordinary circumstances at considerable length.",
    "Nobody saw us.",
)
_LONGEST_LIFE = 3.0
_PATIENCE_S = 120


def texts_in(folder: Path, number: int, chance: random.Random) -> Path:
    folder.mkdir()
    for name in range(number):
        text = " ".join(chance.choices(_SENTENCES, k=chance.randint(20, 200)))
        (folder / f"{name:04}.txt").write_text(text, encoding="utf-8")
    return folder


def make(folder: Path, table: Path, *options: str) -> subprocess.Popen[bytes]:
    command = [*_COMMAND, str(folder), "--out", str(table), *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def make_all(folder: Path, table: Path, *options: str) -> bytes:
    with make(folder, table, *options) as process:
        _, errors = process.communicate()
    assert (process.returncode, errors) == (0, b"")
    return table.read_bytes()


def children_of(process: int) -> set[int]:
    """The processes below a process, by their numbers."""
    found = set()
    for task in Path("/proc", str(process), "task").glob("*/children"):
        for child in map(int, task.read_text(encoding="ascii").split()):
            found |= {child, *children_of(child)}
    return found


def test_in_the_end_it_is_the_same_table(
    tmp_path: Path, chance: random.Random, *, thorough: bool
) -> None:
    folder = texts_in(tmp_path / "texts", 300, chance)
    whole = make_all(folder, tmp_path / "whole.csv")
    table = tmp_path / "figures.csv"
    for _ in range(100 if thorough else 4):
        with make(folder, table, "--jobs", chance.choice("123")) as process:
            time.sleep(chance.uniform(0, _LONGEST_LIFE))
            process.kill()
            process.communicate()
        if table.exists():
            assert table.read_bytes() == whole
            table.unlink()
    assert make_all(folder, table) == whole
    assert {path.name for path in tmp_path.iterdir()} == {"texts", "whole.csv", "figures.csv"}


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux lists children")
def test_no_worker_outlives_the_program(tmp_path: Path, chance: random.Random) -> None:
    folder = texts_in(tmp_path / "texts", 1_000, chance)
    with make(folder, tmp_path / "figures.csv", "--jobs", "2") as process:
        deadline = time.monotonic() + _PATIENCE_S
        # What copies itself, what cleans up, and two workers.
        while len(workers := children_of(process.pid)) < 4:
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.02)
        process.kill()
        process.communicate()
    while any(Path("/proc", str(worker)).exists() for worker in workers):
        assert time.monotonic() < deadline
        time.sleep(0.02)
