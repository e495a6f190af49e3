"""The lines of the text stand apart after every edit, and scrolling skips none."""

from __future__ import annotations

import random
import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.ui.text import line_spacing
from factbox.ui.text.line_spacing import SpacedLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from factbox.ui.text.editor import Editor
    from factbox.ui.window import MainWindow

# Where Linux says how much memory this process occupies.
STATUS = Path("/proc/self/status")
PARAGRAPH = "Some words that go on, so that they take several lines of the column here. " * 5
TEXT = "\n\n".join(f"{number}. {PARAGRAPH}" for number in range(200))
Move = QTextCursor.MoveOperation


@pytest.fixture(params=["blank lines", "room"])
def editor(window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest) -> Editor:
    """An editor with a text whose paragraphs are apart, by either means."""
    if request.param == "room":
        window.editor.set_text(TEXT.replace("\n\n", "\n"), is_apart=True)
    else:
        window.editor.setPlainText(TEXT)
    window.editor.moveCursor(Move.Start)
    settle(window.editor, qtbot)
    return window.editor


def settle(editor: Editor, qtbot: QtBot) -> None:
    """Have everything painted."""
    editor.viewport().repaint()
    qtbot.wait(1)
    editor.viewport().repaint()


def steps(editor: Editor) -> set[int]:
    """Return the distances in pixels between the lines on the page."""
    found = set()
    block = editor.firstVisibleBlock()
    top = editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top()
    while block.isValid() and top < editor.viewport().height():
        layout = block.layout()
        ends = [layout.lineAt(n).naturalTextRect().bottom() for n in range(layout.lineCount())]
        found |= {round(after - before) for before, after in pairwise(ends)}
        top += editor.blockBoundingRect(block).height()
        block = block.next()
    return found


def is_spaced(editor: Editor) -> bool:
    """Return whether the lines on the page are evenly spaced, and wider than Qt sets them."""
    (step,) = steps(editor)
    return step > editor.fontMetrics().lineSpacing() * 1.05


def cursor_is_on_page(editor: Editor) -> bool:
    # The cursor is slightly taller than the letters.
    return editor.viewport().rect().contains(editor.cursorRect().adjusted(0, 2, 0, -2))


def test_lines_stay_apart_while_the_text_is_edited(editor: Editor, qtbot: QtBot) -> None:
    assert is_spaced(editor)
    QTest.keyClicks(editor, "typed and typed and typed until it takes another line " * 3)
    settle(editor, qtbot)
    assert is_spaced(editor)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(editor, qtbot)
    assert is_spaced(editor)
    editor.undo()
    settle(editor, qtbot)
    assert is_spaced(editor)


def test_lines_stay_apart_in_another_width_and_size(
    window: MainWindow, editor: Editor, qtbot: QtBot
) -> None:
    changes: list[Callable[[], None]] = [
        lambda: window.resize(900, 600),
        lambda: editor.zoom(5),
        lambda: editor.set_word_wrap(False),
        lambda: editor.set_word_wrap(True),
        lambda: editor.zoom(-6),
    ]
    for change in changes:
        change()
        settle(editor, qtbot)
        if editor.lineWrapMode() is not editor.LineWrapMode.NoWrap:
            assert is_spaced(editor)


@pytest.mark.parametrize(("key", "times"), [(Qt.Key.Key_PageDown, 10), (Qt.Key.Key_Down, 40)])
def test_the_cursor_stays_on_the_page(
    editor: Editor, qtbot: QtBot, key: Qt.Key, times: int
) -> None:
    for _ in range(times):
        QTest.keyClick(editor, key)
        settle(editor, qtbot)
        assert cursor_is_on_page(editor)
        assert is_spaced(editor)


def test_page_down_passes_no_line_over(editor: Editor, qtbot: QtBot) -> None:
    bar = editor.verticalScrollBar()
    last_seen = -1
    for _ in range(8):
        first = bar.value()
        assert last_seen == -1 or first <= last_seen + 1
        last = editor.cursorForPosition(editor.viewport().rect().bottomLeft())
        inside = last.block().layout().lineForTextPosition(last.positionInBlock())
        last_seen = last.block().firstLineNumber() + inside.lineNumber()
        QTest.keyClick(editor, Qt.Key.Key_PageDown)
        settle(editor, qtbot)


def test_the_end_can_be_reached(editor: Editor, qtbot: QtBot) -> None:
    for _ in range(2):
        editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
        settle(editor, qtbot)
        last = editor.document().lastBlock()
        rect = editor.blockBoundingGeometry(last).translated(editor.contentOffset())
        margin = editor.document().documentMargin()
        assert rect.bottom() - margin <= editor.viewport().height() + 1
        # And again, now that the last page is longer.
        editor.moveCursor(Move.End)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        editor.insertPlainText("More words at the end. " * 12)


