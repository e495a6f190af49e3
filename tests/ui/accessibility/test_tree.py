"""What Qt tells a screen reader of each window: names, roles, states, headings, depths."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMainWindow,
    QTableView,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Aim, Target
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.assets import asset
from factbox.ui.sidebar import fact_box
from factbox.ui.text import find_bar
from factbox.ui.window import MainWindow

TEXT = (
    "We make two proposals.\n"
    "First, we should do this: (1) open the schools; (2) pay the teachers.\n"
    "Second, we should stay."
)
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description

WINDOWS: dict[str, Callable[[MainWindow], object]] = {
    "figures": lambda window: open_sections(window),
    "level": lambda window: window.lower_pane.open("level"),
    "words": lambda window: window.lower_pane.open("words"),
    "diversity": lambda window: window.lower_pane.open("diversity"),
    "rules": lambda window: window.lower_pane.open("rules"),
    "trend": lambda window: window.lower_pane.open("trend"),
    "vocabulary": lambda window: window.lower_pane.open("vocabulary"),
    "find": lambda window: window.find_bar.open_to_replace(),
    "message": lambda window: window.messages.bar.show_message("It went.", lambda: None),
    "tint": lambda window: window.sentence_tint.switch(True),
    "marks": lambda window: window.words_above.mark(WordClass.A2),
    "compare": lambda window: window.desk.compare_selected(),
    "all texts": lambda window: window.desk.show_library(),
    "folder": lambda window: window.folders.open_folder(asset("guide")),
    "guide": lambda window: window.guide.enter(),
    "report": lambda window: window.reports.ask(),
}


def open_sections(window: MainWindow) -> None:
    for section in window.measures.sections.values():
        section.set_open(True)


def told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def parts(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        yield interface.child(number)


@pytest.fixture
def with_text(window: MainWindow) -> MainWindow:
    window.editor.setPlainText(TEXT)
    window.desk.save()
    return window


@pytest.mark.parametrize("name", WINDOWS)
def test_all_that_takes_the_focus_has_a_name_and_no_markup(
    with_text: MainWindow, name: str
) -> None:
    WINDOWS[name](with_text)
    QApplication.processEvents()
    wrong = []
    for widget in QApplication.allWidgets():
        # Those inside a field are told as the field.
        if widget.isVisible() and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
            interface = told(widget)
            takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if takes_focus and not interface.text(NAME):
                wrong.append(f"{type(widget).__name__} {widget.objectName()} has no name")
            if "<p" in interface.text(DESCRIPTION):
                wrong.append(f"{type(widget).__name__} {widget.objectName()} has markup")
    for widget in QApplication.topLevelWidgets():
        if widget is not with_text and widget.isVisible():
            widget.close()
    assert wrong == []


def test_the_depth_of_a_proposal_is_reported(with_text: MainWindow) -> None:
    tree = with_text.findChild(QTreeWidget, "outline")
    assert isinstance(tree, QTreeWidget)
    tree.expandAll()
    QApplication.processEvents()
    cells = list(parts(told(tree)))
    headings, firsts = cells[:3], cells[3::3]
    assert [each.text(NAME) for each in headings] == ["Proposal", "Tokens", "Level"]
    assert [each.role() for each in firsts] == [QAccessible.Role.TreeItem] * len(firsts)
    assert [(each.text(NAME)[:6], each.text(DESCRIPTION)) for each in firsts] == [
        ("1  do ", ""),
        ("2 prop", "Depth 2"),
        ("1  ope", "Depth 3"),
        ("2  pay", "Depth 3"),
        ("2  sta", ""),
    ]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[QWidget, str]]:
    """Who tells a screen reader what of the figures, after short pauses."""
    sentences: list[tuple[QWidget, str]] = []
    monkeypatch.setattr(fact_box, "_REST_MS", 1)
    monkeypatch.setattr(fact_box, "_ANNOUNCE_AFTER_MS", 100)
    monkeypatch.setattr(fact_box, "announce", lambda *told: sentences.append(told))
    return sentences


def test_changed_figures_are_told_once_after_a_pause(
    said: list[tuple[QWidget, str]], window: MainWindow, qtbot: QtBot
) -> None:
    def sentences() -> list[str]:
        return [text for source, text in said if source is window.fact_box and text]

    def told_next() -> str:
        qtbot.waitUntil(lambda: bool(sentences()))
        told = " ".join(sentences())
        said.clear()
        return told

    QTest.keyClicks(window.editor, "One two three.")
    assert told_next() == "Level −2.6, Tokens 3, Types 3, TTR 1.000"
    QTest.keyClicks(window.editor, " Two.")
    assert told_next() == "Level −3.0, Tokens 4, Types 4"
    QTest.keyClick(window.editor, Qt.Key.Key_Home)
    QTest.keyClick(window.editor, Qt.Key.Key_End)
    qtbot.wait(250)
    assert sentences() == []
    window.inspection.set_target(Target(Aim(LEVEL, Band(8, 10))))
    assert told_next() == "Level −3.0 (11.0 below 8–10)"
    window.inspection.set_target(NO_TARGET)
    qtbot.wait(250)
    assert sentences() == []
    window.editor.selectAll()
    assert told_next().startswith("Selection: Level ")
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.wait(250)
    assert sentences() == []


def opened(window: MainWindow) -> QMainWindow:
    """The window that was opened from the main one."""
    (found,) = (each for each in window.findChildren(QMainWindow) if each.isVisible())
    return found


@pytest.mark.parametrize("name", ["compare", "all texts", "guide"])
def test_a_window_is_told_as_a_window_with_its_title(with_text: MainWindow, name: str) -> None:
    with_text.editor.setPlainText(TEXT.replace("Second", "Then"))
    WINDOWS[name](with_text)
    other = opened(with_text)
    assert told(other).role() is QAccessible.Role.Window
    assert told(other).text(NAME) == other.windowTitle()


def test_a_row_of_the_comparison_says_what_happened_to_it(
    with_text: MainWindow, qtbot: QtBot
) -> None:
    with_text.editor.setPlainText(TEXT.replace("Second", "Then"))
    with_text.desk.compare_selected()
    texts = opened(with_text).findChild(QTableView, "compare_text")
    assert isinstance(texts, QTableView)

    def said() -> list[str]:
        return [part.text(NAME) for part in parts(told(texts))]

    qtbot.waitUntil(lambda: len(said()) > 4)
    assert "3 changed: (new: Then), we should stay." in said()


def test_a_place_that_is_found_is_reported(
    with_text: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentences: list[str] = []
    monkeypatch.setattr(find_bar, "announce", lambda _, text: sentences.append(text))
    with_text.find_bar.open()
    QTest.keyClicks(with_text.focusWidget(), "schools")
    with_text.find_bar.finish()
    QTest.keyClick(with_text.focusWidget(), Qt.Key.Key_Return)
    around = "we should do this: (1) open the schools; (2) pay the teachers."
    assert [each.endswith(around) for each in sentences] == [True]
