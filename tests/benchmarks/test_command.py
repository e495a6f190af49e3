"""The command that measures runs, and says what is to be reached."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_COMMAND = [sys.executable, str(Path(__file__).parent)]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*_COMMAND, *arguments], capture_output=True, text=True, check=False)


def test_it_prints_a_table_with_verdicts() -> None:
    done = run("key", "engine", "paste", "--sizes", "1000", "--rounds", "1")
    assert done.returncode == 0, done.stderr
    for work in ("key in the middle", "Shift+Left, all selected", "engine, one key"):
        assert work in done.stdout
    assert "reached" in done.stdout
    assert done.stderr == ""


def test_a_soak_ends_with_figures_that_are_right() -> None:
    done = run("soak", "--edits", "100")
    assert done.returncode == 0, done.stderr
    assert "The figures at the end are those from scratch." in done.stdout


def test_it_says_what_can_be_measured() -> None:
    done = run("speed")
    assert done.returncode == 2
    assert "there is no “speed”; name some of key, engine" in done.stderr
