"""An hour's worth of edits, as fast as they go: whether memory grows and edits slow down.

Our window keeps the last edits, to undo them; a bare editor keeps each of them. By how much
that one grows, the same edits tell in a process of its own.

A machine is not always as fast, nor are two texts: so what an edit takes is told beside a key
in a bare editor whose text stays as it is, pressed between the edits; and at the end a key is
pressed in a new window too, which has the same text, in turn.
"""

from __future__ import annotations

import random
from itertools import cycle
from multiprocessing import get_context
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from keyboard import BACKSPACE, ENTER, LETTERS, SPACE, X
from pair import press_in
from processes import resident_megabytes
from screen import check_from_scratch, is_right
from table import ms, times
from texts import lines_of, middle_of
from windows import bare_editor, our_window, process_events

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPlainTextEdit

    from factbox.ui.window import MainWindow

_WORDS = 10_000
_LEAST_CHARACTERS = 40_000
_MOST_CHARACTERS = 120_000
_PARTS = 20
_SNAPSHOT_EVERY = 5_000
_BESIDE_EVERY = 10
# Where a key is pressed at the end, and how often at each place.
_PLACES = 20
_KEYS_A_PLACE = 20
_MOST_GROWTH = 1.1
_MOST_SLOWDOWN = 1.1
_Move = QTextCursor.MoveOperation


