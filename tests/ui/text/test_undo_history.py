"""Undo and Redo in the editor: what a step is, what comes back, and what is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from factbox.ui.text import undo_history
from factbox.ui.text.editor import Editor
from factbox.ui.text.offsets import utf16_units

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factbox.ui.window import MainWindow

_Key = Qt.Key
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_Move = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor

# Keys that are pressed, by letters that are not typed.
_KEYS = {
    "\n": (_Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "<": (_Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    ">": (_Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    "L": (_Key.Key_Left, Qt.KeyboardModifier.NoModifier),
    "R": (_Key.Key_Right, Qt.KeyboardModifier.NoModifier),
    "H": (_Key.Key_Home, Qt.KeyboardModifier.NoModifier),
    "W": (_Key.Key_Backspace, _CONTROL),
    "D": (_Key.Key_Delete, _CONTROL),
    "S": (_Key.Key_Left, _SHIFT),
    "A": (_Key.Key_A, _CONTROL),
    "X": (_Key.Key_X, _CONTROL),
    "N": (_Key.Key_Return, _SHIFT),
}


def press(editor: QPlainTextEdit, keys: str) -> None:
    for key in keys:
        if key == "!":
            editor.document().setModified(False)
        elif key in _KEYS:
            QTest.keyClick(editor, *_KEYS[key])
        else:
            QTest.keyClicks(editor, key)


def begin(editor: QPlainTextEdit, text: str) -> None:
    editor.setPlainText(text)
    editor.moveCursor(_Move.End)


def states(editor: QPlainTextEdit) -> list[tuple[str, bool]]:
    """The texts on the way back and forth again, and whether each is modified."""

    def now() -> tuple[str, bool]:
        document = editor.document()
        return document.toRawText().replace("\u2029", "\n"), document.isModified()

    found = [now()]
    for go in (editor.undo, editor.redo):
        for _ in range(10):
            go()
            if now() != found[-1]:
                found.append(now())
    return found


@pytest.mark.parametrize(
    "keys",
    [
        "hello world\nfoo bar",
        "helo<lo",
        "abc<<<",
        "abcdefH>>>",
        "ab\ncd<<<<<",
        "abcNd",
        "abcSSxyz",
        "abcdeLLxyRRz",
        "abLRcd",
        "abcLxR<",
        "abc def ghiHDD",
        "abc def ghiWW",
        "Aq",
        "abcA>",
        "abcA<xyz",
        "ab!cd",
        "ab!<<cd",
        "ab\n!cd",
        "abcdXf",
        "abcSXf",
        "abcSSXdef",
        "<<<<<<<<<",
    ],
)
def test_steps_are_those_of_qt(editor: Editor, qtbot: QtBot, keys: str) -> None:
    bare = QPlainTextEdit()
    qtbot.addWidget(bare)
    bare.show()
    for each in (editor, bare):
        begin(each, "start ")
        press(each, keys)
    assert states(editor) == states(bare)


@pytest.mark.parametrize(
    ("keys", "steps"),
    [
        # Qt forgets that there was an empty line.
        ("a\n\nb", ["a\n\nb", "a\n\n", "a\n", "a", ""]),
        # Qt takes what is typed over a selection apart.
        ("abSxy", ["axy", "ab", ""]),
    ],
)
def test_steps_where_qt_has_others(editor: Editor, keys: str, steps: list[str]) -> None:
    begin(editor, "")
    press(editor, keys)
    assert [text for text, _ in states(editor)] == steps + steps[-2::-1]


def test_a_paste_is_a_step_of_its_own(editor: Editor) -> None:
    begin(editor, "")
    press(editor, "ab")
    paste(editor, "pasted")
    press(editor, "cd")
    texts = [text for text, _ in states(editor)]
    assert texts[:4] == ["abpastedcd", "abpasted", "ab", ""]


def test_a_letter_and_the_marks_on_it_are_one_key(editor: Editor) -> None:
    begin(editor, "e\u0301e\u0301x")
    editor.moveCursor(_Move.Start)
    press(editor, ">>")
    assert editor.text() == "x"
    editor.undo()
    assert editor.text() == "e\u0301e\u0301x"


def test_the_keys_for_it(editor: Editor) -> None:
    begin(editor, "")
    press(editor, "abc")
    QTest.keyClick(editor, _Key.Key_Z, _CONTROL)
    assert editor.text() == ""
    QTest.keyClick(editor, _Key.Key_Z, _CONTROL | _SHIFT)
    assert editor.text() == "abc"


def test_the_menu(window: MainWindow) -> None:
    begin(window.editor, "")
    press(window.editor, "abc")
    [edit] = [each for each in window.menuBar().actions() if each.text() == "&Edit"]
    menu = edit.menu()
    assert isinstance(menu, QMenu)
    undo, redo = menu.actions()[:2]
    undo.trigger()
    assert window.editor.text() == ""
    redo.trigger()
    assert window.editor.text() == "abc"


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
    """Whether the context menu offers Undo and Redo; one of them is chosen, if given."""
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


def test_nothing_to_undo_or_redo_changes_nothing(editor: Editor) -> None:
    begin(editor, "abc")
    editor.undo()
    editor.redo()
    assert editor.text() == "abc"
    assert not editor.document().isModified()


def test_another_text_begins_with_nothing_to_undo(editor: Editor) -> None:
    press(editor, "abc<")
    editor.undo()
    editor.setPlainText("other")
    assert not editor.undo_history.can_undo
    assert not editor.undo_history.can_redo
    editor.undo()
    editor.redo()
    assert editor.text() == "other"
    assert not editor.document().isModified()


@pytest.mark.parametrize("text", [None, "", "another"])
def test_a_text_that_came_in_is_as_good_as_saved(editor: Editor, text: str | None) -> None:
    if text is not None:
        press(editor, "abc\nd")
        begin(editor, text)
    press(editor, "x\n")
    assert editor.document().isModified()
    editor.undo()
    assert editor.document().isModified()
    editor.undo()
    assert editor.text() == (text or "")
    assert not editor.document().isModified()


def test_an_edit_after_undo_leaves_nothing_to_redo(editor: Editor) -> None:
    begin(editor, "")
    press(editor, "ab\n")
    editor.undo()
    press(editor, "c")
    editor.redo()
    assert editor.text() == "abc"


def test_the_cursor_is_where_the_change_was(editor: Editor) -> None:
    begin(editor, "one\ntwo\nthree\n" * 200)
    editor.moveCursor(_Move.Start)
    press(editor, "R>>")
    editor.moveCursor(_Move.End)
    press(editor, "xyz")
    editor.moveCursor(_Move.Start)
    editor.undo()
    assert editor.textCursor().atEnd()
    assert editor.cursorRect().intersects(editor.viewport().rect())
    editor.undo()
    # Delete took what was behind it.
    assert (editor.textCursor().position(), editor.textCursor().hasSelection()) == (1, False)
    assert editor.cursorRect().intersects(editor.viewport().rect())
    editor.redo()
    assert editor.textCursor().position() == 1
    editor.redo()
    assert editor.textCursor().atEnd()
    assert editor.cursorRect().intersects(editor.viewport().rect())


def test_what_was_undone_out_of_sight_is_shown(editor: Editor) -> None:
    begin(editor, "one\ntwo\nthree\n" * 200)
    editor.moveCursor(_Move.Start)
    press(editor, "<R>x")
    for go in (editor.undo, editor.redo):
        bar = editor.verticalScrollBar()
        bar.setValue(bar.maximum())
        assert not editor.cursorRect().intersects(editor.viewport().rect())
        go()
        assert editor.cursorRect().intersects(editor.viewport().rect())


def test_the_cursor_stays_where_it_was_in_a_text_that_comes_back(editor: Editor) -> None:
    begin(editor, "😀 one\ntwo 😀\nthree")
    editor.setTextCursor(editor.document().find("two"))
    at = editor.textCursor().position()
    editor.change_text("Another text,\nof two lines.")
    editor.undo()
    assert editor.text() == "😀 one\ntwo 😀\nthree"
    assert editor.textCursor().position() == at


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
    while editor.undo_history.can_undo:
        editor.undo()
    assert editor.text() == _UNUSUAL
    assert not editor.document().isModified()
    while editor.undo_history.can_redo:
        editor.redo()
    assert editor.text() == edited


def test_what_was_no_text_comes_back_mended(editor: Editor) -> None:
    begin(editor, "")
    editor.insert(editor.textCursor(), "a\ud800b\0c", is_paste=True)
    editor.undo()
    editor.redo()
    assert editor.text() == "a\ufffdb\ufffdc"


def test_what_an_input_method_commits_is_a_step(editor: Editor) -> None:
    begin(editor, "aaaa\nbb")
    cursor = editor.textCursor()
    cursor.setPosition(2)
    editor.setTextCursor(cursor)
    compose(editor, "ni")
    compose(editor, "", "aa")
    assert editor.text() == "aaaaaa\nbb"
    compose(editor, "ha")
    compose(editor, "", "好")
    assert editor.text() == "aaaa好aa\nbb"
    editor.undo()
    assert editor.text() == "aaaaaa\nbb"
    assert editor.textCursor().position() == 4
    editor.undo()
    assert editor.text() == "aaaa\nbb"
    assert not editor.document().isModified()
    editor.redo()
    editor.redo()
    assert editor.text() == "aaaa好aa\nbb"


def test_what_an_input_method_gives_up_is_no_edit(editor: Editor) -> None:
    begin(editor, "one line")
    press(editor, "x")
    editor.undo()
    compose(editor, "ni")
    compose(editor, "")
    assert not editor.document().isModified()
    editor.redo()
    assert editor.text() == "one linex"


def compose(editor: Editor, composed: str, commit: str = "") -> None:
    event = QInputMethodEvent(composed, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def test_what_an_input_method_commits_is_kept_without_its_line(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_history, "MOST_CHARACTERS", 20)
    begin(editor, "line " * 200)
    middle = editor.textCursor()
    middle.setPosition(500)
    editor.setTextCursor(middle)
    for each in ("你们", "好"):
        compose(editor, "ni")
        compose(editor, "", each)
    for _ in range(2):
        editor.undo()
    assert editor.text() == "line " * 200
    for _ in range(2):
        editor.redo()
    assert editor.textCursor().position() == 503


def test_what_is_dragged_elsewhere_is_one_step(editor: Editor) -> None:
    begin(editor, "one two\nthree four\nfive")
    selected = editor.document().find("three ")
    target = QTextCursor(editor.document())
    # As Qt drops what it dragged.
    target.beginEditBlock()
    selected.removeSelectedText()
    editor.setTextCursor(target)
    editor.insertFromMimeData(plain("three "))
    target.endEditBlock()
    assert editor.text() == "three one two\nfour\nfive"
    editor.undo()
    assert editor.text() == "one two\nthree four\nfive"
    editor.redo()
    assert editor.text() == "three one two\nfour\nfive"


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
    assert window.files.save()
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
    for _ in range(3):
        editor.undo()
        # What is in the file is in no state that Undo or Redo lead to.
        assert window.isWindowModified()
    assert path.read_text() == "oneab"


def test_what_is_kept_as_unsaved_stays_so(window: MainWindow) -> None:
    window.editor.setPlainText("recovered")
    window.files.keep_as_unsaved()
    press(window.editor, "a")
    window.editor.undo()
    assert window.isWindowModified()
    # An edit that changes nothing does not make it saved either.
    window.editor.replace_text("recovered")
    assert window.isWindowModified()


def test_an_edit_that_changes_nothing_is_none(window: MainWindow) -> None:
    window.editor.setPlainText("saved")
    window.editor.replace_text("saved")
    paste(window.editor, "")
    assert not window.isWindowModified()
    assert not window.editor.undo_history.can_undo


def test_what_is_too_old_is_forgotten(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_history, "MOST_STEPS", 3)
    begin(editor, "")
    press(editor, "a\nb\nc")
    texts = [text for text, _ in states(editor)]
    assert texts == ["a\nb\nc", "a\nb\n", "a\nb", "a\n", "a\nb", "a\nb\n", "a\nb\nc"]
    for _ in range(3):
        editor.undo()
        # That it began with what was saved is no matter: it does not come back.
        assert editor.document().isModified()


def test_the_last_step_is_kept_however_large(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_history, "MOST_CHARACTERS", 20)
    begin(editor, "one")
    press(editor, "\na")
    paste(editor, "x" * 15)
    for _ in range(3):
        editor.undo()
    assert editor.text() == "one"
    for _ in range(3):
        editor.redo()
    large = editor.text()
    press(editor, "A>")
    editor.undo()
    assert editor.text() == large
    # What is undone is still in memory, but an edit makes room.
    press(editor, "b\nc")
    for _ in range(5):
        editor.undo()
    assert editor.text() == large
    paste(editor, "y" * 30)
    editor.undo()
    assert editor.text() == large
    # What is forgotten takes no room.
    press(editor, "b\nc\nd\ne\nf")
    for _ in range(9):
        assert editor.undo_history.can_undo
        editor.undo()
    assert editor.text() == large


def test_undo_never_writes_over_what_it_does_not_know(editor: Editor) -> None:
    begin(editor, "one two three")
    press(editor, "abc")
    # Nobody is told.
    editor.document().blockSignals(True)
    QTextCursor(editor.document()).insertText("> ")
    editor.document().blockSignals(False)
    editor.undo()
    assert editor.text() == "> one two threeabc"


TEXT = st.text("ab \n\u2028\u0301😀ن\t\xa0\ufeff", max_size=8)
EDITS = st.lists(
    st.tuples(
        st.sampled_from(
            "type keys paste cut block compose reload restore undo redo save nothing".split()
        ),
        st.integers(0, 40),
        st.integers(0, 40),
        TEXT,
        st.text("<>WDN\n", min_size=1, max_size=4),
        st.booleans(),
    ),
    max_size=20,
)


@given(TEXT, EDITS)
@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_all_edits_can_be_undone_and_redone(
    editor: Editor, first: str, edits: list[tuple[str, int, int, str, str, bool]]
) -> None:
    editor.setPlainText(first)
    seen = {first}
    saved = first

    def look() -> None:
        seen.add(editor.text())

    editor.document().contentsChanged.connect(look)
    for kind, start, end, text, keys, move in edits:
        if move:
            _select(editor, start, end if kind in ("type", "paste", "cut") else start)
        if kind == "save":
            editor.document().setModified(False)
            saved = editor.text()
        elif kind in ("undo", "redo"):
            _go(editor, kind, seen)
        else:
            _edit(editor, kind, start, text, keys)
        if not editor.document().isModified():
            assert editor.text() == saved
    while editor.undo_history.can_redo:
        _go(editor, "redo", seen)
    last = editor.text()
    while editor.undo_history.can_undo:
        _go(editor, "undo", seen)
    assert editor.text() == first
    while editor.undo_history.can_redo:
        _go(editor, "redo", seen)
    assert editor.text() == last
    editor.document().contentsChanged.disconnect(look)


def _go(editor: Editor, way: str, seen: set[str]) -> None:
    """Undo or redo; it leads to a text that was there, and back from that."""
    there, back = (editor.undo, editor.redo) if way == "undo" else (editor.redo, editor.undo)
    history = editor.undo_history
    possible = history.can_undo if way == "undo" else history.can_redo
    before, known = editor.text(), seen.copy()
    there()
    after = editor.text()
    assert after in known
    assert possible or after == before
    if possible:
        back()
        assert editor.text() == before
        there()
        assert editor.text() == after


def _select(editor: Editor, start: int, end: int) -> None:
    text = editor.text()
    cursor = editor.textCursor()
    cursor.setPosition(utf16_units(text, start))
    cursor.setPosition(utf16_units(text, end), _KEEP)
    editor.setTextCursor(cursor)


def _edit(editor: Editor, kind: str, at: int, text: str, keys: str) -> None:
    if kind == "type":
        for each in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                editor,
                Qt.Key.Key_A,
                each,
                Qt.KeyboardModifier.NoModifier,
            )
    elif kind == "keys":
        press(editor, keys)
    elif kind == "paste":
        editor.insert(editor.textCursor(), text, is_paste=True)
    elif kind == "cut":
        editor.cut()
    elif kind == "block":
        cursor = editor.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.setPosition(utf16_units(editor.text(), at))
        cursor.deleteChar()
        cursor.insertText(text)
        cursor.endEditBlock()
    elif kind == "compose":
        compose(editor, "ni")
        compose(editor, "", text)
    elif kind == "reload":
        editor.replace_text(text)
    elif kind == "restore":
        editor.change_text(text)
    else:
        compose(editor, "ni")
        compose(editor, "")


def paste(editor: Editor, text: str) -> None:
    editor.insertFromMimeData(plain(text))


def plain(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data
