"""An hour's worth of edits, as fast as they go: whether memory grows and edits slow down.

Our window keeps the last edits, to undo them; a bare editor keeps each of them. By how much
that one grows, the same edits tell in a process of its own.
"""

from __future__ import annotations

import random
from multiprocessing import get_context
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from keyboard import BACKSPACE, ENTER, LETTERS, SPACE
from processes import resident_megabytes
from screen import check_from_scratch, is_right
from table import ms, times
from texts import lines_of
from windows import bare_editor, our_window, process_events

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPlainTextEdit

_WORDS = 10_000
_LEAST_CHARACTERS = 40_000
_MOST_CHARACTERS = 120_000
_PARTS = 20
_SNAPSHOT_EVERY = 5_000
_MOST_GROWTH = 1.1
_MOST_SLOWDOWN = 1.1
_Move = QTextCursor.MoveOperation


def run(edits: int, seed: int) -> None:
    """Make so many edits; print how each twentieth of them went, and what comes of it."""
    print(f"\nSoak: {edits:,} edits of a text of about {_WORDS:,} words")
    lines = lines_of(_WORDS, seed)
    memory: list[float] = []
    medians: list[float] = []
    with our_window() as window:
        window.editor.setPlainText("\n".join(lines))
        editing = _Editing(window.editor, lines, seed, save=window.desk.save)
        for part in range(1, _PARTS + 1):
            medians.append(median(editing.edit() for _ in range(edits // _PARTS)))
            memory.append(resident_megabytes())
            print(
                f"{part * (edits // _PARTS):>9,} edits: {memory[-1]:4.0f} MB, "
                f"median {ms(medians[-1])} an edit, {editing.words():,} words",
                flush=True,
            )
        while not is_right(window):
            process_events()
        check_from_scratch(window)
    tenth = _PARTS // 10
    first, last = memory[tenth - 1], memory[-1]
    with get_context("spawn").Pool(1) as another_process:
        kept = another_process.apply(bare_growth, (edits, seed))
    print(f"The window grew by {last - first:.0f} MB, a bare editor by {kept:.0f} MB.")
    _judge("memory", last / first, _MOST_GROWTH)
    _judge("an edit", median(medians[-tenth:]) / median(medians[:tenth]), _MOST_SLOWDOWN)
    print("The figures at the end are those from scratch.")


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


def _judge(what: str, ratio: float, at_most: float) -> None:
    verdict = "reached" if ratio <= at_most else "not reached"
    print(f"{what}: {times(ratio)} of the first tenth's, to reach ≤ {at_most:g}×: {verdict}")


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
