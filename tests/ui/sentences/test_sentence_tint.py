"""Sentences tinted by their Levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Aim, Target
from factbox.ui.sentences.grade_steps import STEPS, beginning_of, names_of_steps, step_of

from ..aims import main_of

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
    assert step_of(grade, LEVEL, None) == usual
    assert step_of(grade, LEVEL, Aim(LEVEL, Band(8, 10))) == step


def test_the_steps_are_named_by_their_grades() -> None:
    assert names_of_steps(LEVEL, None) == ("up to 12", "12–16", "16–24", "over 24")
    aim = Aim(LEVEL, Band(6, 7))
    assert names_of_steps(LEVEL, aim) == (
        "up to 7",
        "7–11",
        "11–19",
        "over 19",
    )


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
    window.inspection.set_target(Target(Aim(LEVEL, Band(-4, -2))))
    qtbot.waitUntil(
        lambda: tinted(window) == {EASY: Underline.DotLine, HARD: Underline.WaveUnderline}
    )
    assert "−2–2: dotted" in legend(window).accessibleDescription()


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


def test_where_more_is_easier_the_steps_go_down() -> None:
    figure = main_of("es")
    assert names_of_steps(figure, None) == ("from 55", "45–55", "25–45", "under 25")
    assert [step_of(grade, figure, None) for grade in (80, 55, 54.9, 44, 24)] == [0, 0, 1, 2, 3]
    aim = Aim(figure, Band(65, 80))
    assert [step_of(grade, figure, aim) for grade in (90, 65, 64, 54, 34)] == [0, 0, 1, 2, 3]
    lix = main_of("sv")
    assert names_of_steps(lix, None) == ("up to 50", "50–60", "60–80", "over 80")


def test_in_spanish_sentences_are_tinted_by_its_own_figure(
    window: MainWindow, qtbot: QtBot
) -> None:
    easy = "La casa es de mi madre y yo la veo todos los días."
    hard = "Las administraciones internacionales consideran indispensable la incorporación."
    window.inspection.language.choose("es")
    window.editor.setPlainText(f"{easy} {hard} " + f"{easy} " * 3)
    window.tint.setChecked(True)
    qtbot.waitUntil(lambda: set(tinted(window)) == {hard})
    assert legend(window).accessibleName() == "Sentences are tinted by Szigriszt–Pazos"
    assert window.tint.text().replace("&", "") == "Tint sentences by Szigriszt–Pazos"
