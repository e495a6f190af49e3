"""Words above a level, marked in the text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QColor, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu

from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.ui.look.theme import colours
from factbox.ui.window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# Beyond: squirrel, goose. B1: policy. A2: among.
TEXT = "A squirrel had a policy among them."


def marked(window: MainWindow) -> list[str]:
    """What has a tint and a dashed line."""
    return [
        each.cursor.selectedText()
        for each in window.editor.extraSelections()
        if each.format.underlineStyle() is QTextCharFormat.UnderlineStyle.DashUnderline
        and each.format.background().color() == QColor(colours().above)
    ]


def wait_for_marks(window: MainWindow, qtbot: QtBot, expected: list[str]) -> None:
    qtbot.waitUntil(lambda: marked(window) == expected)


def level_menu(window: MainWindow) -> dict[str, QAction]:
    """The commands of Inspect → Mark words above."""
    menu = window.menus.inspect
    menu.aboutToShow.emit()
    action = next(each for each in menu.actions() if "Mark words above" in plain(each))
    levels = action.menu()
    assert isinstance(levels, QMenu)
    levels.aboutToShow.emit()
    return {plain(each): each for each in levels.actions()}


def plain(action: QAction) -> str:
    return action.text().replace("&", "")


def test_at_first_nothing_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(TEXT)
    qtbot.wait(100)
    assert marked(window) == []
    assert level_menu(window)["Off"].isChecked()


def test_the_words_above_the_level_are_marked(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(TEXT)
    for level, expected in {
        WordClass.A1: ["squirrel", "policy", "among"],
        WordClass.A2: ["squirrel", "policy"],
        WordClass.B1: ["squirrel"],
        None: [],
    }.items():
        window.words_above.mark(level)
        wait_for_marks(window, qtbot, expected)


def test_what_is_typed_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(TEXT)
    window.words_above.mark(WordClass.A2)
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(window.editor, " It was ubiquitous.")
    qtbot.waitUntil(lambda: marked(window) == ["squirrel", "policy", "ubiquitous"])


def test_a_name_that_comes_makes_names_of_beginnings(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText("Goose is good.")
    window.words_above.mark(WordClass.A2)
    qtbot.waitUntil(lambda: marked(window) == ["Goose"])
    window.editor.appendPlainText("I saw Goose.")
    qtbot.waitUntil(lambda: marked(window) == [])
    window.editor.undo()
    qtbot.waitUntil(lambda: marked(window) == ["Goose"])


def test_only_the_page_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText("\n".join([TEXT] * 500))
    window.words_above.mark(WordClass.A2)
    qtbot.waitUntil(lambda: bool(marked(window)))
    assert len(marked(window)) < 100
    last = window.editor.document().blockCount() - 1
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: is_marked(window, lambda each: each.blockNumber() == last))


def test_of_a_paragraph_of_many_pages_only_the_page_is_marked(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.editor.setPlainText(f"😀 {TEXT} " * 500)
    window.words_above.mark(WordClass.A2)
    qtbot.waitUntil(lambda: bool(marked(window)))
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    end = window.editor.textCursor().position()
    qtbot.waitUntil(lambda: is_marked(window, lambda each: end - each.selectionEnd() < 20))
    assert len(marked(window)) < 150
    assert set(marked(window)) == {"squirrel", "policy"}


def is_marked(window: MainWindow, is_there: Callable[[QTextCursor], bool]) -> bool:
    return any(is_there(each.cursor) for each in window.editor.extraSelections())


def test_neither_what_is_left_out_nor_another_language_is_marked(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.editor.setPlainText(f"{TEXT}\n\n```\nsquirrel\n```\n")
    window.words_above.mark(WordClass.A2)
    qtbot.waitUntil(lambda: marked(window) == ["squirrel", "policy"])
    window.editor.setPlainText(
        "Der Wald ist groß, und die Bäume sind alt und hoch und sehr grün. " * 4
    )
    qtbot.waitUntil(lambda: marked(window) == [])


def test_the_menu_and_the_view_choose_the_level(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setPlainText(TEXT)
    window.lower_pane.show_view("vocabulary")
    field = window.lower_pane.view.findChild(QComboBox, "words_above")
    assert isinstance(field, QComboBox)
    assert field.currentText() == "Off"
    level_menu(window)["A2"].trigger()
    assert field.currentText() == "A2"
    field.setCurrentText("B1")
    assert level_menu(window)["B1"].isChecked()
    qtbot.waitUntil(lambda: marked(window) == ["squirrel"])


def test_the_next_window_marks_as_the_last_one(qtbot: QtBot, tmp_path: Path) -> None:
    for level in (None, WordClass.B1):
        window = MainWindow(tmp_path)
        qtbot.addWidget(window)
        window.show()
        window.warm_up()
        assert window.words_above.level is level
        window.words_above.mark(WordClass.B1)
        window.close()


def test_other_settings_than_levels_are_off(window: MainWindow, tmp_path: Path) -> None:
    window.words_above.mark(WordClass.A2)
    ini = QSettings(str(tmp_path / "data" / "settings.ini"), QSettings.Format.IniFormat)
    ini.setValue("words_above", "C9")
    window.words_above.restore()
    assert window.words_above.level is None


def test_the_legend_says_what_is_marked_and_by_which_list(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    window.words_above.mark(WordClass.A2)
    legend = window.words_above.legend
    assert legend.isVisible()
    assert legend.accessibleName() == "Words above A2 are marked"
    assert "CEFR-J 1.5" in legend.accessibleDescription()
    window.vocabulary.ignore(["squirrel"])
    assert "ignored" in legend.accessibleDescription().lower()
    window.words_above.mark(None)
    assert not legend.isVisible()
