"""The fact box as it is read on screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Aim, Target
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.ui.window import MainWindow

from ..conftest import Figures

GERMAN = "Der Hund lief über die Straße und bellte laut. " * 5
PUBLISHED = ["18.399", "1121", "498", "0.444"]


def label(window: MainWindow, name: str) -> QLabel:
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def hover(window: MainWindow, name: str) -> str:
    """Return the tooltip of a figure."""
    over = label(window, name).parentWidget()
    assert over is not None
    at = QPointF(over.rect().center())
    QApplication.sendEvent(over, QEnterEvent(at, at, at))
    return over.toolTip()


def test_pasted_article_has_the_published_figures(
    window: MainWindow, figures: Figures, article: str
) -> None:
    QGuiApplication.clipboard().setText(article)
    window.editor.paste()
    assert figures.shown() == PUBLISHED
    assert label(window, "scope").text() == "Whole text, headline counted twice"


def test_the_headline_counted_once(window: MainWindow, figures: Figures, article: str) -> None:
    window.editor.setPlainText(article)
    window.inspection.set_headline_rule(HeadlineRule.ONCE)
    assert figures.shown() == ["18.651", "1115", "498", "0.447"]


def test_agreement_with_the_published_box_is_marked_and_a_difference_shown(
    window: MainWindow, figures: Figures, article: str
) -> None:
    window.editor.setPlainText(article)
    assert figures.text("level_note") == "Published 18.399 ✓"
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    window.editor.insertPlainText(" again")
    assert figures.text("tokens") == "1122"
    assert figures.text("tokens_note") == "Published 1121, +1, +0.1\u00a0%"
    assert figures.text("types_note") == "Published 498, +1, +0.2\u00a0%"


def test_every_key_is_counted_at_once(window: MainWindow, figures: Figures) -> None:
    for typed, tokens in (("a", "1"), (" ", "1"), ("b", "2"), ("\b", "1")):
        if typed == "\b":
            QTest.keyClick(window.editor, Qt.Key.Key_Backspace)
        else:
            QTest.keyClicks(window.editor, typed)
        assert figures.text("tokens") == tokens


def test_undo_redo_cut_and_replace_are_counted(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText("One two three.\n\nFour five.")
    window.editor.selectAll()
    window.editor.cut()
    assert figures.text("tokens") == "0"
    window.editor.undo()
    assert figures.text("tokens") == "5"
    window.editor.redo()
    assert figures.text("tokens") == "0"
    window.editor.paste()
    assert figures.text("tokens") == "5"


def test_no_text_has_no_level(window: MainWindow, figures: Figures) -> None:
    assert figures.shown() == ["—", "0", "0", "—"]
    window.editor.setPlainText("  \n \n")
    assert figures.shown() == ["—", "0", "0", "—"]
    assert "No value: no token yet." in hover(window, "level")


def test_a_short_text_has_an_unreliable_level(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText("Short. Very short. Really.")
    assert figures.text("level") != "—"
    assert figures.text("level_note") == "unreliable: under 30 tokens"


def test_the_level_of_another_language_is_absent(window: MainWindow, figures: Figures) -> None:
    window.inspection.set_target(Target(Aim(LEVEL, Band(8, 10))))
    window.editor.setPlainText(GERMAN)
    window.inspection.language.choose("en")
    assert figures.shown() == ["— not English", "45", "9", "0.200"]
    assert figures.text("level_name") == "Level"
    assert figures.text("level_note") == ""
    assert "No value: not English." in hover(window, "level")
    assert "Common words of the language (English): 0 of 45 tokens, under 20 %." in hover(
        window, "level"
    )
    mixed = GERMAN + "The dog and the cat ran to the tree. "
    window.editor.setPlainText(mixed)
    window.inspection.language.choose("en")
    assert figures.shown()[0] == "— hardly English"
    window.editor.setPlainText("The dog ran over the street and it barked at me. " * 5)
    assert figures.text("level") == "0.5"


def test_words_that_cannot_be_counted_are_absent_too(
    window: MainWindow, figures: Figures
) -> None:
    why = "Thai needs a dictionary to count words"
    window.editor.setPlainText("ฉันมีบ้านหลังใหญ่\nWe live here.")
    assert figures.shown() == [f"— {why}"] * 4
    assert hover(window, "types").count(why) == 1
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    window.editor.moveCursor(
        QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor
    )
    assert figures.text("tokens") == "3"
    assert figures.text("tokens_note") == "whole text —"


def test_a_selection_has_a_box_of_its_own(window: MainWindow, figures: Figures) -> None:
    window.editor.setPlainText("One two three. Four five six. Seven.\nEight nine.")
    cursor = window.editor.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(42, QTextCursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)
    assert label(window, "scope").text() == "Selection"
    assert figures.text("tokens") == "7"
    assert figures.text("tokens_note") == "whole text 9"
    cursor.clearSelection()
    window.editor.setTextCursor(cursor)
    assert label(window, "scope").text() == "Whole text"
    assert figures.text("tokens") == "9"


def test_beside_a_selection_is_the_main_figure_of_the_language(
    window: MainWindow, figures: Figures
) -> None:
    window.editor.setPlainText(GERMAN + "\nKurz.")
    whole = figures.text("level")
    assert whole != "—"
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    window.editor.moveCursor(
        QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
    )
    assert figures.text("level_note") == f"whole text {whole}"


def test_all_selected_is_the_whole(window: MainWindow, figures: Figures, article: str) -> None:
    window.editor.setPlainText(article)
    window.editor.selectAll()
    assert label(window, "scope").text() == "Selection"
    assert figures.shown() == PUBLISHED


def test_hovering_explains_the_level_with_its_numbers(window: MainWindow, article: str) -> None:
    window.editor.setPlainText(article)
    tooltip = hover(window, "level")
    assert "Kincaid" in tooltip
    assert "0.39 × 1121 / 38 + 11.8 × 2136 / 1121 − 15.59 = 18.399" in tooltip
    assert "498 / 1121 = 0.444" in hover(window, "ttr")


def test_focus_explains_a_figure(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText("One two three.")
    explanation = label(window, "explanation")
    label(window, "tokens").setFocus()
    qtbot.waitUntil(explanation.isVisible)
    assert explanation.text().startswith("Tokens: 3. Paragraphs: 1.")
    window.editor.setFocus()
    qtbot.waitUntil(lambda: not explanation.isVisible())


def test_a_screen_reader_finds_name_and_value(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText("One two three.")
    tokens = label(window, "tokens").focusProxy()
    assert tokens is not None
    qtbot.waitUntil(lambda: tokens.accessibleDescription().startswith("Tokens: 3"))
    assert tokens.accessibleName() == "Tokens, 3"


def test_textstat_is_compared_on_request(window: MainWindow, article: str) -> None:
    window.editor.setPlainText(article)
    window.commands.compare_with_textstat()
    text = label(window, "explanation").text()
    assert text.startswith("Level 18.399 here, ")
    assert "Words: 1121 here, " in text


def test_a_large_paste_is_counted_in_slices(
    window: MainWindow, figures: Figures, qtbot: QtBot
) -> None:
    paragraph = "The quick brown fox jumps over the lazy dog and is gone. " * 20
    window.editor.setPlainText("\n".join([paragraph] * 600))
    assert label(window, "scope").text().startswith("Counting…")
    assert figures.text("tokens_note") == "so far"
    qtbot.waitUntil(lambda: label(window, "scope").text() == "Whole text")
    assert figures.text("tokens") == str(600 * 20 * 12)


def test_published_lines_are_left_in_the_editor(window: MainWindow, article: str) -> None:
    window.editor.setPlainText(article)
    assert window.editor.text() == article
