"""Settings that another program changed: the window opens as if there were none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from factbox.ui.look.theme import text_font
from factbox.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# Those that a window need not have written.
_MORE = ("font", "recent_files", "trend_figures", "figures", "report_format", "theme")
# Qt itself complains of those that it cannot read.
pytestmark = pytest.mark.no_qt_log
_VALUES = (
    "@Invalid()",
    "7, -1, x",
    "1e999",
    "no such word",
    "@ByteArray(xx)",
    "@Variant(\\0\\0\\0\\x7f)",
    "@Size(99999999 99999999)",
    '"Serif,99999,-1,5,50,0,0,0,0,0"',
    '"not closed',
)


def opened(folder: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(folder)
    qtbot.addWidget(window)
    window.show()
    window.warm_up()
    return window


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
@pytest.mark.parametrize("make", [os.mkdir, getattr(os, "mkfifo", None)])
def test_what_is_not_a_file_counts_as_no_settings(
    qtbot: QtBot, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "data" / "settings.ini"
    path.parent.mkdir()
    make(path)
    before = path.stat()
    window = opened(path.parent, qtbot)
    window.editor.setPlainText("One two.")
    window.desk.save()
    assert [each.number for each in window.snapshots.listed] == [1]
    window.editor.document().setModified(False)
    assert window.close()
    assert path.stat().st_ino == before.st_ino
    assert path.is_fifo() or list(path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
@pytest.mark.parametrize("make", [os.mkdir, getattr(os, "mkfifo", None)])
def test_what_is_no_lock_does_not_hang_the_window(
    qtbot: QtBot, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "settings.ini.lock")
    window = opened(tmp_path, qtbot)
    assert window.close()


def test_the_lock_of_a_killed_program_does_not_hang_the_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    lock = tmp_path / "settings.ini.lock"
    lock.touch()
    os.utime(lock, (1_000_000_000, 1_000_000_000))
    window = opened(tmp_path, qtbot)
    assert window.close()
    assert not lock.exists()
    assert (tmp_path / "settings.ini").read_bytes()


@pytest.mark.parametrize("value", _VALUES)
def test_a_wrong_value_is_as_if_there_were_none(
    qtbot: QtBot, tmp_path: Path, value: str
) -> None:
    usual = opened(tmp_path / "usual", qtbot)
    usual.close()
    path = tmp_path / "data" / "settings.ini"
    written = QSettings(str(tmp_path / "usual" / path.name), QSettings.Format.IniFormat)
    path.parent.mkdir()
    names = {*written.allKeys(), *_MORE}
    path.write_text("[General]\n" + "".join(f"{name}={value}\n" for name in sorted(names)))
    window = opened(path.parent, qtbot)
    window.editor.setPlainText("One two.")
    window.desk.save()
    assert window.editor.font().family() in (text_font().family(), "Serif")
    assert 4 <= window.editor.font().pointSizeF() <= 200
    assert window.size() == usual.size()
    assert window.inspection.rule_name == usual.inspection.rule_name
    assert [each.number for each in window.snapshots.listed] == [1]
    window.editor.document().setModified(False)
    assert window.close()
