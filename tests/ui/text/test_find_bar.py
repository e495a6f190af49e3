"""Find and replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from factbox.ui.text import limits

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


def test_undo_of_replace_all_leaves_the_cursor_where_it_was(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    cursor = window.editor.textCursor()
    cursor.setPosition(len(TEXT))
    window.editor.setTextCursor(cursor)
    look_for(window, "cat", "mouse")
    window.find_bar.replace_all()
    window.editor.undo()
    assert window.editor.toPlainText() == TEXT
    assert window.editor.textCursor().position() == len(TEXT)


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


def test_ctrl_h_asks_for_what_is_not_known_yet(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    look_for(window, "cat")
    window.find_bar.close_bar()
    QTest.keyClick(window.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert field(window, "find").hasFocus()
    assert field(window, "find").selectedText() == "cat"
    window.find_bar.find_next()
    window.find_bar.close_bar()
    QTest.keyClick(window.editor, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert field(window, "replace").hasFocus()


def test_escape_goes_back_to_the_text(window: MainWindow) -> None:
    window.find_bar.open()
    QTest.keyClick(field(window, "find"), Qt.Key.Key_Escape)
    assert not window.find_bar.isVisible()
    assert window.editor.hasFocus()


def check(window: MainWindow, label: str) -> None:
    """Tick a box of the find bar."""
    boxes = window.find_bar.findChildren(QCheckBox)
    next(box for box in boxes if box.text() == label).setChecked(True)


def counted(window: MainWindow) -> str:
    """What the bar says once it has counted."""
    window.find_bar.finish()
    return result(window)


def test_it_says_how_many_there_are_and_which_is_selected(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    look_for(window, "the")
    assert counted(window) == "3 found"
    window.find_bar.find_next()
    assert counted(window) == "1 of 3"
    window.find_bar.find_previous()
    assert counted(window) == "3 of 3"
    QTest.keyClicks(window.editor, "the the")
    assert counted(window) == "4 found"
    field(window, "find").setText("bird")
    assert counted(window) == "Not found"
    field(window, "find").setText("")
    assert counted(window) == ""


def test_whole_words(window: MainWindow) -> None:
    window.editor.setPlainText("other the\nThe bathe")
    look_for(window, "the", "a")
    check(window, "&Whole words")
    assert counted(window) == "2 found"
    check(window, "&Match case")
    assert counted(window) == "1 found"
    window.find_bar.replace_all()
    assert window.editor.text() == "other a\nThe bathe"


def test_the_same_places_are_found_counted_and_replaced(window: MainWindow) -> None:
    window.editor.setPlainText("İ i I ı\n😀i")
    look_for(window, "i", "x")
    assert counted(window) == "3 found"
    met = []
    for _ in range(4):
        window.find_bar.find_next()
        met.append(selected(window))
    assert met == [("i", 2), ("I", 4), ("i", 10), ("i", 2)]
    window.find_bar.replace_all()
    assert (window.editor.text(), counted(window)) == ("İ x x ı\n😀x", "3 replaced")


def test_replace_all_can_be_undone_until_the_next_edit(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    look_for(window, "the", "a")
    window.find_bar.replace_all()
    assert window.messages.offers_undo()
    assert said(window) == "Replaced “the” in 3 places."
    window.messages.bar.undo()
    assert window.editor.text() == TEXT
    window.find_bar.replace_all()
    QTest.keyClicks(window.editor, "x")
    assert not window.messages.offers_undo()


def said(window: MainWindow) -> str:
    """What the message above the text says."""
    label = window.findChild(QLabel, "message")
    assert isinstance(label, QLabel)
    return label.text()


def test_only_what_was_replaced_is_counted(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.setPlainText("aa\nb a")
    monkeypatch.setattr(limits, "why_too_large", lambda text: "x" if len(text) > 6 else "")
    look_for(window, "a", "long")
    window.find_bar.replace_all()
    assert window.editor.text() == "aa\nb long"
    assert counted(window) == "1 replaced"