def run(edits: int, seed: int) -> None:
    """Make so many edits; print how each twentieth of them went, and what comes of it."""
    print(f"\nSoak: {edits:,} edits of a text of about {_WORDS:,} words")
    lines = lines_of(_WORDS, seed)
    memory: list[float] = []
    ratios: list[float] = []
    with our_window() as window, bare_editor() as bare:
        window.editor.setPlainText("\n".join(lines))
        beside = _Beside(bare, lines)
        editing = _Editing(window.editor, lines, seed, save=window.desk.save)
        for part in range(1, _PARTS + 1):
            ours, bares = _some(edits // _PARTS, editing, beside)
            ratios.append(ours / bares)
            memory.append(resident_megabytes())
            print(
                f"{part * (edits // _PARTS):>9,} edits: {memory[-1]:4.0f} MB, median "
                f"{ms(ours)} an edit, {ms(bares)} a key in the bare editor: "
                f"{times(ratios[-1])}, {editing.words():,} words",
                flush=True,
            )
        while not is_right(window):
            process_events()
        check_from_scratch(window)
        against_new = _against_a_new_window(window, random.Random(seed))
    tenth = _PARTS // 10
    first, last = memory[tenth - 1], memory[-1]
    with get_context("spawn").Pool(1) as another_process:
        kept = another_process.apply(bare_growth, (edits, seed))
    print(f"The window grew by {last - first:.0f} MB, a bare editor by {kept:.0f} MB.")
    _judge("memory", last / first, _MOST_GROWTH)
    slowdown = median(ratios[-tenth:]) / median(ratios[:tenth])
    _judge("an edit, beside a key in the bare editor", slowdown, _MOST_SLOWDOWN)
    _judge("a key at the end, in turn", against_new, _MOST_SLOWDOWN, "a new window's")
    print("The figures at the end are those from scratch.")


def _some(edits: int, editing: _Editing, beside: _Beside) -> tuple[float, float]:
    """Make so many edits: the median seconds of one, and of a key beside them."""
    ours: list[float] = []
    bares: list[float] = []
    for number in range(edits):
        ours.append(editing.edit())
        if number % _BESIDE_EVERY == 0:
            bares.append(beside.press())
    return median(ours), median(bares)


def bare_growth(edits: int, seed: int) -> float:
    """By how many megabytes a bare editor grows with the same edits from the first tenth on."""
    lines = lines_of(_WORDS, seed)
    with bare_editor() as editor:
        editor.setPlainText("\n".join(lines))
        editing = _Editing(editor, lines, seed)
        for _ in range(edits // 10):
            editing.edit()
        first = resident_megabytes()
        for _ in range(edits - edits // 10):
            editing.edit()
        return resident_megabytes() - first


def _against_a_new_window(window: MainWindow, chance: random.Random) -> float:
    """What a key takes against what it takes in a new window that has the same text."""
    with our_window() as new:
        new.editor.setPlainText(window.editor.text())
        new.inspection.complete()
        lines = window.editor.document().blockCount()
        ours: list[float] = []
        news: list[float] = []
        both = [(window, ours), (new, news)]
        for place in range(_PLACES):
            for each, _ in both:
                _go_to(each.editor, lines * (2 * place + 1) // (2 * _PLACES))
            for _ in range(_KEYS_A_PLACE):
                key = chance.choice(LETTERS)
                # The second of them finds what the first one read.
                both.reverse()
                for each, taken in both:
                    taken.append(press_in(each, key))
        return median(ours) / median(news)


def _go_to(editor: QPlainTextEdit, line: int) -> None:
    """Put the cursor in the middle of that line."""
    cursor = editor.textCursor()
    block = editor.document().findBlockByNumber(line)
    cursor.setPosition(block.position() + block.length() // 2)
    editor.setTextCursor(cursor)
    process_events()


def _judge(what: str, ratio: float, at_most: float, of: str = "the first tenth's") -> None:
    verdict = "reached" if ratio <= at_most else "not reached"
    print(f"{what}: {times(ratio)} of {of}, to reach ≤ {at_most:g}×: {verdict}")


class _Beside:
    """A key in a bare editor, whose text and memory stay as they are."""

    def __init__(self, editor: QPlainTextEdit, lines: list[str]) -> None:
        self._editor = editor
        editor.setUndoRedoEnabled(False)
        editor.setPlainText("\n".join(lines))
        _go_to(editor, middle_of(lines))
        self._keys = cycle((X, BACKSPACE))

    def press(self) -> float:
        """Press the next key: what it took in seconds."""
        started = perf_counter()
        QTest.keyClick(self._editor, next(self._keys))
        process_events()
        return perf_counter() - started


class _Editing:
    """Edits a text as somebody does who is in a hurry."""

    def __init__(
        self,
        editor: QPlainTextEdit,
        lines: list[str],
        seed: int,
        save: Callable[[], None] | None = None,
    ) -> None:
        """`save` is what saves a snapshot, where there are any."""
        self._editor = editor
        self._save = save
        self._paragraphs = [line for line in lines if line]
        self._chance = random.Random(seed)
        self._edits = 0
        self._kinds: dict[Callable[[], None], int] = {
            self._type: 60,
            self._delete: 12,
            self._split: 4,
            self._join: 4,
            self._paste: 3,
            self._cut_a_paragraph: 2,
            self._undo: 4,
            self._redo: 3,
            self._move: 6,
            self._select: 3,
        }

    def edit(self) -> float:
        """One edit, until it is on screen: what it took in seconds."""
        self._edits += 1
        if self._save is not None and self._edits % _SNAPSHOT_EVERY == 0:
            self._save()
        do = self._chance.choices(list(self._kinds), weights=list(self._kinds.values()))[0]
        characters = self._editor.document().characterCount()
        if characters > _MOST_CHARACTERS:
            do = self._cut_a_paragraph
        elif characters < _LEAST_CHARACTERS:
            do = self._paste
        started = perf_counter()
        do()
        process_events()
        return perf_counter() - started

    def words(self) -> int:
        """How long the text is now."""
        return len(self._editor.toPlainText().split())

    def _type(self) -> None:
        key = SPACE if self._chance.random() < 0.18 else self._chance.choice(LETTERS)
        QTest.keyClick(self._editor, key)

    def _delete(self) -> None:
        QTest.keyClick(self._editor, BACKSPACE)

    def _split(self) -> None:
        QTest.keyClick(self._editor, ENTER)

    def _join(self) -> None:
        self._editor.moveCursor(_Move.StartOfBlock)
        self._delete()

    def _paste(self) -> None:
        QGuiApplication.clipboard().setText(self._chance.choice(self._paragraphs) + "\n")
        self._editor.paste()

    def _cut_a_paragraph(self) -> None:
        self._editor.moveCursor(_Move.StartOfBlock)
        self._editor.moveCursor(_Move.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        self._editor.cut()

    def _undo(self) -> None:
        self._editor.undo()

    def _redo(self) -> None:
        self._editor.redo()

    def _move(self) -> None:
        cursor = self._editor.textCursor()
        end = self._editor.document().characterCount() - 1
        cursor.setPosition(self._chance.randint(0, end))
        self._editor.setTextCursor(cursor)

    def _select(self) -> None:
        self._editor.moveCursor(_Move.StartOfBlock)
        self._editor.moveCursor(_Move.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        process_events()
        self._move()
