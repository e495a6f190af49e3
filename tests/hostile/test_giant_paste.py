"""A paste of 50 MB: the window gives figures or a clear refusal, and takes the next key."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# Its arguments: the data folder, the piece that is pasted again and again, and how often.
PASTE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from factbox.ui.window import MainWindow

try:
    import resource
except ImportError:
    pass
else:
    # What asks for more must not take the machine down.
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
application = QApplication([])
window = MainWindow(sys.argv[1])
window.show()
window.warm_up()
QGuiApplication.clipboard().setText(sys.argv[2] * int(sys.argv[3]))
window.editor.paste()
metrics = window.inspection.complete()
application.processEvents()
message = window.findChild(QLabel, "message")
if message is not None and message.isVisible():
    print("refused:", message.text())
else:
    print("tokens:", metrics.whole.box.tokens, window.findChild(QLabel, "tokens").text())
before = window.editor.document().characterCount()
QTest.keyClick(window.editor, "x")
print("a key more:", window.editor.document().characterCount() - before)
window.editor.document().setModified(False)
window.close()
"""
MEGABYTE = 1_000_000
LINE = "We should eat more green apples and go home early now. " * 6 + "\n"


@pytest.mark.parametrize(
    ("piece", "tokens_of_each", "tokens_of_all"),
    [(LINE, 66, 0), ("word and more of it. ", 5, 0), ("\n", 0, 0), ("ab", 0, 1)],
    ids=["lines of 66 words", "one line", "line ends", "one word"],
)
def test_a_giant_paste_is_answered(
    tmp_path: Path, piece: str, tokens_of_each: int, tokens_of_all: int, *, thorough: bool
) -> None:
    times = (50 * MEGABYTE if thorough else MEGABYTE // 10) // len(piece)
    done = subprocess.run(
        [sys.executable, "-c", PASTE, str(tmp_path / "data"), piece, str(times)],
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    answer, key = done.stdout.splitlines()
    tokens = times * tokens_of_each + tokens_of_all
    assert answer.startswith("refused: ") or answer == f"tokens: {tokens} {tokens}"
    assert key == "a key more: 1"
    assert "Traceback" not in done.stderr
