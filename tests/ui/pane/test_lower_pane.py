"""Tests of the pane below the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from factbox.ui.inspection.settling import Settling
from factbox.ui.pane.lower_pane import titles
from factbox.ui.window import MainWindow

TEXT = "A cat sat on the mat, and the dog saw it. International cooperation is required.\n" * 9


VIEWS = {
    "Why this level": "Ctrl+5",
    "Words": "Ctrl+6",
    "Diversity": "Ctrl+7",
    "Rule sets": "Ctrl+8",
    "Trend": "Ctrl+9",
    "Vocabulary": "F6",
}


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(1)
    parts = window.findChildren(Settling)
    qtbot.waitUntil(lambda: all(part.is_settled for part in parts))


def shown(window: MainWindow) -> list[list[str]]:
    """Return the cells of the tables in the view."""
    tables = [each for each in window.lower_pane.view.findChildren(QTableView) if each.model()]
    return [
        [
            str(table.model().index(row, column).data())
            for row in range(table.model().rowCount())
            for column in range(table.model().columnCount())
        ]
        for table in tables
    ]


def button(window: MainWindow, text: str) -> QToolButton:
    """Return the button of the tool bars with that text."""
    buttons = [each for bar in window.findChildren(QToolBar) for each in bar.children()]
    return next(
        each for each in buttons if isinstance(each, QToolButton) and each.text() == text
    )


def checked(window: MainWindow) -> list[str]:
    """Return the views that the tool bars show as open."""
    return [name for name in VIEWS if button(window, name).isChecked()]


def click(window: MainWindow, text: str) -> None:
    QTest.mouseClick(button(window, text), Qt.MouseButton.LeftButton)


def test_each_view_has_a_button_and_a_key(window: MainWindow) -> None:
    window.activateWindow()
    for (name, keys), title in zip(VIEWS.items(), titles().values(), strict=True):
        pressed = QKeySequence.fromString(keys)
        QTest.keySequence(window.editor, pressed)
        pane = window.lower_pane
        assert pane.isVisible()
        label = pane.findChild(QLabel, "pane_title")
        assert isinstance(label, QLabel)
        assert label.text() == title
        assert checked(window) == [name]
        assert f"({keys})" in button(window, name).toolTip()
        focus = window.focusWidget()
        assert focus is not None
        assert pane.view.isAncestorOf(focus)


def test_a_button_opens_a_view_and_closes_it_again(window: MainWindow) -> None:
    click(window, "Words")
    assert window.lower_pane.isVisible()
    window.editor.setFocus()
    click(window, "Rule sets")
    assert checked(window) == ["Rule sets"]
    window.editor.setFocus()
    click(window, "Rule sets")
    assert not window.lower_pane.isVisible()
    assert checked(window) == []


def test_the_buttons_follow_what_closes_the_pane(window: MainWindow) -> None:
    click(window, "Diversity")
    close = window.lower_pane.findChild(QToolButton, "close_pane")
    assert isinstance(close, QToolButton)
    close.click()
    assert checked(window) == []
    window.lower_pane.edit_target()
    assert checked(window) == ["Why this level"]


def test_the_commands_for_beginners_are_seen(window: MainWindow) -> None:
    keys = {"Open…": "Ctrl+O", "Save snapshot": "Ctrl+Shift+S", "Compare": "Ctrl+D"}
    for text, key in keys.items():
        assert button(window, text).isVisible()
        assert f"({key})" in button(window, text).toolTip()
    window.editor.setPlainText("One two.")
    click(window, "Save snapshot")
    assert len(window.snapshots.listed) == 1


def test_no_button_is_ever_cut(window: MainWindow, qtbot: QtBot) -> None:
    for factor in (1.0, 1.5):
        font = window.font()
        font.setPointSizeF(font.pointSizeF() * factor)
        window.setFont(font)
        for width in (1600, 1000, 800, 1366):
            window.resize(width, 700)
            qtbot.wait(1)
            for name in ("Open…", "Save snapshot", "Compare", *VIEWS):
                shown = button(window, name)
                assert shown.isVisible(), (name, width, factor)
                assert shown.width() >= shown.sizeHint().width()


def test_closing_leads_back_to_the_text(window: MainWindow) -> None:
    window.activateWindow()
    window.lower_pane.open("words")
    window.lower_pane.close_pane()
    assert not window.lower_pane.isVisible()
    assert window.focusWidget() is window.editor


@pytest.mark.parametrize("name", ["level", "rules"])
def test_what_was_hidden_with_its_window_is_right_when_it_comes_back(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    window.editor.setPlainText(TEXT)
    window.lower_pane.open(name)
    settle(window, qtbot)
    window.editor.appendPlainText("Unquestionably, everybody agrees.")
    window.hide()
    window.show()
    settle(window, qtbot)
    after = shown(window)
    window.lower_pane.close_pane()
    window.lower_pane.open(name)
    settle(window, qtbot)
    assert after == shown(window)
    assert any("Unquestionably" in cell or "96" in cell for table in after for cell in table)


def test_the_key_that_opened_a_view_closes_it(window: MainWindow) -> None:
    window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.editor, Qt.Key.Key_6, control)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_6, control)
    assert not window.lower_pane.isVisible()
    assert window.focusWidget() is window.editor
    # From the text, the key leads to the view, whether it is open or not.
    QTest.keyClick(window.editor, Qt.Key.Key_6, control)
    window.editor.setFocus()
    QTest.keyClick(window.editor, Qt.Key.Key_6, control)
    assert window.lower_pane.isVisible()


@pytest.mark.parametrize("name", list(titles()))
def test_a_view_scrolls_where_it_has_too_little_room(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    window.editor.setPlainText(TEXT)
    window.resize(650, 430)
    window.lower_pane.open(name)
    view = window.lower_pane.view
    qtbot.waitUntil(lambda: view.width() >= view.minimumSizeHint().width())
    qtbot.waitUntil(lambda: view.height() >= view.minimumSizeHint().height())
    assert window.size() == QSize(650, 430)
