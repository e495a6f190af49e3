"""The sentence at the cursor, in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factbox.ui.window import MainWindow

TEXT = "The cat sat. International cooperation requires organisation.\n\nWhy?"


def label(window: MainWindow) -> QLabel:
    found = window.findChild(QLabel, "sentence")
    assert isinstance(found, QLabel)
    return found


def go_to(window: MainWindow, position: int) -> None:
    cursor = window.editor.textCursor()
    cursor.setPosition(position)
    window.editor.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("position", "shown"),
    [
        (0, "Sentence: 3 words, Level −2.6"),
        (12, "Sentence: 3 words, Level −2.6"),
        (13, "Sentence: 4 words, Level 36.1"),
        (61, "Sentence: 4 words, Level 36.1"),
        (62, ""),
        (64, "Sentence: too short for a Level"),
    ],
)
def test_it_says_how_long_and_how_hard_it_is(
    window: MainWindow, qtbot: QtBot, position: int, shown: str
) -> None:
    window.editor.setPlainText(TEXT)
    go_to(window, 20)
    qtbot.waitUntil(lambda: label(window).text().endswith("36.1"))
    go_to(window, position)
    qtbot.waitUntil(lambda: label(window).text() == shown)


def test_it_follows_what_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText("The cat sat")
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(window.editor, " down")
    qtbot.waitUntil(lambda: label(window).text().startswith("Sentence: 4 words"))


def test_it_says_how_the_grade_was_made(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(TEXT)
    qtbot.waitUntil(lambda: "0.39 × 3 + 11.8 × 3 / 3 − 15.59" in label(window).toolTip())


def test_of_a_published_fact_box_it_says_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(f"Fact Box\nLevel: 18.399\n\n{TEXT}")
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: label(window).text() != "")
    go_to(window, 0)
    qtbot.waitUntil(lambda: label(window).text() == "")
