"""From the start of the process to a window on screen, beside the least that Qt can show.

Whole processes, one and the other in turn; on a real screen where there is one. An installed
program has been compiled; where Python is told to keep nothing (PYTHONDONTWRITEBYTECODE), one
that runs from its sources compiles them at each start, which is measured as well.
"""

from __future__ import annotations

import subprocess
import sys
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from processes import quiet_environment
from table import Row, compared

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_BARE = """
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

_OURS = """
from factbox.command_line import start
from factbox.command_line.command import main

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

_WARM_UP = 2


def measure(_sizes: Sequence[int], _seed: int, rounds: int) -> Iterator[Row]:
    """Two rows: the windows are empty."""
    with TemporaryDirectory() as folder:
        environment = {**quiet_environment(), "XDG_DATA_HOME": folder}
        if "DISPLAY" in environment:
            del environment["QT_QPA_PLATFORM"]
        compiled = {**environment, "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        compiled.pop("PYTHONDONTWRITEBYTECODE", None)
        ours, bare = _in_turn(rounds, compiled)
        yield compared("start to window on screen", 0, ours, bare, 1.6)
        ours, bare = _in_turn(rounds, {**environment, "PYTHONDONTWRITEBYTECODE": "1"})
        yield compared("start, sources compiled anew", 0, ours, bare)


def _in_turn(rounds: int, environment: Mapping[str, str]) -> tuple[list[float], list[float]]:
    """Seconds of each of our starts, and of those of the bare window."""
    ours, bare = [], []
    for _ in range(_WARM_UP + max(rounds // 10, 5)):
        bare.append(_seconds_of(_BARE, environment))
        ours.append(_seconds_of(_OURS, environment))
    return ours[_WARM_UP:], bare[_WARM_UP:]


def _seconds_of(code: str, environment: Mapping[str, str]) -> float:
    started = perf_counter()
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    return perf_counter() - started
