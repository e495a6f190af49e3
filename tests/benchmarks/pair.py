"""The same key in both windows, one after the other."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from keyboard import BACKSPACE, X
from screen import (
    WrongFiguresError,
    check_from_scratch,
    is_right,
    show_outline_of_cursor,
)
from windows import bare_editor, our_window, process_events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QPlainTextEdit

    from factbox.ui.window import MainWindow

_TIMEOUT_S = 60.0
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@dataclass
class Samples:
    """The seconds that keys took: in ours, until all is right on screen, and in bare."""

    ours: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)


class Pair:
    """Our window and the bare editor with the same text."""

    def __init__(self, window: MainWindow, bare: QPlainTextEdit, text: str) -> None:
        self.window = window
        self._ours: QPlainTextEdit = window.editor
        self._bare = bare
        for editor in (self._ours, self._bare):
            editor.setPlainText(text)
        window.inspection.complete()
        process_events()

    def go_to(self, line: int, offset: int) -> None:
        """Put both cursors there, on screen."""
        for editor in (self._ours, self._bare):
            block = editor.document().findBlockByNumber(line)
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(offset, block.length() - 1))
            editor.setTextCursor(cursor)
            editor.centerCursor()
        show_outline_of_cursor(self.window)
        self._settle()

    def go_to_middle_of(self, line: int) -> None:
        """Put both cursors in the middle of that line."""
        self.go_to(line, self._ours.document().findBlockByNumber(line).length() // 2)

    def select_all(self) -> None:
        """Select the whole text in both."""
        for editor in (self._ours, self._bare):
            editor.selectAll()
        self._settle()

    def press(
        self,
        key: Qt.Key,
        samples: Samples | None = None,
        modifier: Qt.KeyboardModifier = _NO_MODIFIER,
    ) -> None:
        """Press the key in both, and note what it took; None is for warming up."""
        bare = self._press_bare(key, modifier)
        ours = self.press_ours(key, modifier)
        if samples is not None:
            samples.bare.append(bare)
            samples.ours.append(ours)

    def warm_up(self, keys: int) -> None:
        """Press so many keys, and take them back."""
        for _ in range(keys):
            self.press(X)
            self.press(BACKSPACE)

    def check_that_keys_are_painted(self) -> None:
        """Raise WrongFiguresError where the time of a key has no repaint in it."""
        painted = [_Painted(self._ours.viewport()), _Painted(self._bare.viewport())]
        self.press(X)
        self.press(BACKSPACE)
        for each in painted:
            if each.times < 2:
                raise WrongFiguresError("a key was not painted")
            each.setParent(None)
            each.deleteLater()

    def check(self) -> None:
        """Raise WrongFiguresError where either text or what ours shows of it is wrong."""
        if self.window.editor.toPlainText() != self._bare.toPlainText():
            raise WrongFiguresError("the two windows have not the same text")
        check_from_scratch(self.window)

    def press_ours(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_MODIFIER) -> float:
        """Press the key in ours alone; the seconds until all is right on screen."""
        return press_in(self.window, key, modifier)

    def _press_bare(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> float:
        started = perf_counter()
        QTest.keyClick(self._bare, key, modifier)
        process_events()
        return perf_counter() - started

    def _settle(self) -> None:
        process_events()
        while not is_right(self.window):
            process_events()


def press_in(
    window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_MODIFIER
) -> float:
    """Press the key in one of our windows; the seconds until all is right on screen."""
    started = perf_counter()
    QTest.keyClick(window.editor, key, modifier)
    while True:
        process_events()
        taken = perf_counter() - started
        # Looking takes time too; what is right at once has none of it counted.
        if is_right(window):
            return taken
        if taken > _TIMEOUT_S:
            raise WrongFiguresError(f"not right on screen {_TIMEOUT_S:g} s after a key")


@contextmanager
def pair_with(text: str) -> Iterator[Pair]:
    """Both windows on screen with `text`."""
    with our_window() as window, bare_editor() as bare:
        yield Pair(window, bare, text)


class _Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.times += 1
        return super().eventFilter(watched, event)
