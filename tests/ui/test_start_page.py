"""The empty window offers ways to begin, and is in nobody's way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factbox.assets import asset
from factbox.ui.window import MainWindow

WAYS = ["Paste", "Open a file…", "Open the sample article"]


def start_page(window: MainWindow) -> QWidget:
    found = window.findChild(QWidget, "start_page")
    assert isinstance(found, QWidget)
    return found


def offers(window: MainWindow) -> list[QPushButton]:
    """Return the buttons that are seen, from top to bottom."""
    buttons = [
        each for each in start_page(window).findChildren(QPushButton) if each.isVisible()
    ]
    return sorted(buttons, key=lambda button: button.mapTo(window, button.rect().topLeft()).y())


def texts(window: MainWindow) -> list[str]:
    return [button.text() for button in offers(window)]


@pytest.fixture
def files(tmp_path: Path, window: MainWindow, qtbot: QtBot) -> list[Path]:
    """Some files that the window had opened before it was empty again."""
    made = [tmp_path / "first & <b>.txt", tmp_path / f"{'long ' * 40}name.txt"]
    for path in made:
        path.write_text("One two three.", encoding="utf-8")
        window.files.open_path(path)
    window.files.new()
    qtbot.wait(1)
    return made


def test_the_empty_window_offers_ways_to_begin(window: MainWindow) -> None:
    assert texts(window) == WAYS
    assert window.focusWidget() is window.editor
    offers(window)[2].click()
    sample = asset("sample-article.txt").read_text(encoding="utf-8")
    assert window.editor.text() == sample
    assert not start_page(window).isVisible()


def test_it_is_there_again_when_the_text_is_gone(window: MainWindow) -> None:
    QTest.keyClicks(window.editor, "a")
    assert not start_page(window).isVisible()
    QTest.keyClick(window.editor, Qt.Key.Key_Backspace)
    assert start_page(window).isVisible()
    window.editor.undo()
    assert window.editor.text() == "a"
    assert not start_page(window).isVisible()


def test_the_last_texts_are_shown_as_they_are_called(
    window: MainWindow, files: list[Path]
) -> None:
    long, short = offers(window)[3:]
    assert short.text() == "first && <b>.txt"
    assert "…" in long.text()
    assert long.text().endswith("name.txt")
    assert long.width() <= window.editor.viewport().width()
    assert long.accessibleName() == files[1].name
    assert short.accessibleDescription() == str(files[0])
    short.click()
    assert window.files.file.path == files[0]


def test_tab_leads_from_offer_to_offer(window: MainWindow, files: list[Path]) -> None:
    window.activateWindow()
    window.editor.setFocus()
    met = []
    for _ in range(len(WAYS) + len(files)):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        met.append(window.focusWidget())
    assert met == offers(window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.files.file.path == files[0]
    assert window.focusWidget() is window.editor


def test_what_is_typed_or_pasted_anywhere_begins_the_text(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window.editor, Qt.Key.Key_Tab)
    QTest.keyClicks(window.focusWidget(), "a")
    assert window.editor.text() == "a"
    QTest.keyClicks(window.focusWidget(), "b")
    assert window.editor.text() == "ab"
    window.editor.undo()
    window.editor.setPlainText("")
    QTest.keyClick(window.editor, Qt.Key.Key_Tab)
    QGuiApplication.clipboard().setText("One two.")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.editor.text() == "One two."


def test_a_click_beside_the_offers_leads_to_the_text(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window.editor, Qt.Key.Key_Tab)
    page = start_page(window)
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=page.rect().bottomRight())
    assert window.focusWidget() is window.editor


def test_on_a_low_page_no_offer_is_cut(
    window: MainWindow, files: list[Path], qtbot: QtBot
) -> None:
    window.resize(800, 480)
    window.lower_pane.open("words")
    qtbot.wait(1)
    bottom = window.editor.viewport().rect().bottom()
    page = window.editor.viewport()
    assert all(
        each.mapTo(page, each.rect().bottomLeft()).y() <= bottom for each in offers(window)
    )
