"""Cut, Copy, Paste, Select all, Undo, Redo and Find act on what has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QWidget,
)

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

TEXT = "The cat saw the cat."
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def words(window: MainWindow) -> QWidget:
    """The list of types, with the focus, beside a text of which all is selected."""
    window.editor.setPlainText(TEXT)
    window.editor.selectAll()
    window.lower_pane.open("words")
    table = window.findChild(QWidget, "words")
    assert isinstance(table, QWidget)
    table.setFocus()
    return table


def press(key: Qt.Key) -> None:
    """Press Ctrl and a key where the focus is, as the desktop does."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, CONTROL)


def offered(window: MainWindow) -> set[str]:
    """The commands that the open Edit menu offers."""
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu) and menu.title() == "&Edit":
            menu.aboutToShow.emit()
            enabled = {each.text() for each in menu.actions() if each.isEnabled()}
            menu.aboutToHide.emit()
            return enabled & {"&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Select &all"}
    raise AssertionError("no Edit menu")


def command(window: MainWindow, text: str) -> QAction:
    """The command with that text."""
    return next(each for each in window.findChildren(QAction) if each.text() == text)


@pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_Z])
def test_what_changes_the_text_does_nothing_in_a_list(
    window: MainWindow, words: QWidget, key: Qt.Key
) -> None:
    QGuiApplication.clipboard().setText("pasted")
    press(key)
    assert window.editor.text() == TEXT
    assert words.hasFocus()


def test_a_list_offers_nothing_that_changes_the_text(
    window: MainWindow, words: QWidget
) -> None:
    QGuiApplication.clipboard().setText("pasted")
    assert not offered(window) & {"&Undo", "&Redo", "Cu&t", "&Paste"}
    window.editor.setFocus()
    assert offered(window) >= {"Cu&t", "&Copy", "&Paste", "Select &all"}


def test_keys_find_what_became_possible_since_the_menu_was_open(window: MainWindow) -> None:
    window.editor.setFocus()
    assert "&Copy" not in offered(window)
    window.editor.setPlainText(TEXT)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_X)
    assert window.editor.text() == ""


def test_the_menu_acts_on_a_field(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    window.editor.selectAll()
    window.find_bar.open()
    field = window.find_bar.findChild(QLineEdit, "find")
    assert isinstance(field, QLineEdit)
    command(window, "Cu&t").trigger()
    assert (field.text(), window.editor.text()) == ("", TEXT)
    assert QGuiApplication.clipboard().text() == TEXT
    command(window, "&Undo").trigger()
    assert field.text() == TEXT
    command(window, "&Redo").trigger()
    assert field.text() == ""
    command(window, "&Paste").trigger()
    assert field.text() == TEXT


def test_an_open_menu_acts_on_what_had_the_focus_before(window: MainWindow) -> None:
    window.find_bar.open()
    field = window.find_bar.findChild(QLineEdit, "find")
    assert isinstance(field, QLineEdit)
    field.setText("cat")
    field.setSelection(0, 2)
    # As Alt does.
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert offered(window) >= {"Cu&t", "&Copy", "Select &all"}
    command(window, "Cu&t").trigger()
    assert field.text() == "t"
    assert QGuiApplication.clipboard().text() == "ca"


def test_undo_takes_back_what_a_message_reports_unless_the_focus_has_something(
    window: MainWindow, words: QWidget
) -> None:
    undone: list[str] = []
    window.messages.warn("Done.", lambda: undone.append("message"))
    press(Qt.Key.Key_Z)
    assert undone == ["message"]
    window.messages.warn("Done.", lambda: undone.append("message"))
    window.editor.setFocus()
    QTest.keyClicks(window.editor, "x")
    press(Qt.Key.Key_Z)
    assert (undone, window.editor.text()) == (["message"], TEXT)
    # No edit is left.
    press(Qt.Key.Key_Z)
    assert (undone, window.editor.text()) == (["message"] * 2, TEXT)


def test_the_buttons_of_the_find_bar_change_the_text_and_undo_takes_it_back(
    window: MainWindow,
) -> None:
    window.editor.setPlainText("cat")
    window.editor.selectAll()
    window.find_bar.open()
    button = next(
        each for each in window.find_bar.findChildren(QPushButton) if each.text() == "&Replace"
    )
    button.setFocus()
    button.click()
    assert window.editor.text() == ""
    press(Qt.Key.Key_Z)
    assert window.editor.text() == "cat"


def test_a_spin_box_is_a_field(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    window.lower_pane.edit_target()
    box = next(each for each in window.findChildren(QSpinBox) if each.isVisible())
    box.setValue(9)
    box.setFocus()
    command(window, "Select &all").trigger()
    command(window, "&Copy").trigger()
    assert QGuiApplication.clipboard().text().startswith("9")
    command(window, "Cu&t").trigger()
    assert (box.text(), window.editor.text()) == ("", TEXT)


def test_find_leads_to_the_filter_of_the_words_and_else_to_the_find_bar(
    window: MainWindow, words: QWidget
) -> None:
    press(Qt.Key.Key_F)
    assert window.focusWidget().objectName() == "word_filter"
    window.editor.setFocus()
    press(Qt.Key.Key_F)
    assert window.focusWidget().objectName() == "find"


def test_ctrl_h_leads_to_the_replacement_of_the_selection(window: MainWindow) -> None:
    window.editor.setFocus()
    press(Qt.Key.Key_H)
    assert window.focusWidget().objectName() == "find"
    window.editor.setPlainText("cat")
    window.editor.setFocus()
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_H)
    assert window.focusWidget().objectName() == "replace"


def test_undo_in_the_list_of_snapshots_takes_back_what_was_restored(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    window.desk.save()
    window.editor.insertPlainText("More. ")
    changed = window.editor.text()
    window.snapshots.enter()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.editor.text() == TEXT
    press(Qt.Key.Key_Z)
    assert window.editor.text() == changed


def test_a_new_text_has_the_focus(window: MainWindow) -> None:
    window.fact_box.enter()
    window.files.new()
    assert window.editor.hasFocus()
