"""Sentences tinted by their Levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Target
from factbox.ui.sentences.grade_steps import STEPS, beginning_of, names_of_steps, step_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factbox.ui.window import MainWindow

EASY = "The cat sat on the mat."
HARD = "International cooperation requires organisation."
Underline = QTextCharFormat.UnderlineStyle


def tinted(window: MainWindow) -> dict[str, Underline]:
    """Each tinted sentence, with the line under its first word; no other part has one."""
    found: dict[str, Underline] = {}
    no_tint = Qt.BrushStyle.NoBrush
    selections = window.editor.extraSelections()
    marks = iter(each for each in selections if each.format.background().style() != no_tint)
    for first in marks:
        text, line = first.cursor.selectedText(), first.format.underlineStyle()
        rest = next(marks, None)
        if rest is not None:
            assert rest.format.underlineStyle() is Underline.NoUnderline
            text += rest.cursor.selectedText()
        found[text] = line
    return found


def legend(window: MainWindow) -> QWidget:
    found = window.findChild(QWidget, "tint_legend")
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize(
    ("grade", "usual", "step"),
    [
        (7.9, 0, 0),
        (10.0, 0, 0),
        (10.1, 0, 1),
        (12.1, 1, 1),
        (14.0, 1, 1),
        (14.1, 1, 2),
        (17, 2, 2),
        (22.1, 2, 3),
        (24.1, 3, 3),
    ],
)
def test_the_steps(grade: float, usual: int, step: int) -> None:
    assert step_of(grade, None) == usual
    assert step_of(grade, Band(8, 10)) == step


def test_the_steps_are_named_by_their_grades() -> None:
    assert names_of_steps(None) == ("up to 12", "12–16", "16–24", "over 24")
    assert names_of_steps(Band(6, 7)) == ("up to 7", "7–11", "11–19", "over 19")


def test_no_step_is_told_by_its_colour_alone() -> None:
    lines = {beginning_of(step).underlineStyle() for step in range(STEPS)}
    assert len(lines) == STEPS


def test_the_key_tints_and_takes_the_tints_away(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(f"{EASY} {HARD}")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_5, both)
    qtbot.waitUntil(lambda: tinted(window) == {HARD: Underline.WaveUnderline})
    assert legend(window).isVisible()
    QTest.keyClick(window, Qt.Key.Key_5, both)
    qtbot.waitUntil(lambda: tinted(window) == {})
    assert not legend(window).isVisible()


def test_what_is_typed_is_tinted_anew(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(EASY)
    window.tint.setChecked(True)
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(window.editor, f" {HARD}")
    qtbot.waitUntil(lambda: HARD in tinted(window))


def test_with_a_target_the_steps_are_of_it(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(f"{EASY} {HARD}")
    window.tint.setChecked(True)
    window.inspection.set_target(Target(Band(-4, -2)))
    qtbot.waitUntil(
        lambda: tinted(window) == {EASY: Underline.DotLine, HARD: Underline.WaveUnderline}
    )
    assert "-2–2: dotted" in legend(window).accessibleDescription()


def test_neither_the_published_box_nor_a_word_alone_is_tinted(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.editor.setPlainText(f"Fact Box\nLevel: 18.399\n\nUnquestionably.\n\n{HARD}")
    window.tint.setChecked(True)
    qtbot.waitUntil(lambda: HARD in tinted(window))
    assert set(tinted(window)) == {HARD}


def test_only_the_page_is_tinted(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText("\n".join([EASY, HARD] * 500))
    window.tint.setChecked(True)
    qtbot.waitUntil(lambda: bool(window.editor.extraSelections()))
    assert len(window.editor.extraSelections()) < 100
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    last = window.editor.document().blockCount() - 1
    qtbot.waitUntil(
        lambda: any(
            each.cursor.blockNumber() == last for each in window.editor.extraSelections()
        )
    )


def test_of_a_paragraph_of_many_pages_only_the_page_is_tinted(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.editor.setPlainText(f"😀 {EASY} {HARD} " * 500)
    window.tint.setChecked(True)
    qtbot.waitUntil(lambda: bool(window.editor.extraSelections()))
    assert len(window.editor.extraSelections()) < 100
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    end = window.editor.textCursor().position()
    qtbot.waitUntil(
        lambda: any(
            end - each.cursor.selectionEnd() < 5 for each in window.editor.extraSelections()
        )
    )
    assert len(window.editor.extraSelections()) < 100


def test_a_text_that_is_not_english_is_not_tinted(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(HARD)
    window.tint.setChecked(True)
    qtbot.waitUntil(lambda: bool(tinted(window)))
    window.editor.setPlainText(f"{HARD} " * 8)
    qtbot.waitUntil(lambda: not tinted(window))


def test_an_empty_text_has_nothing_to_tint(window: MainWindow, qtbot: QtBot) -> None:
    window.tint.setChecked(True)
    window.editor.setPlainText(HARD)
    qtbot.waitUntil(lambda: bool(tinted(window)))
    window.editor.setPlainText("")
    qtbot.waitUntil(lambda: not tinted(window))