def test_a_jump_leads_to_where_the_cursor_is_seen(
    editor: Editor, qtbot: QtBot, chance: random.Random
) -> None:
    for _ in range(8):
        cursor = editor.textCursor()
        cursor.setPosition(chance.randrange(len(TEXT)))
        editor.setTextCursor(cursor)
        settle(editor, qtbot)
        assert cursor_is_on_page(editor)
        assert is_spaced(editor)
    editor.moveCursor(Move.End)
    settle(editor, qtbot)
    assert cursor_is_on_page(editor)
    editor.moveCursor(Move.Start)
    settle(editor, qtbot)
    assert cursor_is_on_page(editor)


def test_lines_below_a_paragraph_of_many_pages_stand_apart(
    window: MainWindow, qtbot: QtBot
) -> None:
    editor = window.editor
    words = "some words that go on and on. "
    editor.setPlainText(words * 80 + "\n" + "\n".join([words * 5] * 100))
    settle(editor, qtbot)
    for line in range(editor.document().firstBlock().lineCount() + 1):
        editor.verticalScrollBar().setValue(line)
        settle(editor, qtbot)
        assert is_spaced(editor)


def resident_kilobytes() -> int:
    """Return how much memory this process occupies now."""
    found = re.search(r"VmRSS:\s*(\d+)", STATUS.read_text(encoding="ascii"))
    assert found is not None
    return int(found[1])


PROSE = "Some words — “that” go on, so that they take several lines of the column here. " * 6
HEBREW, ARABIC = "שלום עולם", "مرحبا بالعالم"
OTHERS = ["שלום", "ا", "\u0301", "\u202e"]


def shown(editor: Editor) -> QImage:
    """Return the editor as it is painted on the screen."""
    QApplication.processEvents()
    place = editor.viewport().mapTo(editor.window(), QPoint())
    whole = editor.screen().grabWindow(editor.window().winId()).toImage()
    return whole.copy(QRect(place, editor.viewport().size()))


def shown_anew(editor: Editor) -> QImage:
    """Return the same picture after laying out, shaping and painting every paragraph anew."""
    layout = editor.document().documentLayout()
    assert isinstance(layout, SpacedLayout)
    for block in blocks_of(editor):
        block.clearLayout()
        layout.space(block)
    editor.viewport().update()
    return shown(editor)


def blocks_of(editor: Editor) -> list[QTextBlock]:
    count = editor.document().blockCount()
    return [editor.document().findBlockByNumber(number) for number in range(count)]


@pytest.fixture
def _steady_cursor() -> Iterator[None]:
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


@pytest.mark.usefixtures("_steady_cursor")
@pytest.mark.parametrize(
    ("text", "others"),
    [
        (PROSE, []),
        (PROSE, OTHERS),
        (f"{PROSE}{HEBREW} {PROSE}{ARABIC}", OTHERS),
        (f"{HEBREW} {PROSE}", OTHERS),
        ("e\u0301\u0323\u0316 and o\u0308 in decomposed form, in several lines. " * 7, OTHERS),
        (f"{PROSE}\u2028{PROSE}\ttab 🎉 {PROSE}", OTHERS),
        ("你好,世界。" * 60, OTHERS),
    ],
    ids=["prose", "others in it", "mixed", "right to left", "marks", "breaks", "Chinese"],
)
def test_what_a_key_changes_is_painted(
    window: MainWindow,
    qtbot: QtBot,
    chance: random.Random,
    text: str,
    others: list[str],
    *,
    thorough: bool,
) -> None:
    editor = window.editor
    editor.setPlainText(f"One.\n\n{text}\n\n{PROSE}")
    settle(editor, qtbot)
    start = editor.document().findBlockByNumber(2).position()
    typed = ["a", "W", " ", " ", ".", "-", "a word ", "\t", *others]
    for _ in range(200 if thorough else 15):
        cursor = editor.textCursor()
        cursor.setPosition(start + chance.randrange(editor.document().blockCount() + 300))
        if chance.random() < 0.2:
            cursor.movePosition(Move.NextWord, QTextCursor.MoveMode.KeepAnchor, 3)
        editor.setTextCursor(cursor)
        shown(editor)
        draw = chance.random()
        if draw < 0.3:
            QTest.keyClick(editor, Qt.Key.Key_Backspace)
        elif draw < 0.4:
            editor.undo()
        else:
            editor.insertPlainText(chance.choice(typed))
        assert shown(editor) == shown_anew(editor)


