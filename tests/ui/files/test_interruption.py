"""Ctrl+C in the terminal that the window was started from, and kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from factbox.drafts.folder import DraftsFolder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")

# Types into the window once it is ready, says so, and goes on as a user would.
_WINDOW = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from factbox.ui import application
from factbox.ui.window import MainWindow

class Window(MainWindow):
    def warm_up(self):
        super().warm_up()
        self.editor.insertPlainText("Not saved anywhere.")
        print("begun", flush=True)

application.MainWindow = Window
from factbox.__main__ import main
sys.argv = ["factbox"]
sys.exit(main())
"""
# Reads a document that takes for ever.
_PICTURE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from factbox.ui.files.document_process import DocumentProcess

start = DocumentProcess.start
def begin(self):
    self._process.setArguments(["-c", "import time; time.sleep(60)"])
    start(self)
    print("begun", flush=True)

DocumentProcess.start = begin
from factbox.__main__ import main
sys.argv = ["factbox", *sys.argv[1:]]
sys.exit(main())
"""


BOTH = pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (getattr(signal, "SIGHUP", None), 129)],
    ids=["Ctrl+C", "kill", "terminal closed"],
)


def interrupted(
    script: str, number: signal.Signals, folder: Path, *arguments: Path | str
) -> tuple[int, str]:
    """Start `script`, send it a signal once it has begun; return its exit code and errors."""
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"XDG_DATA_HOME": str(folder), "TMPDIR": str(folder)},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        process.send_signal(number)
        _, errors = process.communicate(timeout=30)
        # What Qt's offscreen platform says of any window.
        lines = [each for each in errors.splitlines() if "propagateSizeHints" not in each]
        return process.returncode, "\n".join(lines)


@BOTH
def test_the_window_ends_and_what_was_not_saved_is_kept(
    number: signal.Signals, code: int, tmp_path: Path
) -> None:
    assert interrupted(_WINDOW, number, tmp_path) == (code, "")
    kept = DraftsFolder(tmp_path / "factbox" / "drafts").take_next()
    assert kept is not None
    with closing(kept.draft):
        assert kept.contents.lines == ["Not saved anywhere."]


@BOTH
def test_no_picture_is_saved_and_nothing_is_left(
    number: signal.Signals, code: int, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><p>One", encoding="utf-8")
    picture = tmp_path / "picture.png"
    assert interrupted(_PICTURE, number, tmp_path, page, "--grab", picture) == (code, "")
    assert list(tmp_path.iterdir()) == [page]
