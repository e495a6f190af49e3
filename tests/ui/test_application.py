"""The start of the application."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

# To use one enumeration of `Qt`, PySide creates all of them: a tenth of the time of a start.
START = """
from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
print("Qt" in vars(QtCore))
from factbox.command_line.command import main
from factbox.ui.window import MainWindow

class Window(MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        # Once all that is in the window is painted, too.
        QTimer.singleShot(0, self.all_is_painted)

    def all_is_painted(self):
        print("Qt" in vars(QtCore))
        QApplication.quit()

import factbox.ui.application
factbox.ui.application.MainWindow = Window
main({arguments})
"""


@pytest.mark.parametrize("arguments", [[], ["--theme", "dark"]])
def test_it_does_not_load_what_is_not_seen_at_first(
    tmp_path: Path, arguments: list[str]
) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(tmp_path),
        "HOME": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", START.format(arguments=arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    at_once, at_the_end = done.stdout.split()[:2]
    if at_once == "True":
        pytest.skip("This PySide makes all of Qt when it is imported.")
    assert at_the_end == "False"
