"""A folder in which nothing is as it should be becomes a table all the same."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")

_EMPTY = 300
_MEMORY = 400_000_000  # bytes
_NOISE = bytes(range(256)) * 500


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder."""
    folder = tmp_path / "texts"
    (folder / "many").mkdir(parents=True)
    for number in range(_EMPTY):
        (folder / "many" / f"{number}.txt").touch()
    (folder / "good.txt").write_text("One two.", encoding="utf-8")
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("One two three.", encoding="utf-8")
    (folder / "\x1b[31m\n.txt").write_text("One.", encoding="utf-8")
    (folder / "circle").symlink_to(".")
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "gone.txt").symlink_to("nowhere.txt")
    os.mkfifo(folder / "pipe.txt")
    (folder / "noise.txt").write_bytes(_NOISE)
    (folder / "noise.pdf").write_bytes(_NOISE)
    (folder / "noise.docx").write_bytes(b"PK\x03\x04" + _NOISE)
    (folder / "deep.html").write_text(
        f"<!DOCTYPE html>{'<div>' * 100_000}One.", encoding="utf-8"
    )
    (folder / "large.txt").write_text("We walk and we walk. " * 2_000_000, encoding="utf-8")
    return folder


def limit() -> None:
    """Leave little memory to this process."""
    # Not on Windows.

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def test_every_file_has_a_row(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "factbox", "corpus", ".", "--out", "-", "--jobs", "2"],
        cwd=folder,
        preexec_fn=limit,
        capture_output=True,
        check=False,
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    named = {row["path"]: row for row in rows if not row["path"].startswith("many/")}
    assert sum(row["path"].startswith("many/") for row in rows) == _EMPTY
    measured = {path: row["tokens"] for path, row in named.items() if row["error"] is None}
    assert measured == {"good.txt": 2, "caf\\xe9.txt": 3, "\x1b[31m\n.txt": 1, "deep.html": 1}
    errors = {path: row["error"] for path, row in named.items() if row["error"] is not None}
    assert {path: error.partition("”")[2] for path, error in errors.items()} == {
        "gone.txt": ". Was it moved or renamed?",
        "large.txt": " needs too much memory. Split it into smaller files.",
        "loop.txt": " cannot be read: Too many levels of symbolic links.",
        "noise.docx": " is damaged: it cannot be unpacked. Get another copy, or save it again.",
        "noise.pdf": " is not a text file: it contains NUL bytes. Open another file.",
        "noise.txt": " is not a text file: it contains NUL bytes. Open another file.",
        "pipe.txt": " is a device or a pipe. Open a text file.",
    }
    assert done.returncode == 1
    assert done.stderr.decode() == (
        f"factbox: 7 of {_EMPTY + 11} texts have no figures; the column “error” says why.\n"
    )
