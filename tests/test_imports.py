"""What must not import Qt does without it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import factbox

_FOLDER = Path(factbox.__file__).parent
_BLOCK_QT = "import sys; sys.modules['PySide6'] = None; sys.modules['shiboken6'] = None; "


def modules_in(folder: Path) -> list[str]:
    """The names of all modules in a folder of the package."""
    return [
        ".".join(["factbox", *path.relative_to(_FOLDER).with_suffix("").parts])
        for path in sorted(folder.rglob("*.py"))
    ]


def import_without_qt(*modules: str) -> subprocess.CompletedProcess[str]:
    """Import modules where PySide6 cannot be, in a Python of their own."""
    code = _BLOCK_QT + "import " + ", ".join(modules)
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize(
    "folder",
    [
        "analysis",
        "command_line",
        "comparison",
        "corpus",
        "documents",
        "drafts",
        "files",
        "measuring",
        "reports",
        "snapshots",
    ],
)
def test_the_engine_imports_without_qt(folder: str) -> None:
    modules = modules_in(_FOLDER / folder)
    assert len(modules) > 3
    assert import_without_qt(*modules).stderr == ""


def test_the_program_is_found_without_qt() -> None:
    assert import_without_qt("factbox.assets", "factbox.__main__").stderr == ""


def test_qt_is_blocked() -> None:
    assert "PySide6" in import_without_qt("factbox.ui.window").stderr


def loaded_by_a_window(folder: Path) -> list[str]:
    """What a window has loaded that was painted and closed: modules, and classes of widgets."""
    code = (
        "import sys\n"
        "from PySide6 import QtCore, QtWidgets\n"
        "from factbox.ui.window import MainWindow\n"
        "class Closing(MainWindow):\n"
        "    def paintEvent(self, event):\n"
        "        super().paintEvent(event)\n"
        "        QtCore.QTimer.singleShot(0, self.close)\n"
        "application = QtWidgets.QApplication([])\n"
        f"window = Closing({str(folder)!r})\n"
        "window.show()\n"
        "application.exec()\n"
        "print(*sys.modules, *vars(QtWidgets))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout.split()


def test_a_window_that_is_closed_at_once_has_loaded_only_what_it_shows(tmp_path: Path) -> None:
    loaded = loaded_by_a_window(tmp_path)
    assert "factbox.analysis.text.place" in loaded
    assert "factbox.analysis.text.document" not in loaded
    assert "factbox.analysis.text.paragraph" not in loaded
    assert "factbox.ui.files.text_files" not in loaded
    assert "factbox.ui.files.recovery" not in loaded
    # PySide loads every widget there is when it is asked for one that Qt made, like a viewport.
    assert "QPlainTextEdit" in loaded
    assert "QWizard" not in loaded
