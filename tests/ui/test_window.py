"""The window as a whole: what it remembers, its parts, and that it stays off the network."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factbox.ui.look.plain import plain_tooltip
from factbox.ui.window import MainWindow

from .conftest import Figures

MAIN_JOB = """
import socket, sys

def refuse(*args, **kwargs):
    raise AssertionError("a socket was opened")

class Refusing(socket.socket):
    __init__ = refuse

socket.socket = Refusing
socket.create_connection = socket.getaddrinfo = refuse

from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from factbox.ui.look.theme import apply_theme
from factbox.ui.window import MainWindow

application = QApplication([])
apply_theme(application)
window = MainWindow(Path(sys.argv[1]))
window.show()
window.warm_up()
QGuiApplication.clipboard().setText("First, we should go.\\nSecond, we should stay.")
window.editor.paste()
window.desk.save()
window.commands.compare_with_textstat()
window.guide.enter()
print(window.findChild(QLabel, "tokens").text(), window.findChild(QLabel, "found").text())
print(window.findChild(QLabel, "explanation").text().splitlines()[0])
window.editor.document().setModified(False)
window.close()
"""


class Noting(MainWindow):
    """A window that notes when it has loaded what takes a while."""

    has_loaded = False

    def warm_up(self) -> None:
        self.has_loaded = True


def test_a_window_that_is_closed_at_once_loads_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    left, closed = (Noting(tmp_path / name) for name in ("left", "closed"))
    for each in (left, closed):
        qtbot.addWidget(each)
        each.show()
        qtbot.waitExposed(each)
        QTest.qWait(10)
    closed.close()
    qtbot.waitUntil(lambda: left.has_loaded)
    QTest.qWait(150)
    assert not closed.has_loaded
    left.close()


def test_the_parts_have_their_names(window: MainWindow) -> None:
    window.editor.setPlainText("First, we should go.\nSecond, we should stay.")
    window.desk.save()
    names = ("editor", "level", "tokens", "types", "ttr", "outline", "snapshots")
    assert all(window.findChild(QWidget, name) is not None for name in names)


def test_everything_that_takes_the_focus_has_an_accessible_name(window: MainWindow) -> None:
    window.find_bar.open()
    window.messages.bar.show_message("Something", lambda: None)
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []
    assert all(field.accessibleName() for field in window.findChildren(QLineEdit))


def _text_or_name(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else widget.objectName()


def test_tab_goes_from_part_to_part_as_they_are_seen(window: MainWindow) -> None:
    window.editor.setPlainText("First, we should go.\nSecond, we should stay.")
    window.desk.save()
    window.editor.setFocus()
    met = []
    for _ in range(12):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        widget = window.focusWidget()
        met.append(_text_or_name(widget))
    figures = [f"{figure}_name" for figure in ("level", "tokens", "types", "ttr")]
    sections = ["Readability", "Diversity", "Vocabulary"]
    lists = ["Outline", "outline", "Snapshots", "All texts…", "snapshots"]
    assert met == [*figures, *sections, *lists]


def test_every_label_shows_its_text_as_typed(window: MainWindow) -> None:
    window.find_bar.open()
    window.messages.bar.show_message("<b>x</b>")
    labels = window.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_tooltip_shows_markup_as_typed() -> None:
    tooltip = plain_tooltip('<img src="x"> & &amp;')
    assert "&lt;img src=&quot;x&quot;&gt; &amp; &amp;amp;" in tooltip
    assert plain_tooltip("") == ""


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = [
        (action.shortcut().toString(), action.shortcutContext())
        for action in window.findChildren(QAction)
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))


def test_the_fact_box_is_copied_as_it_is_published(window: MainWindow, article: str) -> None:
    window.editor.setPlainText(article)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.editor, Qt.Key.Key_C, keys)
    published = "Fact Box\n\nLevel: 18.399\n\nTokens: 1121\n\nTypes: 498\n\nTTR: 0.444"
    assert QGuiApplication.clipboard().text() == published
    window.editor.setPlainText("one two three")
    window.editor.selectAll()
    window.editor.setTextCursor(window.editor.document().find("two"))
    window.commands.copy_fact_box()
    assert "Tokens: 1\n" in QGuiApplication.clipboard().text()


def test_escape_leads_back_to_the_text(window: MainWindow) -> None:
    window.messages.bar.show_message("Read me")
    window.fact_box.enter()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.editor.hasFocus()
    assert not window.messages.bar.isVisible()


def test_the_keys_go_from_part_to_part(window: MainWindow) -> None:
    window.editor.setPlainText("First, we should go.\nSecond, we should stay.")
    window.desk.save()
    control = Qt.KeyboardModifier.ControlModifier
    visited = []
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_1):
        QTest.keyClick(window, key, control)
        focus = window.focusWidget()
        visited.append(focus.objectName() if focus else None)
    assert visited == ["level_name", "outline", "snapshots", "editor"]
    assert window.outline.tree.selectedItems()
    assert window.snapshots.selected()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "word",
        "   ",
        "123 456",
        "a\0b",
        "\ud800",
        "one\r\ntwo\u2028three\u2029four",
        "שלום עולם. مرحبا بالعالم.",
        "x" * 20_000,
        "<img src=x onerror=alert(1)> &amp;",
        "\u202e\u200b\ufeff\ufffc",
    ],
)
def test_no_text_harms_it(window: MainWindow, figures: Figures, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.editor.paste()
    window.desk.save()
    assert "nan" not in " ".join(figures.shown()).lower()
    kept = window.editor.text()
    window.editor.setPlainText("other")
    snapshots = window.findChild(QTableView, "snapshots")
    assert isinstance(snapshots, QTableView)
    snapshots.selectAll()
    window.desk.restore_selected()
    # Nothing empty is saved.
    assert window.editor.text() == (kept if kept.strip() else "other")


def test_the_main_job_opens_no_socket(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(MAIN_JOB), str(tmp_path / "data")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    # Qt's offscreen platform says this of every window.
    said = [line for line in done.stderr.splitlines() if "plugin does not support" not in line]
    assert said == []
    lines = done.stdout.splitlines()
    assert lines[0] == "8 2 proposals"
    assert "in textstat 0.7.13" in lines[1]


def test_a_picture_needs_no_screen(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One two three.", encoding="utf-8")
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    picture = tmp_path / "a.png"
    left_over = tmp_path / "temporary"
    left_over.mkdir()
    environment["TMPDIR"] = str(left_over)
    command = [sys.executable, "-m", "factbox", str(tmp_path / "a.txt")]
    done = subprocess.run(
        [*command, "--grab", str(picture), "--size", "900x640", "--theme", "dark"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = (int.from_bytes(picture.read_bytes()[at : at + 4]) for at in (16, 20))
    assert (width, height) == (900, 640)
    assert list(left_over.iterdir()) == []
