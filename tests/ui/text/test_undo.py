"""Every change of the text can be undone and redone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from factbox.ui.text.editor import Editor
from factbox.ui.text.offsets import utf16_units

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from factbox.ui.window import MainWindow

_Key = Qt.Key
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_Move = QTextCursor.MoveOperation

# Characters that stand for keys in the tests below.
_KEYS = {
    "\n": (_Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "<": (_Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    ">": (_Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    "W": (_Key.Key_Backspace, _CONTROL),
    "A": (_Key.Key_A, _CONTROL),
    "X": (_Key.Key_X, _CONTROL),
}


def press(editor: Editor, keys: str) -> None:
    for key in keys:
        if key in _KEYS:
            QTest.keyClick(editor, *_KEYS[key])
        else:
            QTest.keyClicks(editor, key)


def begin(editor: Editor, text: str) -> None:
    editor.setPlainText(text)
    editor.moveCursor(_Move.End)


def paste(editor: Editor, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    editor.insertFromMimeData(data)


def compose(editor: Editor, composed: str, commit: str = "") -> None:
    event = QInputMethodEvent(composed, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def undo_all(editor: Editor) -> None:
    while editor.document().isUndoAvailable():
        editor.undo()


def redo_all(editor: Editor) -> None:
    while editor.document().isRedoAvailable():
        editor.redo()


def test_the_keys(editor: Editor) -> None:
    begin(editor, "")
    press(editor, "abc")
    QTest.keyClick(editor, _Key.Key_Z, _CONTROL)
    assert editor.text() == ""
    QTest.keyClick(editor, _Key.Key_Z, _CONTROL | _SHIFT)
    assert editor.text() == "abc"


def test_the_menu_offers_what_is_possible(window: MainWindow) -> None:
    begin(window.editor, "")
    menu = edit_menu(window)
    undo, redo, _, cut, copy = menu.actions()[:5]
    actions = undo, redo, cut, copy

    def offered() -> tuple[bool, ...]:
        menu.aboutToShow.emit()
        found = tuple(action.isEnabled() for action in actions)
        menu.aboutToHide.emit()
        return found

    assert offered() == (False, False, False, False)
    press(window.editor, "abc")
    assert offered() == (True, False, False, False)
    undo.trigger()
    assert window.editor.text() == ""
    assert offered() == (False, True, False, False)
    redo.trigger()
    window.editor.selectAll()
    assert offered() == (True, False, True, True)
    # The shortcuts work for whatever has become possible since the menu closed.
    assert all(action.isEnabled() for action in actions)


def test_undo_takes_back_what_a_message_tells_of(window: MainWindow) -> None:
    taken_back = []
    begin(window.editor, "abc")
    window.messages.bar.show_message("Deleted", lambda: taken_back.append("deleted"))
    edit_menu(window).actions()[0].trigger()
    assert taken_back == ["deleted"]
    assert window.editor.text() == "abc"


def edit_menu(window: MainWindow) -> QMenu:
    [edit] = [each for each in window.menuBar().actions() if each.text() == "&Edit"]
    menu = edit.menu()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_context_menu_offers_what_is_possible(editor: Editor) -> None:
    begin(editor, "")
    assert offered(editor) == {"edit-undo": False, "edit-redo": False}
    press(editor, "abc")
    assert offered(editor) == {"edit-undo": True, "edit-redo": False}
    assert offered(editor, "edit-undo") == {"edit-undo": True, "edit-redo": False}
    assert editor.text() == ""
    assert offered(editor, "edit-redo") == {"edit-undo": False, "edit-redo": True}
    assert editor.text() == "abc"


def offered(editor: Editor, choose: str = "") -> dict[str, bool]:
    """Return whether the context menu offers Undo and Redo, after choosing one if given."""
    found: dict[str, bool] = {}

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                found[action.objectName()] = action.isEnabled()
            if choose and action.objectName() == choose:
                action.trigger()
        menu.close()

    QTimer.singleShot(0, look)
    where = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, editor.mapToGlobal(where))
    editor.contextMenuEvent(event)
    return found


def test_joined_keys_are_one_step_and_a_paste_is_its_own(editor: Editor) -> None:
    begin(editor, "")
    press(editor, "ab")
    paste(editor, "pasted")
    press(editor, "cd")
    texts = []
    while editor.document().isUndoAvailable():
        editor.undo()
        texts.append(editor.text())
    assert texts == ["abpasted", "ab", ""]


@pytest.mark.parametrize(
    "edit",
    [
        lambda editor: paste(editor, "Another text,\nof two lines."),
        lambda editor: editor.change_text("Another text,\nof two lines."),
        lambda editor: editor.replace_text("Another text,\nof two lines."),
    ],
    ids=["pasted over all", "restored", "reloaded"],
)
def test_another_text_is_one_step(editor: Editor, edit: Callable[[Editor], None]) -> None:
    begin(editor, "One line,\nand two more.\n")
    editor.selectAll()
    edit(editor)
    assert editor.text() == "Another text,\nof two lines."
    editor.undo()
    assert editor.text() == "One line,\nand two more.\n"
    assert not editor.document().isModified()
    editor.redo()
    assert editor.text() == "Another text,\nof two lines."


def test_a_text_that_is_opened_begins_with_nothing_to_undo(editor: Editor) -> None:
    press(editor, "abc<")
    editor.undo()
    editor.setPlainText("other")
    assert not editor.document().isUndoAvailable()
    assert not editor.document().isRedoAvailable()
    assert not editor.document().isModified()


@pytest.mark.parametrize("text", [None, "", "another"])
def test_a_text_that_came_in_is_as_good_as_saved(editor: Editor, text: str | None) -> None:
    if text is not None:
        press(editor, "abc\nd")
        begin(editor, text)
    press(editor, "x\n")
    assert editor.document().isModified()
    undo_all(editor)
    assert editor.text() == (text or "")
    assert not editor.document().isModified()


def test_what_is_undone_out_of_sight_is_shown(editor: Editor) -> None:
    begin(editor, "one\ntwo\nthree\n" * 200)
    editor.moveCursor(_Move.Start)
    press(editor, ">x")
    for go in (editor.undo, editor.redo):
        bar = editor.verticalScrollBar()
        bar.setValue(bar.maximum())
        assert not editor.cursorRect().intersects(editor.viewport().rect())
        go()
        assert editor.cursorRect().intersects(editor.viewport().rect())


_UNUSUAL = "\ufeffa\xa0b\u2028c\td 😀 e\u0301\n\n\n\u2028\n \ufeff\x0b\x0c\x1f\x85ن\ufffd\n"


@pytest.mark.parametrize(
    "edit",
    [
        lambda editor: press(editor, "A>"),
        lambda editor: press(editor, "Ax"),
        lambda editor: paste(editor, "\ufeffmore\u2028\n\n"),
        lambda editor: editor.replace_text("\ufeffother"),
        lambda editor: editor.change_text("\ufeffanother"),
        lambda editor: press(editor, "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"),
        lambda editor: press(editor, "AXA<"),
    ],
    ids=["delete all", "type over all", "paste", "reload", "restore", "backspace", "cut all"],
)
def test_every_character_comes_back(editor: Editor, edit: Callable[[Editor], None]) -> None:
    begin(editor, _UNUSUAL)
    assert editor.text() == _UNUSUAL
    edit(editor)
    edited = editor.text()
    assert edited != _UNUSUAL
    undo_all(editor)
    assert editor.text() == _UNUSUAL
    assert not editor.document().isModified()
    redo_all(editor)
    assert editor.text() == edited


def test_what_an_input_method_commits_is_a_step(editor: Editor) -> None:
    begin(editor, "aaaa\nbb")
    cursor = editor.textCursor()
    cursor.setPosition(2)
    editor.setTextCursor(cursor)
    compose(editor, "ha")
    compose(editor, "", "好")
    assert editor.text() == "aa好aa\nbb"
    editor.undo()
    assert editor.text() == "aaaa\nbb"
    assert not editor.document().isModified()
    editor.redo()
    assert editor.text() == "aa好aa\nbb"


def test_what_an_input_method_gives_up_is_no_edit(editor: Editor) -> None:
    begin(editor, "one line")
    press(editor, "x")
    editor.undo()
    compose(editor, "ni")
    compose(editor, "")
    assert not editor.document().isModified()
    editor.redo()
    assert editor.text() == "one linex"


def test_replace_all_is_one_step(window: MainWindow) -> None:
    begin(window.editor, "One two.\n\ntwo, two\nthree")
    window.find_bar.open()
    find, replace = (window.find_bar.findChild(QLineEdit, each) for each in ("find", "replace"))
    assert isinstance(find, QLineEdit)
    assert isinstance(replace, QLineEdit)
    find.setText("none of it")
    window.find_bar.replace_all()
    assert not window.isWindowModified()
    find.setText("two")
    replace.setText("2")
    window.find_bar.replace_all()
    assert window.editor.text() == "One 2.\n\n2, 2\nthree"
    window.editor.undo()
    assert window.editor.text() == "One two.\n\ntwo, two\nthree"
    assert not window.isWindowModified()
    window.editor.redo()
    assert window.editor.text() == "One 2.\n\n2, 2\nthree"


def test_the_star_follows_what_was_saved(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "saved.txt"
    path.write_text("one")
    window.files.open_path(path)
    editor = window.editor
    editor.moveCursor(_Move.End)
    press(editor, "ab")
    assert window.isWindowModified()
    assert window.files.saving.save()
    press(editor, "cd")
    assert window.isWindowModified()
    editor.undo()
    assert (editor.text(), window.isWindowModified()) == ("oneab", False)
    editor.undo()
    assert (editor.text(), window.isWindowModified()) == ("one", True)
    editor.redo()
    assert (editor.text(), window.isWindowModified()) == ("oneab", False)
    editor.undo()
    press(editor, "x\n")
    while editor.document().isUndoAvailable():
        editor.undo()
        # Neither Undo nor Redo leads back to what is in the file.
        assert window.isWindowModified()
    assert path.read_text() == "oneab"


def test_what_is_kept_as_unsaved_stays_so(window: MainWindow) -> None:
    window.editor.setPlainText("recovered")
    window.files.file.keep_as_unsaved()
    press(window.editor, "a")
    window.editor.undo()
    assert window.isWindowModified()
    # Nor does an edit that changes nothing make it saved.
    window.editor.replace_text("recovered")
    assert window.isWindowModified()


def test_an_edit_that_changes_nothing_is_none(window: MainWindow) -> None:
    window.editor.setPlainText("saved")
    window.editor.replace_text("saved")
    paste(window.editor, "")
    assert not window.isWindowModified()
    assert not window.editor.document().isUndoAvailable()


TEXT = st.text("ab \n\u2028\u0301😀ن\t\xa0\ufeff", max_size=8)
EDITS = st.lists(
    st.tuples(
        st.sampled_from("type keys paste cut compose reload restore undo redo save".split()),
        st.integers(0, 40),
        st.integers(0, 40),
        TEXT,
        st.text("<>W\n", min_size=1, max_size=4),
    ),
    max_size=20,
)


@given(TEXT, EDITS)
@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_all_edits_can_be_undone_and_redone(
    editor: Editor, first: str, edits: list[tuple[str, int, int, str, str]]
) -> None:
    editor.setPlainText(first)
    saved = first
    for kind, start, end, text, keys in edits:
        _select(editor, start, end)
        if kind == "save":
            editor.document().setModified(False)
            saved = editor.text()
        else:
            _edit(editor, kind, text, keys)
        if not editor.document().isModified():
            assert editor.text() == saved
    redo_all(editor)
    last = editor.text()
    undo_all(editor)
    assert editor.text() == first
    redo_all(editor)
    assert editor.text() == last


def _select(editor: Editor, start: int, end: int) -> None:
    text = editor.text()
    cursor = editor.textCursor()
    cursor.setPosition(utf16_units(text, start))
    cursor.setPosition(utf16_units(text, end), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _edit(editor: Editor, kind: str, text: str, keys: str) -> None:
    if kind == "type":
        QTest.keyClicks(editor, "ab")
    elif kind == "keys":
        press(editor, keys)
    elif kind == "paste":
        paste(editor, text)
    elif kind == "cut":
        editor.cut()
    elif kind == "compose":
        compose(editor, "ni")
        compose(editor, "", text)
    elif kind == "reload":
        editor.replace_text(text)
    elif kind == "restore":
        editor.change_text(text)
    elif kind == "undo":
        editor.undo()
    else:
        editor.redo()
