"""Another process that has the snapshots' file in use, as a backup program may."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Its arguments: the file, how it is locked, and for how many seconds if not until a line comes.
_HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(f"PRAGMA locking_mode = {sys.argv[2]}")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE snapshots SET note = note")
print("held", flush=True)
if sys.argv[3] == "until told":
    sys.stdin.readline()
else:
    time.sleep(float(sys.argv[3]))
connection.execute("COMMIT")
"""


@contextmanager
def held(
    path: Path, locking: str = "NORMAL", seconds: float | None = None
) -> Iterator[subprocess.Popen[str]]:
    """The file at `path`, being written by another process: for `seconds`, or until the end.

    "NORMAL" lets others read meanwhile, "EXCLUSIVE" does not.
    """
    how_long = "until told" if seconds is None else str(seconds)
    command = [sys.executable, "-c", _HOLD, str(path), locking, how_long]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process
        process.communicate("\n")
