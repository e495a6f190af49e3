"""A disk of one megabyte, in memory, that one process alone sees."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# Arguments: where to mount it, where to copy to what is on it at the end, Python, the program.
_RUN = 'mount -t tmpfs -o size=1m small "$1" && "$3" -c "$4" "$1" && cp -r "$1/." "$2"'

# What a program begins with; "disk" is the disk, "window" the user's window on it.
PRELUDE = """
import errno, os, subprocess, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel
from factbox.ui.window import MainWindow

disk = Path(sys.argv[1])
ballast = disk / "ballast"

def fill():
    with ballast.open("ab", buffering=0) as file:
        for size in (4096, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError as problem:
                assert problem.errno == errno.ENOSPC

def allow_writing(allowed):
    how = "remount,rw" if allowed else "remount,ro"
    subprocess.run(["mount", "-o", how, str(disk)], check=True)

def open_window():
    global window
    window = MainWindow(disk / "data")
    window.show()
    window.warm_up()

def close_window():
    window.editor.document().setModified(False)
    print("closed", window.close())

def say(*words):
    label = window.findChild(QLabel, "message")
    shown = label.text() if label is not None and label.isVisible() else ""
    print(*words, "|", window.findChild(QLabel, "status").text(), "|", shown, flush=True)

def save_snapshot_of(text):
    # By edits, so that it stays the same work.
    before = len(window.editor.text())
    cursor = window.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText(text)
    cursor.setPosition(0)
    cursor.setPosition(before, cursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    window.desk.save()

application = QApplication([])
"""


class SmallDisk:
    """Runs programs on it; what was on it is afterwards in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "disk").mkdir()
        if shutil.which("unshare") is None:
            pytest.skip("there is no unshare here to mount a small disk with")
        tried = self._run("pass")
        if tried.returncode:
            pytest.skip(f"a small disk cannot be mounted here: {tried.stderr.strip()}")

    def run(self, program: str) -> list[str]:
        """The lines that `program` writes; it ends well, and nothing is thrown in it."""
        done = self._run(PRELUDE + program)
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    def _run(self, program: str) -> subprocess.CompletedProcess[str]:
        places = [str(self.folder / "disk"), str(self.folder)]
        command = ["unshare", "-rm", "sh", "-c", _RUN, "sh", *places, sys.executable, program]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
