"""How much memory the largest text takes, over what a bare editor takes for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from processes import STATUS, quiet_environment
from table import Row
from texts import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_AT_MOST_MB = 120

# Whole processes, so that neither holds what only the other needs.
_RESIDENT = f"""
with open("{STATUS}", encoding="ascii") as status:
    print(*[line.split()[1] for line in status if line.startswith("VmRSS")])
"""

_BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

application = QApplication([])
window = QMainWindow()
editor = QPlainTextEdit()
window.setCentralWidget(editor)
window.resize(1280, 800)
window.show()
with open(sys.argv[1], encoding="utf-8") as file:
    editor.setPlainText(file.read())
application.processEvents()
{_RESIDENT}
"""

_OURS = f"""
import sys
from PySide6.QtWidgets import QApplication
from factbox.ui.look.theme import apply_theme
from factbox.ui.window import MainWindow

application = QApplication([])
window = MainWindow(sys.argv[2])
apply_theme(application, "light")
window.resize(1280, 800)
window.show()
window.warm_up()
with open(sys.argv[1], encoding="utf-8") as file:
    window.editor.setPlainText(file.read())
while window.inspection.document.metrics().waiting:
    application.processEvents()
application.processEvents()
{_RESIDENT}
"""


def measure(sizes: Sequence[int], seed: int, _rounds: int) -> Iterator[Row]:
    """A row for the largest size; none where the system does not tell what is resident."""
    if not STATUS.exists():
        return
    words = max(sizes)
    with TemporaryDirectory() as folder:
        text = Path(folder) / "text.txt"
        text.write_text("\n".join(lines_of(words, seed)), encoding="utf-8")
        ours = _megabytes_of(_OURS, str(text), folder)
        bare = _megabytes_of(_BARE, str(text), folder)
    yield Row(
        "memory, over the bare editor's",
        words,
        f"{ours:.0f} MB",
        other=f"{bare:.0f} MB",
        ratio=f"+{ours - bare:.0f} MB",
        target=f"≤ {_AT_MOST_MB} MB over it",
        reached=ours - bare <= _AT_MOST_MB,
    )


def _megabytes_of(code: str, *arguments: str) -> float:
    """What of a process is in memory that shows the text and does nothing else."""
    command = [sys.executable, "-c", code, *arguments]
    answer = subprocess.run(
        command, env=quiet_environment(), check=True, stdout=subprocess.PIPE
    )
    return int(answer.stdout) / 1024
