"""Marks in the text: whatever is to be seen of it, made for the lines on the page only."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from factbox.ui.text.offsets import utf16_units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QTextBlock, QTextCharFormat

    from factbox.ui.text.editor import Editor

    #: the marks of the line with that number and text
    Marker = Callable[[int, str], Iterable["Mark"]]


class Mark(NamedTuple):
    """What a line looks like from `start` up to `end`, in code points."""

    start: int
    end: int
    format: QTextCharFormat


class Marks(QObject):
    """Marks the lines on the page as each of some markers says, under a name.

    A text may have more places to mark than Qt can hold, so that only those are marked that
    are seen. What is typed moves them along; `refresh` asks the markers again.
    """

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._markers: dict[str, Marker] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(editor.show_marks)
        bar = editor.verticalScrollBar()
        bar.valueChanged.connect(self._on_scroll)
        bar.rangeChanged.connect(self._on_scroll)

    def set_marker(self, name: str, marker: Marker | None) -> None:
        """Mark as `marker` says from now on; no more, if it is None."""
        if marker is None:
            self._markers.pop(name, None)
        else:
            self._markers[name] = marker
        self._soon.start()

    def refresh(self) -> None:
        """Ask the markers again, once the layout knows of the last edit."""
        if self._markers:
            self._soon.start()

    def selections(self) -> list[QTextEdit.ExtraSelection]:
        """The marks on the page, as Qt takes them."""
        if not self._markers:
            return []
        return [
            _selection(block, text, mark)
            for block in self._editor.blocks_on_page()
            for text in (block.text(),)
            for marker in self._markers.values()
            for mark in marker(block.blockNumber(), text)
        ]

    def _on_scroll(self) -> None:
        self.refresh()


def _selection(block: QTextBlock, text: str, mark: Mark) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = QTextCursor(block)
    selection.cursor.setPosition(block.position() + utf16_units(text, mark.start))
    end = block.position() + utf16_units(text, mark.end)
    selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.format = mark.format
    return selection
