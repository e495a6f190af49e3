"""The editor: what comes in, what it reports, and what goes out."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.place import Place
from factbox.analysis.text.style import Style, Styles
from factbox.ui.text.block_style import styles_from
from factbox.ui.text.editor import Editor
from factbox.ui.text.incoming import lines_of
from factbox.ui.text.selection import Selection
from factbox.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Mirror:
    """Follows the lines, their styles and the selection of an editor from its signals."""

    def __init__(self, editor: Editor) -> None:
        self.lines = [""]
        self.styles: list[Style | None] = [None]
        self.selection = Selection()
        editor.edited.connect(self._edit)
        editor.moved.connect(self._move)

    def _move(self, selection: Selection) -> None:
        self.selection = selection

    def _edit(
        self, first: int, removed: int, lines: list[str], selection: Selection, styles: Styles
    ) -> None:
        self.selection = selection
        assert removed >= 0
        assert first + removed <= len(self.lines)
        self.lines[first : first + removed] = lines
        assert not styles or len(styles) == len(lines)
        self.styles[first : first + removed] = styles or [None] * len(lines)


STYLES = [None, Style(Kind.HEADINGS, 1), Style(Kind.HEADINGS, 2), Style(Kind.FOOTNOTES)]
EDITS = st.lists(
    st.tuples(
        st.sampled_from(
            "insert paste remove undo redo split join set block select enter restyle".split()
        ),
        st.integers(0, 60),
        st.integers(0, 60),
        st.text("ab \n\u2028\u0301😀ن\r\u2029\t\xa0\ufeff\0", max_size=12),
    ),
    max_size=25,
)


@given(EDITS)
@settings(
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_the_edits_that_it_reports_add_up_to_its_lines(
    editor: Editor, edits: list[tuple[str, int, int, str]]
) -> None:
    editor.setPlainText("")
    mirror = Mirror(editor)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    for kind, start, end, text in edits:
        _edit(editor, kind, start, end, text)
        document = editor.document()
        blocks = [document.findBlockByNumber(n).text() for n in range(document.blockCount())]
        assert mirror.lines == blocks
        assert mirror.styles == styles_from(document.firstBlock(), len(blocks))
        cursor = editor.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd(), cursor.position())
        assert mirror.selection == Selection(*(spot(editor, position) for position in ends))
    editor.edited.disconnect()
    editor.moved.disconnect()


@pytest.mark.parametrize("how", ["command", "keys"])
def test_a_selection_that_undo_removes_is_reported(editor: Editor, how: str) -> None:
    editor.setPlainText("one two three four five six seven")
    other = QTextCursor(editor.document())
    other.setPosition(5)
    other.setPosition(11, QTextCursor.MoveMode.KeepAnchor)
    other.removeSelectedText()
    cursor = editor.textCursor()
    cursor.setPosition(17)
    cursor.setPosition(11, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    mirror = Mirror(editor)
    mirror.lines = [editor.text()]
    # Qt moves the cursor back without the selection, and emits no signal.
    if how == "command":
        editor.undo()
    else:
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert mirror.lines == ["one two three four five six seven"]
    assert mirror.selection == Selection(Place(0, 11), Place(0, 11), Place(0, 11))


def spot(editor: Editor, position: int) -> Place:
    block = editor.document().findBlock(position)
    units = block.text().encode("utf-16-le")[: 2 * (position - block.position())]
    return Place(block.blockNumber(), len(units.decode("utf-16-le", "replace")))


def _some_styles(number: int, text: str) -> Styles:
    """None at all now and then, too."""
    lines = lines_of(text)
    return [STYLES[(number + at) % 4] for at in range(len(lines))] if number % 3 else ()


def _edit(editor: Editor, kind: str, start: int, end: int, text: str) -> None:
    last = max(editor.document().characterCount() - 1, 0)
    cursor = QTextCursor(editor.document())
    cursor.setPosition(min(start, last))
    if kind in ("paste", "remove", "block", "select"):
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    if kind == "insert":
        cursor.insertText(text)
    elif kind == "paste":
        editor.insert(cursor, text, _some_styles(start + end, text), is_paste=True)
    elif kind == "remove":
        cursor.removeSelectedText()
    elif kind == "select":
        editor.setTextCursor(cursor)
    elif kind == "split":
        cursor.insertBlock()
    elif kind == "join":
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.deletePreviousChar()
    elif kind == "set":
        editor.set_text(text, _some_styles(start, text))
    elif kind == "restyle":
        editor.replace_text(text, _some_styles(start, text))
    elif kind == "enter":
        editor.setTextCursor(cursor)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    elif kind == "block":
        cursor.beginEditBlock()
        cursor.insertText(text)
        QTextCursor(editor.document()).insertText(text)
        cursor.endEditBlock()
    elif kind == "undo":
        editor.undo()
    else:
        editor.redo()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two <b>bold</b></p>", "One\nTwo bold"),
        ("one<br>two", "one\ntwo"),
        ("<p>a &amp; b &lt;i&gt;</p>", "a & b <i>"),
        (
            "<ol start=3><li>a<li>b<ol type=i><li>c</ol></ol><ul><li>d</ul>",
            "3. a\n4. b\ni. c\n• d",
        ),
        ("<table><tr><td>a<td>b c<tr><td>d<td>e</table>f", "a\tb c\nd\te\nf"),
        ("<meta charset=utf-16><p>é 😀", "é 😀"),
        ("<p> <br/></p>", ""),
        ("<script>x</script>From: <Saved by a> MIME-Version:", "From: MIME-Version:"),
        ('<p>x<img src="http://example.org/a.png">y</p>', "xy"),
    ],
)
def test_rich_text_comes_in_as_words(editor: Editor, html: str, text: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    editor.insertFromMimeData(data)
    assert editor.text() == text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize(
    "html",
    [
        '<head><link rel="stylesheet" type="text/css" href="%s"></head><p>One</p>',
        '<style>@import url("%s");</style><p>One</p>',
        '<body background="%s"><p>One</p>',
        '<p style="background-image: url(%s)">One</p>',
        '<p><img src="%s">One</p>',
    ],
)
def test_no_file_that_rich_text_names_is_read(
    editor: Editor, tmp_path: Path, html: str
) -> None:
    # Reading this pipe would never end.
    os.mkfifo(tmp_path / "pipe")
    data = QMimeData()
    data.setHtml(html % QUrl.fromLocalFile(str(tmp_path / "pipe")).toString())
    editor.insertFromMimeData(data)
    assert editor.text() == "One"


def test_plain_text_is_preferred_and_kept_as_it_is(editor: Editor) -> None:
    data = QMimeData()
    data.setHtml("<p>rich</p>")
    data.setText("plain\xa0text\r\nand <b>more</b>")
    editor.insertFromMimeData(data)
    assert editor.text() == "plain\xa0text\nand <b>more</b>"


@pytest.mark.parametrize("keys", ["t", "T", "7"])
def test_alt_with_the_letter_of_no_button_types_nothing(editor: Editor, keys: str) -> None:
    for modifiers in (
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
    ):
        QTest.keyClicks(editor, keys, modifiers)
    assert not editor.text()
    QTest.keyClicks(editor, keys)
    assert editor.text() == keys


def test_a_copy_keeps_no_break_spaces(editor: Editor) -> None:
    editor.setPlainText("a\xa0b\nc")
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == "a\xa0b\nc"


def test_what_no_text_can_hold_is_replaced_and_reported(editor: Editor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.mended) as mended:
        editor.setPlainText("a\0b\ud800c")
    assert mended.args == [2]
    assert editor.text() == "a\ufffdb\ufffdc"


@pytest.mark.parametrize("text", ["\ufeffabc", "\ufeff\ufeffabc\nx", "x\ufeff"])
def test_a_byte_order_mark_in_a_text_stays(editor: Editor, text: str) -> None:
    editor.setPlainText(text)
    assert editor.text() == text
    editor.replace_text("other")
    editor.replace_text(text)
    assert editor.text() == text


def test_what_is_no_character_is_mended(editor: Editor) -> None:
    editor.setPlainText("\ufffeabc\ufdd0d\ufdd1e")
    assert editor.text() == "\ufffdabc\ufffdd\ufffde"


def test_a_process_that_copied_ends_well() -> None:
    code = """
