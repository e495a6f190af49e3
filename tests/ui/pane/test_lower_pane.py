"""Tests of the pane below the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from factbox.ui.inspection.settling import Settling
from factbox.ui.pane.lower_pane import titles
from factbox.ui.window import MainWindow

TEXT = "A cat sat on the mat, and the dog saw it. International cooperation is required.\n" * 9


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


def test_each_view_has_a_tab_and_a_key(window: MainWindow) -> None:
    window.activateWindow()
    for number, title in enumerate(titles().values()):
        key = Qt.Key(Qt.Key.Key_5 + number)
        QTest.keyClick(window.editor, key, Qt.KeyboardModifier.ControlModifier)
        pane = window.lower_pane
        assert pane.isVisible()
        assert pane.tabs.tabText(pane.tabs.currentIndex()) == title
        focus = window.focusWidget()
        assert focus is not None
        assert pane.view.isAncestorOf(focus)


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
