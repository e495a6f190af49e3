"""Find and replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

    from ..conftest import Figures

TEXT = "The cat saw the Cat.\nthe dog"


def field(window: MainWindow, name: str) -> QLineEdit:
    found = window.find_bar.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def result(window: MainWindow) -> str:
    label = window.find_bar.findChild(QLabel, "find_result")
    assert isinstance(label, QLabel)
    return label.text()


def look_for(window: MainWindow, text: str, replacement: str = "") -> None:
    window.find_bar.open()
    field(window, "find").setText(text)
    field(window, "replace").setText(replacement)


def selected(window: MainWindow) -> tuple[str, int]:
    cursor = window.editor.textCursor()
    return cursor.selectedText(), cursor.selectionStart()


def test_ctrl_f_opens_it_and_enter_finds_the_next_and_wraps_around(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    QTest.keyClick(window.editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    find = field(window, "find")
    QTest.keyClicks(find, "cat")
    places = []
    for _ in range(3):
        QTest.keyClick(find, Qt.Key.Key_Return)
        places.append(selected(window))
    assert places == [("cat", 4), ("Cat", 16), ("cat", 4)]


def test_backwards(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    look_for(window, "the")
    window.find_bar.find_previous()
    assert selected(window) == ("the", 21)


def test_case_matters_when_asked(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    look_for(window, "Cat")
    box = window.find_bar.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    window.find_bar.find_next()
    assert selected(window) == ("Cat", 16)


def test_no_match_is_reported(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    look_for(window, "bird")
    assert not window.find_bar.find_next()
    assert result(window) == "Not found"


def test_replace_one(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    look_for(window, "cat", "bird")
    window.find_bar.find_next()
    window.find_bar.replace_one()
    assert window.editor.text() == "The bird saw the Cat.\nthe dog"
    assert selected(window)[0] == "Cat"


def test_replace_all_is_counted_and_undone_at_once(
    window: MainWindow, figures: Figures
) -> None:
    window.editor.setPlainText(TEXT)
    look_for(window, "the", "two the")
    window.find_bar.replace_all()
    assert window.editor.text() == "two the cat saw two the Cat.\ntwo the dog"
    assert result(window) == "3 replaced"
    assert figures.text("tokens") == "10"
    window.editor.undo()
    assert window.editor.text() == TEXT
    assert figures.text("tokens") == "7"


def test_replace_all_keeps_other_white_space_and_mends(window: MainWindow) -> None:
    window.editor.setPlainText("a\xa0b c\nno\nd e")
    look_for(window, " ", "\0")
    window.find_bar.replace_all()
    assert window.editor.text() == "a\xa0b\ufffdc\nno\nd\ufffde"
    window.editor.undo()
    assert window.editor.text() == "a\xa0b c\nno\nd e"


def test_the_wanted_text_is_not_a_pattern(window: MainWindow) -> None:
    window.editor.setPlainText("a.b (c) axb")
    look_for(window, "a.b", r"\1")
    window.find_bar.replace_all()
    assert window.editor.text() == r"\1 (c) axb"


def test_escape_goes_back_to_the_text(window: MainWindow) -> None:
    window.find_bar.open()
    QTest.keyClick(field(window, "find"), Qt.Key.Key_Escape)
    assert not window.find_bar.isVisible()
    assert window.editor.hasFocus()