from PySide6.QtWidgets import QApplication
from factbox.ui.text.editor import Editor
from factbox.ui.text.selection import Selection
application = QApplication([])
editor = Editor()
editor.setPlainText("abc")
editor.selectAll()
editor.copy()
print(application.clipboard().text())
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "abc\n")


def test_a_dropped_file_is_not_inserted_as_its_address(editor: Editor) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/etc/hostname")])
    assert not editor.canInsertFromMimeData(data)


def test_replacing_the_text_is_one_step_back(editor: Editor) -> None:
    editor.setPlainText("old\ntext")
    editor.replace_text("new")
    assert editor.text() == "new"
    editor.undo()
    assert editor.text() == "old\ntext"


def test_replacing_the_text_leaves_what_is_the_same_where_it_is(editor: Editor) -> None:
    editor.setPlainText("😀 one\ntwo 😀\nthree 😀 four")
    cursor = editor.document().find("four")
    editor.setTextCursor(cursor)
    editor.replace_text("😀 one\n2 😃 and more\nthree 😀 four")
    assert editor.text() == "😀 one\n2 😃 and more\nthree 😀 four"
    assert editor.textCursor().selectedText() == "four"


def test_offsets_are_code_points(editor: Editor, qtbot: QtBot) -> None:
    editor.setPlainText("x\n😀😀ab")
    cursor = editor.textCursor()
    cursor.setPosition(2 + 4)
    with qtbot.waitSignal(editor.moved) as moved:
        editor.setTextCursor(cursor)
    assert moved.args[0].cursor == (1, 2)


