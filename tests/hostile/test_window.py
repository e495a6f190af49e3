"""Hostile files and clipboards in a real window, under a merciless user."""

from __future__ import annotations

import re
import sys
from itertools import count
from random import Random
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox

from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.files.text_file import TextFileError, decode, read_text_file
from factbox.reports.figure_wording import main_shown
from factbox.ui.text.block_style import styles_from
from factbox.ui.text.offsets import code_points, utf16_units
from factbox.ui.window import MainWindow
from factbox.ui.wording.doubt import why_absent
from factbox.ui.wording.figures import FIGURES, value_of

from .inputs import data, html, text
from .meaning import all_finite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.logging import Record
    from pytestqt.qtbot import QtBot

_INPUTS_OF_A_WINDOW = 50
_STEPS = 4
KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Up]
# The editor shows these as U+FFFD: NUL, half characters, and characters that Qt reserves.
_NO_TEXT = re.compile("[\0\ud800-\udfff\ufdd0\ufdd1\ufffe]")
_LINE_END = re.compile("\r\n|[\r\u2029]")


class Log(Protocol):
    """The messages of Qt, as pytest-qt keeps them."""

    @property
    def records(self) -> list[Record]: ...


class User:
    """Works with a window on one hostile input, and records each step."""

    def __init__(self, window: MainWindow, chance: Random, folder: Path) -> None:
        self.window = window
        self.editor = window.editor
        self.chance = chance
        self.folder = folder
        self.done: list[str] = []
        self.ways: list[Callable[[], None]] = [
            self.type,
            self.select,
            self.cut,
            self.paste,
            self.undo_and_redo,
            self.remove_and_undo,
            self.save_snapshot,
            self.save,
            self.change_headline_rule,
            self.go_to_an_item,
            self.find,
        ]

    def work(self) -> None:
        self.editor.document().setModified(False)
        self.window.files.new()
        if self.chance.random() < 0.5:
            self.editor.insert(self.editor.textCursor(), text(self.chance))
            self.editor.document().setModified(False)
        self.chance.choice([self.open, self.paste, self.paste_html])()
        self.assert_figures()
        for _ in range(_STEPS):
            way = self.chance.choice(self.ways)
            self.done.append(way.__name__)
            way()
            self.assert_figures()
        self.assert_all_can_be_undone_and_done_again()
        self.assert_figures()

    def open(self) -> None:
        path = self.folder / "opened.txt"
        path.write_bytes(data(self.chance))
        before = self.editor.text()
        self.window.files.open_path(path)
        try:
            expected, refusal = as_shown(decode(path.read_bytes(), str(path)).text), ""
        except TextFileError as problem:
            expected, refusal = before, str(problem)
        assert self.editor.text() == expected
        if refusal:
            assert self.label("message") == refusal

    def paste(self) -> None:
        pasted = text(self.chance)
        QGuiApplication.clipboard().setText(pasted)
        # Some platforms' clipboards change what they are given.
        pasted = QGuiApplication.clipboard().text()
        before, after = self.around_selection()
        self.editor.paste()
        assert self.editor.text() == before + as_shown(pasted) + after

    def paste_html(self) -> None:
        rich = QMimeData()
        rich.setHtml(html(self.chance))
        before, after = self.around_selection()
        self.editor.insertFromMimeData(rich)
        now = self.editor.text()
        assert now.startswith(before)
        assert now.endswith(after)

    def type(self) -> None:
        if self.chance.random() < 0.5:
            QTest.keyClicks(self.editor, self.chance.choice(["a", "First, we go. ", "1. "]))
        else:
            QTest.keyClick(self.editor, self.chance.choice(KEYS))

    def select(self) -> None:
        cursor = self.editor.textCursor()
        cursor.setPosition(self.position())
        if self.chance.random() < 0.7:
            cursor.setPosition(self.position(), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def position(self) -> int:
        """Return a position where a user can put the cursor: never inside a character."""
        now = self.editor.text()
        return utf16_units(now, self.chance.randrange(len(now) + 1))

    def cut(self) -> None:
        before, after = self.around_selection()
        self.editor.cut()
        assert self.editor.text() == before + after

    def undo_and_redo(self) -> None:
        self.editor.undo()
        if self.chance.random() < 0.5:
            self.editor.redo()

    def remove_and_undo(self) -> None:
        before = self.editor.text()
        self.editor.selectAll()
        QTest.keyClick(self.editor, Qt.Key.Key_Delete)
        assert self.editor.text() == ""
        self.assert_figures()
        if before:
            self.editor.undo()
        assert self.editor.text() == before

    def save_snapshot(self) -> None:
        self.window.desk.save()
        kept = self.editor.text()
        self.editor.selectAll()
        self.editor.insertPlainText("other")
        self.window.snapshots.table.setCurrentIndex(
            self.window.snapshots.table.model().index(0, 0)
        )
        self.window.desk.restore_selected()
        assert self.editor.text() == kept

    def save(self) -> None:
        assert self.window.files.saving.save()
        path = self.window.files.file.path
        assert path is not None
        saved = as_shown(read_text_file(path).text)
        # A byte-order mark at the start of the text is read as that of the file.
        now = self.editor.text()
        assert saved in (now, now.removeprefix("\ufeff"))

    def change_headline_rule(self) -> None:
        self.window.inspection.set_headline_rule(self.chance.choice(list(HeadlineRule)))

    def go_to_an_item(self) -> None:
        items = [
            item
            for enumeration in self.window.inspection.complete().outline
            for item in enumeration.items
        ]
        if items:
            self.window.outline.requested.emit(self.chance.choice(items))

    def find(self) -> None:
        self.window.find_bar.open()
        self.window.find_bar.hide()

    def around_selection(self) -> tuple[str, str]:
        """Return the text before and after the selection."""
        cursor = self.editor.textCursor()
        now = self.editor.text()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return now[: code_points(now, start)], now[code_points(now, end) :]

    def assert_figures(self) -> None:
        """Check the figures on screen against the text, counted from scratch."""
        inspection = self.window.inspection
        metrics = inspection.complete()
        lines = self.editor.text().split("\n")
        styles = styles_from(self.editor.document().firstBlock(), len(lines))
        scratch = Document(
            lines, metrics.rules, headline_rule=inspection.headline_rule, styles=styles
        )
        assert [paragraph.text for paragraph in inspection.document.paragraphs] == lines
        assert metrics == scratch.metrics()
        assert all_finite(metrics)
        part = inspection.shown()
        assert all_finite(part)
        exactly = metrics.published is not None
        for figure in FIGURES:
            value = value_of(part.box, figure, exactly=exactly)
            if figure == "level":
                value = main_shown(part.counts, exactly=exactly)
            shown = f"{value} {why_absent(figure, part.counts)}"
            assert self.label(figure) == shown.strip()

    def assert_all_can_be_undone_and_done_again(self) -> None:
        text_now = self.editor.text()
        steps = 0
        while self.editor.document().isUndoAvailable():
            self.editor.undo()
            steps += 1
        for _ in range(steps):
            self.editor.redo()
        assert self.editor.text() == text_now

    def label(self, name: str) -> str:
        label = self.window.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()


def as_shown(given: str) -> str:
    return _NO_TEXT.sub("\ufffd", _LINE_END.sub("\n", given))


def warnings_in(log: Log) -> list[str]:
    """Return the warnings of Qt. Mere information, as of a missing font, is no fault."""
    harmless = ("QtDebugMsg", "QtInfoMsg")
    return [
        record.message
        for record in log.records
        if not record.ignored and record.type_name not in harmless
    ]


@pytest.fixture
def thrown(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """The exceptions that were raised below Qt, where nobody could catch them."""
    found: list[BaseException] = []

    def keep(
        _kind: type[BaseException], problem: BaseException, _trace: TracebackType | None
    ) -> None:
        found.append(problem)

    monkeypatch.setattr(sys, "excepthook", keep)
    return found


@pytest.fixture
def new_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Makes a window with its own data folder, and closes the previous one."""
    windows: list[MainWindow] = []
    numbers = count()

    def close_last() -> None:
        if windows:
            windows[-1].editor.document().setModified(False)
            windows[-1].close()
            windows.pop().deleteLater()

    def make() -> MainWindow:
        close_last()
        window = MainWindow(tmp_path / f"data{next(numbers)}")
        windows.append(window)
        window.show()
        window.warm_up()
        return window

    yield make
    close_last()
    QGuiApplication.clipboard().setText("")


def test_nothing_harms_the_window(
    new_window: Callable[[], MainWindow],
    thrown: list[BaseException],
    qtlog: Log,
    seed: int,
    thorough: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse_to_ask(_box: QMessageBox) -> None:
        raise AssertionError("a question was asked")

    monkeypatch.setattr(QMessageBox, "exec", refuse_to_ask)
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 1)
    saved = [str(tmp_path / "saved.txt")]
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: saved)
    for number in range(10_000 if thorough else 10):
        if number % _INPUTS_OF_A_WINDOW == 0:
            window = new_window()
        # A new folder each time: a file that changes under the window is tested elsewhere.
        folder = tmp_path / str(number)
        folder.mkdir()
        user = User(window, Random(f"{seed} {number}"), folder)
        try:
            user.work()
            assert thrown == []
            assert warnings_in(qtlog) == []
        except BaseException as problem:
            problem.add_note(f"input {number} of seed {seed}: {', '.join(user.done)}")
            raise
