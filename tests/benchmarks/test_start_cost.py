"""How long the window takes to be on screen, beside the least window that Qt can show.

Whole processes, in one run; on a real screen where there is one. Compare the medians:
`pytest tests/benchmarks/test_start_cost.py --benchmark-only`
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

class Window(QPlainTextEdit):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, application.quit)

application = QApplication([])
window = Window()
window.resize(1180, 800)
window.show()
application.exec()
"""

OURS = """
from factbox import start
from factbox.cli import main

show_window = start.show_window

def show_and_leave(*args, **kwargs):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from factbox.ui.window import MainWindow
    def paint_and_leave(window, event):
        super(MainWindow, window).paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)
    # What is done once the window is painted is no part of the start.
    MainWindow.paintEvent = paint_and_leave
    return show_window(*args, **kwargs)

start.show_window = show_and_leave
main([])
"""


@pytest.mark.benchmark(group="start to window on screen", min_rounds=15)
@pytest.mark.parametrize("code", [BARE, OURS], ids=["bare", "ours"])
def test_start(benchmark: BenchmarkFixture, tmp_path: Path, code: str) -> None:
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}
    if "DISPLAY" in environment:
        del environment["QT_QPA_PLATFORM"]

    def start() -> None:
        subprocess.run([sys.executable, "-c", code], env=environment, check=True)

    benchmark(start)
