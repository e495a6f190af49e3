"""Every table is copied and saved."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from factbox.ui.look.selection_colour import Index
from factbox.ui.table.column import TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

TEXT = (
    "First, we should go to the old town.\n"
    "Second, we should stay in the old town, whatever anybody says.\n"
    "Third, -we should =eat."
)
_TOP: Index = QModelIndex()
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def view(window: MainWindow, name: str) -> QAbstractItemView:
    """The table with that name, with the focus."""
    found = next(
        each
        for each in window.findChildren(QAbstractItemView)
        if name in (each.objectName(), each.accessibleName())
    )
    found.setFocus()
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def copied() -> list[list[str]]:
    """The rows on the clipboard, which are there as a table, too."""
    data = QGuiApplication.clipboard().mimeData()
    rows = [line.split("\t") for line in data.text().split("\n")]
    assert data.html().count("<tr>") == len(rows)
    assert f"<th>{rows[0][0]}</th>" in data.html()
    return rows


@pytest.fixture
def typed(window: MainWindow) -> MainWindow:
    """A window with a text and a snapshot of it."""
    window.editor.setPlainText(TEXT)
    window.desk.save()
    return window


def open_view(window: MainWindow, name: str) -> None:
    """Open a view below the text, up to date."""
    window.lower_pane.open(name)
    view_of = window.lower_pane.view
    for settling in vars(view_of).values():
        if hasattr(settling, "finish"):
            settling.finish()


def test_all_words_are_copied_in_full(typed: MainWindow) -> None:
    open_view(typed, "words")
    table = view(typed, "words")
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_C)
    headings, *rows = copied()
    assert headings[:3] == ["Type", "Count", "Word level (CEFR-J 1.5)"]
    assert headings[3] == "Percentage of all tokens"
    assert len(rows) == table.model().rowCount()
    of_we = next(row for row in rows if row[0] == "we")
    assert of_we[1] == "3"
    assert len(of_we[3]) > len("12.34")
    assert f"{len(rows)} rows copied" in said(typed)
    assert typed.editor.text() == TEXT


def test_only_the_selected_rows_are_copied(typed: MainWindow) -> None:
    open_view(typed, "words")
    table = view(typed, "words")
    press(Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_C)
    assert [row[0] for row in copied()[1:]] == [
        table.model().index(at, 0).data() for at in (0, 1)
    ]


@pytest.mark.parametrize(
    ("opened", "name", "headings"),
    [
        ("rules", "rule_set_table", ["Rule set", "Level", "Tokens", "Types", "TTR"]),
        ("level", "Costliest sentences", ["Sentence", "Words", "Level", "Change without it"]),
        ("", "snapshots", ["Snapshot", "Saved", "Note", "Rule set", "Level"]),
        ("", "outline", ["Depth", "Proposal", "Tokens", "Level"]),
    ],
)
def test_other_tables_too(
    typed: MainWindow, opened: str, name: str, headings: list[str]
) -> None:
    if opened:
        open_view(typed, opened)
    table = view(typed, name)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_C)
    rows = copied()
    assert rows[0][: len(headings)] == headings
    assert len(rows) == 1 + table.model().rowCount()
    assert typed.editor.text() == TEXT


def test_figures_in_the_sidebar_too(typed: MainWindow) -> None:
    typed.measures.readability.set_open(True)
    typed.measures.finish()
    view(typed, "readability_figures")
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_C)
    headings, first, *_ = copied()
    assert headings == ["Figure", "Value", "Note"]
    assert first[0] == "Flesch Reading Ease"
    assert len(first[1]) > len("12.34")


def test_a_click_with_shift_selects_and_goes_nowhere(typed: MainWindow) -> None:
    outline = view(typed, "outline")
    first, last = (outline.visualRect(outline.model().index(at, 0)).center() for at in (0, 2))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(outline.viewport(), left, pos=first)
    assert typed.editor.hasFocus()
    outline.setFocus()
    QTest.mouseClick(outline.viewport(), left, SHIFT, last)
    assert outline.hasFocus()
    press(Qt.Key.Key_C)
    assert [row[0] for row in copied()] == ["Depth", "1", "1", "1"]


def test_the_whole_table_is_saved_as_csv(
    typed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_view(typed, "words")
    table = view(typed, "words")
    path = tmp_path / "words.csv"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    save = command(table, "Save as CS&V…")
    save.trigger()
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfType,Count,")
    assert data.count(b"\r\n") == 1 + table.model().rowCount()
    assert "Saved the table as words.csv" in said(typed)
    monkeypatch.setattr(
        QFileDialog, "selectedFiles", lambda _: [str(tmp_path / "no" / "x.csv")]
    )
    save.trigger()
    assert "x.csv” was not written" in said(typed)


def command(table: QAbstractItemView, text: str) -> QAction:
    """The command of the context menu with that text."""
    return next(each for each in table.actions() if each.text() == text)


def said(window: MainWindow) -> str:
    """All that the labels of the window say."""
    labels = window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


class CountingModel(TableModel[int]):
    """Counts how often Qt asks how many rows there are, as it does for each row it looks at."""

    asked = 0

    def rowCount(self, parent: Index = _TOP) -> int:
        self.asked += 1
        return super().rowCount(parent)


def test_painting_a_selection_does_not_look_at_every_row(qtbot: QtBot) -> None:
    model = CountingModel([TableColumn("Number", str), TableColumn("Again", str)])
    table = TableView(model, "Numbers")
    qtbot.addWidget(table)
    table.show_rows(range(5_000))
    table.show()
    table.selectAll()
    model.asked = 0
    table.grab()
    assert 0 < model.asked < 1_000


def test_a_copy_outlives_the_program() -> None:
    code = (
        "from PySide6.QtWidgets import QApplication\n"
        "from factbox.ui.clipboard import copy_both\n"
        "application = QApplication([])\n"
        "copy_both('a', '<b>a</b>')\n"
        "print(application.clipboard().mimeData().html())\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "<b>a</b>\n"
