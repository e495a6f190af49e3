"""What a document said of its paragraphs stays with them while they are edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.ui.text.block_style import set_style, styles_from
from factbox.ui.text.editor import Editor

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

HEAD = Style(Kind.HEADINGS, 2)
CODE = Style(Kind.CODE)
NOTE = Style(Kind.FOOTNOTES)
LINES = ["A head", "Some words.", "x = 1", "[1] A note"]
STYLES = [HEAD, None, CODE, NOTE]


@pytest.fixture
def styled(editor: Editor) -> Editor:
    editor.set_text("\n".join(LINES), STYLES)
    return editor


def now(editor: Editor) -> list[tuple[str, Style | None]]:
    document = editor.document()
    styles = styles_from(document.firstBlock(), document.blockCount())
    return list(zip(editor.text().split("\n"), styles, strict=True))


def select(editor: Editor, start: int, end: int | None = None) -> None:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def paste(editor: Editor, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    editor.insertFromMimeData(data)


def test_a_text_comes_with_its_styles_unmodified_and_nothing_to_undo(styled: Editor) -> None:
    assert now(styled) == list(zip(LINES, STYLES, strict=True))
    assert not styled.document().isModified()
    assert not styled.document().isUndoAvailable()


def test_another_text_is_plain(styled: Editor) -> None:
    styled.setPlainText("A head\nSome words.")
    assert now(styled) == [("A head", None), ("Some words.", None)]


@pytest.mark.parametrize(
    ("at", "first", "second"),
    [
        (6, ("A head", HEAD), ("", None)),
        (2, ("A ", HEAD), ("head", HEAD)),
        (0, ("", HEAD), ("A head", HEAD)),
    ],
)
def test_enter_in_a_heading(
    styled: Editor, at: int, first: tuple[str, Style], second: tuple[str, Style | None]
) -> None:
    select(styled, at)
    QTest.keyClick(styled, Qt.Key.Key_Return)
    assert now(styled)[:3] == [first, second, ("Some words.", None)]
    styled.undo()
    assert now(styled)[:2] == [("A head", HEAD), ("Some words.", None)]


def test_code_goes_on_in_the_next_line(styled: Editor) -> None:
    select(styled, styled.text().index("x = 1") + 5)
    QTest.keyClick(styled, Qt.Key.Key_Return)
    QTest.keyClicks(styled, "y")
    assert now(styled)[2:4] == [("x = 1", CODE), ("y", CODE)]


def test_what_is_typed_into_a_heading_is_part_of_it(styled: Editor) -> None:
    select(styled, 6)
    QTest.keyClicks(styled, "er")
    assert now(styled)[0] == ("A header", HEAD)


@pytest.mark.parametrize(
    ("start", "end", "text", "lines"),
    [
        (2, 2, "b\nc\nd", [("A b", HEAD), ("c", None), ("dhead", HEAD)]),
        (6, 6, "b\nc", [("A headb", HEAD), ("c", None)]),
        (0, 0, "b\nc", [("b", None), ("cA head", HEAD)]),
        (0, 6, "b\nc", [("b", None), ("c", None)]),
        (0, 6, "b", [("b", HEAD)]),
        (2, 6, "b", [("A b", HEAD)]),
        (0, 18, "b", [("b", None)]),
    ],
)
def test_a_plain_text_that_is_pasted_stays_plain(
    styled: Editor, start: int, end: int, text: str, lines: list[tuple[str, Style | None]]
) -> None:
    select(styled, start, end)
    paste(styled, text)
    rest = now(styled)[len(lines) :]
    assert now(styled)[: len(lines)] == lines
    assert rest == list(zip(LINES, STYLES, strict=True))[2 if end > 6 else 1 :]
    styled.undo()
    assert now(styled) == list(zip(LINES, STYLES, strict=True))
    styled.redo()
    assert now(styled)[: len(lines)] == lines


def test_a_paste_over_everything_is_plain(styled: Editor) -> None:
    styled.selectAll()
    paste(styled, "One\nTwo")
    assert now(styled) == [("One", None), ("Two", None)]
    styled.undo()
    assert now(styled) == list(zip(LINES, STYLES, strict=True))


def test_a_deleted_paragraph_comes_back_with_its_style(styled: Editor) -> None:
    select(styled, 0, 7)
    QTest.keyClick(styled, Qt.Key.Key_Delete)
    assert now(styled)[0] == ("Some words.", None)
    styled.undo()
    assert now(styled) == list(zip(LINES, STYLES, strict=True))


def test_a_text_that_takes_the_place_of_another_brings_its_styles(editor: Editor) -> None:
    editor.setPlainText("One\nTwo\nThree")
    editor.replace_text("One\n2\nThree", [None, HEAD, CODE])
    assert now(editor) == [("One", None), ("2", HEAD), ("Three", CODE)]
    editor.change_text("Four\nFive", [HEAD, None])
    assert now(editor) == [("Four", HEAD), ("Five", None)]
    editor.undo()
    assert now(editor) == [("One", None), ("2", HEAD), ("Three", CODE)]
    editor.undo()
    assert now(editor) == [("One", None), ("Two", None), ("Three", None)]


def test_the_window_counts_with_the_styles(window: MainWindow) -> None:
    window.editor.set_text("\n".join(LINES), STYLES)
    metrics = window.inspection.complete()
    assert metrics.whole.counts.tokens == 7
    assert metrics.left_out.tokens == ((Kind.CODE, 2),)
    window.inspection.leave_out(frozenset({Kind.HEADINGS, Kind.FOOTNOTES}))
    assert window.inspection.complete().whole.counts.tokens == 4
    select(window.editor, 6)
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    QTest.keyClicks(window.editor, "more")
    assert window.inspection.complete().whole.counts.tokens == 5


@pytest.mark.parametrize(
    ("start", "html", "lines"),
    [
        (0, "<h3>B</h3><p>c</p>", [("B", Style(Kind.HEADINGS, 3)), ("cA head", HEAD)]),
        (6, "<h3>B</h3><pre>c</pre>", [("A headB", HEAD), ("c", CODE)]),
        (18, "<h3>B</h3>", [("A head", HEAD), ("Some words.B", None)]),
    ],
)
def test_rich_text_brings_styles_to_new_paragraphs(
    styled: Editor, start: int, html: str, lines: list[tuple[str, Style | None]]
) -> None:
    select(styled, start)
    data = QMimeData()
    data.setHtml(html)
    styled.insertFromMimeData(data)
    assert now(styled)[: len(lines)] == lines
    styled.undo()
    assert now(styled) == list(zip(LINES, STYLES, strict=True))


def test_rich_text_brings_styles_to_an_empty_text(editor: Editor) -> None:
    data = QMimeData()
    data.setHtml("<h1>A</h1><blockquote>b</blockquote>")
    editor.insertFromMimeData(data)
    assert now(editor) == [("A", Style(Kind.HEADINGS, 1)), ("b", Style(Kind.QUOTATIONS))]


@pytest.mark.parametrize(
    ("start", "end", "lines"),
    [
        (0, 7, [("A head", HEAD), ("", None)]),
        (0, 6, [("A head", HEAD)]),
        (2, 7, [("head", None), ("", None)]),
        (0, 4, [("A he", None)]),
        (7, 24, [("Some words.", None), ("x = 1", CODE)]),
    ],
)
def test_a_paragraph_that_is_moved_as_a_whole_stays_what_it_is(
    styled: Editor, start: int, end: int, lines: list[tuple[str, Style | None]]
) -> None:
    before = now(styled)
    select(styled, len(styled.text()))
    QTest.keyClick(styled, Qt.Key.Key_Return)
    select(styled, start, end)
    styled.cut()
    styled.moveCursor(QTextCursor.MoveOperation.End)
    set_style(styled.document().lastBlock(), None)
    styled.paste()
    assert now(styled)[-len(lines) :] == lines
    while styled.document().isUndoAvailable():
        styled.undo()
    assert now(styled) == before


def test_other_words_that_are_pasted_after_a_copy_are_plain(styled: Editor) -> None:
    select(styled, 0, 6)
    styled.copy()
    select(styled, len(styled.text()))
    paste(styled, "\nA heading")
    assert now(styled)[-1] == ("A heading", None)


def test_styles_are_pasted_into_another_window(styled: Editor) -> None:
    styled.selectAll()
    styled.copy()
    other = Editor()
    other.paste()
    assert now(other) == list(zip(LINES, STYLES, strict=True))


@pytest.mark.parametrize(
    "stored", [b"", b"\xff", b"[", b"[" * 9999, b'[[0,9,"headings",1e9]]', b'[[0,1,"no",1]]']
)
def test_styles_that_no_fact_box_wrote_are_none(editor: Editor, stored: bytes) -> None:
    data = QMimeData()
    data.setText("A\nb")
    data.setData("application/x-factbox-styles", stored)
    editor.insertFromMimeData(data)
    assert now(editor) == [("A", None), ("b", None)]


def test_styles_do_not_go_beyond_the_text(editor: Editor) -> None:
    data = QMimeData()
    data.setText("A\nb")
    data.setData("application/x-factbox-styles", b'[[0,999999999999,"headings",99]]')
    editor.insertFromMimeData(data)
    assert [style is not None and style.kind for _, style in now(editor)] == [Kind.HEADINGS] * 2
