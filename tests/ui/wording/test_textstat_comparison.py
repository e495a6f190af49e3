"""textstat's figures beside ours, even if it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import textstat
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    import pytest

    from factbox.ui.window import MainWindow


class PanicException(BaseException):
    """Has the name of the exception that a panic in compiled code raises."""


def explanation(window: MainWindow) -> list[str]:
    label = window.findChild(QLabel, "explanation")
    assert isinstance(label, QLabel)
    return label.text().splitlines()


def test_a_figure_that_textstat_fails_to_give_is_a_dash_with_the_reason(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def throw(_text: str) -> None:
        raise PanicException("<b>out of bounds</b>")

    monkeypatch.setattr(textstat, "sentence_count", throw)
    window.editor.setPlainText("We like beautiful ideas.")
    window.commands.compare_with_textstat()
    lines = explanation(window)
    assert lines[1].startswith("Words: 4 here, 4 there")
    assert lines[2].startswith("Sentences: 1 here, — there")
    reason = "“—” stands where textstat failed on this text: <b>out of bounds</b>."
    assert lines[-1] == reason


def test_no_word_is_no_failure(window: MainWindow) -> None:
    window.editor.setPlainText("…")
    window.commands.compare_with_textstat()
    lines = explanation(window)
    assert "— in textstat" in lines[0]
    assert len(lines) == 5


def test_escape_takes_it_away(window: MainWindow) -> None:
    window.editor.setPlainText("We like beautiful ideas.")
    window.commands.compare_with_textstat()
    label = window.findChild(QLabel, "explanation")
    assert isinstance(label, QLabel)
    assert label.isVisible()
    QTest.keyClick(window.editor, Qt.Key.Key_Escape)
    assert not label.isVisible()


def test_a_text_in_another_language_is_not_compared_with_figures_of_english(
    window: MainWindow,
) -> None:
    window.editor.setPlainText(
        "Das Haus ist alt und der Garten ist groß, und wir sind da. " * 4
    )
    window.commands.compare_with_textstat()
    (line,) = explanation(window)
    assert line.startswith("The rule set textstat counts German as textstat does")