def test_an_extent_is_marked_until_escape(editor: Editor) -> None:
    editor.setPlainText("one\n😀two three\nfour")
    editor.show_extent(Place(1, 1), Place(2, 4))
    [mark] = editor.extraSelections()
    assert mark.cursor.selectedText() == "two three\u2029four"
    assert editor.textCursor().block().text() == "😀two three"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.extraSelections() == []


def test_a_mark_goes_when_the_cursor_leaves_it(editor: Editor) -> None:
    editor.setPlainText("one\ntwo\nthree")
    editor.show_extent(Place(1, 0), Place(1, 3))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert editor.extraSelections() == []


def test_tab_leaves_the_editor(editor: Editor) -> None:
    assert editor.tabChangesFocus()


def test_lines_are_apart_and_the_column_keeps_its_measure(editor: Editor, qtbot: QtBot) -> None:
    editor.setPlainText("word " * 200)
    editor.resize(1600, 600)
    qtbot.wait(20)
    layout = editor.document().firstBlock().layout()
    pitch = layout.lineAt(1).y() - layout.lineAt(0).y()
    assert pitch > layout.lineAt(0).height()
    assert 60 <= layout.lineAt(0).textLength() <= 85


def pasted(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


@pytest.mark.parametrize(
    "bring_in",
    [
        Editor.setPlainText,
        Editor.change_text,
        Editor.replace_text,
        Editor.insertPlainText,
        lambda editor, text: editor.insertFromMimeData(pasted(text)),
    ],
    ids=["opened", "changed", "reloaded", "typed", "pasted"],
)
@pytest.mark.parametrize("size", [(1000, 700), (1600, 1000)])
def test_a_short_text_is_laid_out_to_the_width_of_the_page(
    bring_in: Callable[[Editor, str], None],
    size: tuple[int, int],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    window = MainWindow(tmp_path)
    qtbot.addWidget(window, before_close_func=discard)
    # Before it is shown: a later resize would lay everything out anew.
    window.resize(*size)
    window.show()
    editor = window.editor
    bring_in(editor, "Title\n\n" + "A short text is wrapped at the edge of the page. " * 5)
    qtbot.wait(20)
    assert editor.document().lastBlock().layout().lineCount() > 1
    assert editor.verticalScrollBar().maximum() == 0
    assert editor.horizontalScrollBar().maximum() == 0


def discard(window: MainWindow) -> None:
    window.editor.document().setModified(False)


def test_zoom_changes_the_size(editor: Editor) -> None:
    size = editor.font().pointSizeF()
    editor.zoom(2)
    assert editor.font().pointSizeF() == size + 2


def test_what_is_gone_to_in_a_long_paragraph_is_on_the_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1000, 500)
    text = " ".join(f"This is sentence number {number} of a long line." for number in range(60))
    window.editor.setPlainText("\n".join([text] * 3))
    start = text.index("This is sentence number 40 ")
    window.editor.show_extent(Place(1, start), Place(1, start + 60))
    qtbot.wait(10)
    cursor = window.editor.textCursor()
    box = window.editor.cursorRect(cursor)
    # Near the top, so that what follows is visible too.
    assert 0 <= box.top() < window.editor.viewport().height() / 2
