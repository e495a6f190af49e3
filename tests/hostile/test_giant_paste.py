"""After a paste of 50 MB the window shows figures or a clear refusal, and takes keys."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Its arguments: the data folder, and the pastes as JSON: each a piece and its repetitions.
PASTE = """
import json, sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from factbox.ui.window import MainWindow

try:
    import resource
except ImportError:
    pass
else:
    # A process that asks for more must not take the machine down.
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
application = QApplication([])
for number, (piece, times) in enumerate(json.loads(sys.argv[2])):
    window = MainWindow(f"{sys.argv[1]}{number}")
    window.show()
    window.warm_up()
    QGuiApplication.clipboard().setText(piece * times)
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
    print("characters typed:", window.editor.document().characterCount() - before)
    window.editor.document().setModified(False)
    window.close()
    window.deleteLater()
"""
MEGABYTE = 1_000_000
LINE = "We should eat more green apples and go home early now. " * 6 + "\n"
# Each piece with the tokens of one, and the tokens that all of them together have besides.
PIECES = [(LINE, 66, 0), ("word and more of it. ", 5, 0), ("\n", 0, 0), ("ab", 0, 1)]


def test_a_giant_paste_is_answered(tmp_path: Path, *, thorough: bool) -> None:
    size = 50 * MEGABYTE if thorough else MEGABYTE // 10
    pastes = [(piece, size // len(piece)) for piece, _, _ in PIECES]
    done = subprocess.run(
        [sys.executable, "-c", PASTE, str(tmp_path / "data"), json.dumps(pastes)],
        capture_output=True,
        encoding="utf-8",
        timeout=2_000,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Traceback" not in done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 2 * len(PIECES)
    for (_, times), (_, of_each, of_all), answer, key in zip(
        pastes, PIECES, lines[::2], lines[1::2], strict=True
    ):
        tokens = times * of_each + of_all
        assert answer.startswith("refused: ") or answer == f"tokens: {tokens} {tokens}"
        assert key == "characters typed: 1"