@pytest.mark.usefixtures("_steady_cursor")
def test_what_was_typed_is_painted_as_it_looks_later(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.setPlainText(PROSE)
    editor.moveCursor(Move.NextWord)
    settle(editor, qtbot)
    QTest.keyClick(editor, Qt.Key.Key_A)
    window.setStyleSheet("* {color: red}")
    assert shown(editor) == shown_anew(editor)
    for change in (editor.zoomIn, editor.selectAll):
        change()
        QApplication.processEvents()
        assert shown(editor) == shown_anew(editor)


def test_glyphs_are_kept_of_one_paragraph_at_most(
    window: MainWindow, chance: random.Random, *, thorough: bool
) -> None:
    editor = window.editor
    editor.setPlainText("\n".join(["One.", "Two, two.", ""] * 4))
    keys = [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, *[Qt.Key.Key_A] * 3]
    for _ in range(400 if thorough else 80):
        cursor = editor.textCursor()
        cursor.setPosition(chance.randrange(editor.document().characterCount()))
        if chance.random() < 0.2:
            to = cursor.position() + chance.randrange(20)
            end = editor.document().characterCount() - 1
            cursor.setPosition(min(to, end), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        if chance.random() < 0.2:
            editor.insertPlainText(chance.choice(["a", "One.\nTwo.\n\nThree.", "\n"]))
        else:
            QTest.keyClick(editor, chance.choice(keys))
        if chance.random() < 0.7:
            QApplication.processEvents()
        kept = [block for block in blocks_of(editor) if block.layout().cacheEnabled()]
        assert len(kept) <= 1


@pytest.mark.skipif(not STATUS.exists(), reason="only Linux says how much memory is used")
def test_glyphs_of_a_paragraph_go_when_another_is_typed_in(window: MainWindow) -> None:
    editor = window.editor
    # Each paragraph is longer than a page: what Qt paints anew is not in question.
    editor.setPlainText("\n".join([PROSE * 40] * 15))
    window.inspection.complete()

    def memory_after(key: str) -> int:
        for block in blocks_of(editor):
            cursor = editor.textCursor()
            cursor.setPosition(block.position())
            editor.setTextCursor(cursor)
            QTest.keyClicks(editor, key)
            QApplication.processEvents()
        return resident_kilobytes()

    before = memory_after("")
    assert memory_after("a") - before < 5_000


def test_a_text_is_replaced_while_its_glyphs_are_kept(
    window: MainWindow, chance: random.Random
) -> None:
    editor = window.editor
    texts = ["", "a", "One.", "One.\nTwo.\nThree."]
    for _ in range(30):
        # Qt reports a short text as a change of its only line, while it is still clearing.
        text = chance.choice(texts)
        editor.setPlainText(text)
        if chance.random() < 0.5:
            editor.moveCursor(Move.End)
            QTest.keyClick(editor, Qt.Key.Key_B)
            text += "b"
        assert editor.text() == text


def test_the_glyphs_of_a_giant_paragraph_are_not_kept(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_spacing, "_LONGEST_SHAPED", 100)
    editor = window.editor
    editor.setPlainText("a" * 98)
    kept = []
    for _ in range(2):
        QTest.keyClick(editor, Qt.Key.Key_B)
        QApplication.processEvents()
        kept.append(editor.document().firstBlock().layout().cacheEnabled())
    assert kept == [True, False]


@pytest.mark.usefixtures("_steady_cursor")
def test_what_reaches_into_the_next_line_is_painted(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.setPlainText(PROSE)
    settle(editor, qtbot)
    behind = editor.document().firstBlock().layout().lineAt(1).textStart()
    cursor = editor.textCursor()
    cursor.setPosition(behind - 6)
    cursor.setPosition(behind + 2, QTextCursor.MoveMode.KeepAnchor)
    shown(editor)
    cursor.insertText(PROSE[behind - 6 : behind + 1] + "i")
    assert shown(editor) == shown_anew(editor)


@pytest.mark.usefixtures("_steady_cursor")
def test_a_key_paints_no_more_than_its_line(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.editor
    editor.setPlainText(PROSE)
    cursor = editor.textCursor()
    cursor.setPosition(len(PROSE) // 2)
    editor.setTextCursor(cursor)
    settle(editor, qtbot)
    painted = _Painted(editor.viewport())
    QTest.keyClick(editor, Qt.Key.Key_A)
    QApplication.processEvents()
    assert 0 < painted.height < 2 * editor.fontMetrics().lineSpacing() * 1.5


class _Painted(QObject):
    """Records the greatest height that a widget paints at once."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.height = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.height = max(self.height, event.rect().height())
        return super().eventFilter(watched, event)


def test_paragraphs_of_a_document_are_apart_but_not_the_rows_of_a_table(
    window: MainWindow, qtbot: QtBot
) -> None:
    heading, row = Style(Kind.HEADINGS, 1), Style(Kind.TABLES)
    styles = [heading, None, None, row, row, heading, None]
    window.editor.set_text("\n".join(["word"] * len(styles)), styles, is_apart=True)
    settle(window.editor, qtbot)
    above = rooms_above(window.editor)
    line = above[4]
    assert above == pytest.approx([line, 1.5 * line, 1.5 * line, 1.5 * line, line, 2 * line])
    # The next text is another.
    window.editor.set_text("word\nword\nword")
    settle(window.editor, qtbot)
    assert rooms_above(window.editor) == pytest.approx([line, line])


def rooms_above(editor: Editor) -> list[float]:
    """Return how high each paragraph of one line is, with the room above it.

    Below the last one is a margin.
    """
    document = editor.document()
    blocks = map(document.findBlockByNumber, range(document.blockCount() - 1))
    return [editor.blockBoundingRect(block).height() for block in blocks]
