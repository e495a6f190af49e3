"""Marks in the text, made only for the visible lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from factbox.ui.look.theme import colours
from factbox.ui.text.offsets import code_points, utf16_units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QPlainTextEdit

    #: returns the marks of a line, given its number and text
    Marker = Callable[[int, str], Iterable["Mark"]]

# A longer line may be higher than the page; and Qt is slow with many marks.
_LONG_LINE = 5_000


class Mark(NamedTuple):
    """A format for the characters of a line from `start` up to `end`, in code points."""

    start: int
    end: int
    format: QTextCharFormat


class Marks(QObject):
    """Marks the place that was gone to, and whatever the markers return.

    A text may have more places to mark than Qt can handle, so the markers are called only
    for the visible lines. Marks move along with typing; `refresh` calls the markers again.
    """

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._markers: dict[str, Marker] = {}
        self._extent: QTextCursor | None = None
        # Not during an edit, which the layout does not know of yet.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        bar = editor.verticalScrollBar()
        bar.valueChanged.connect(self.refresh)
        bar.rangeChanged.connect(self.refresh)

    def set_marker(self, name: str, marker: Marker | None) -> None:
        """Use `marker` from now on; None removes the one of that name.

        The marks of a name further on in the alphabet lie above the others.
        """
        if marker is None:
            self._markers.pop(name, None)
        else:
            self._markers[name] = marker
        self._soon.start()

    def refresh(self) -> None:
        """Call the markers again, once the layout knows of the last edit."""
        if self._markers:
            self._soon.start()

    @property
    def shows_extent(self) -> bool:
        """Return whether the place that was gone to is still marked."""
        return self._extent is not None

    def show_extent(self, extent: QTextCursor) -> None:
        """Mark what `extent` selects, as the place that was gone to."""
        self._extent = extent
        self._show()

    def clear_extent(self) -> None:
        """Remove the mark from the place that was gone to."""
        self._extent = None
        self._show()

    def note_cursor(self, position: int) -> None:
        """Remove the mark from the place that was gone to if the cursor left it."""
        extent = self._extent
        if extent and not extent.selectionStart() <= position <= extent.selectionEnd():
            self.clear_extent()

    def _show(self) -> None:
        marks = [
            _selection(block, text, mark)
            for block in self._blocks_on_page()
            for text in (block.text(),)
            for _, marker in sorted(self._markers.items())
            for mark in marker(block.blockNumber(), text)
        ]
        if self._extent is not None:
            marked = QTextCharFormat()
            marked.setBackground(QColor(colours().marked))
            marks.append(_formatted(self._extent, marked))
        self._editor.setExtraSelections(marks)

    def _blocks_on_page(self) -> Iterator[QTextBlock]:
        """Yield the paragraphs that are at least partly visible, if there is a marker."""
        editor = self._editor
        # Not `viewport().height()`, for which PySide loads many classes: 15 ms at the start.
        block, bottom = editor.firstVisibleBlock(), editor.maximumViewportSize().height()
        top = editor.contentOffset().y()
        while self._markers and block.isValid() and top <= bottom:
            yield block
            top += editor.blockBoundingRect(block).height()
            block = block.next()


def part_on_page(editor: QPlainTextEdit, number: int, text: str) -> tuple[int, int]:
    """Return which code points of a line are on the page; of a short line, all of them."""
    if len(text) < _LONG_LINE:
        return 0, len(text)
    first = editor.document().findBlockByNumber(number).position()
    corners = QPoint(0, 0), editor.viewport().rect().bottomRight()
    low, high = (max(editor.cursorForPosition(at).position() - first, 0) for at in corners)
    return code_points(text, low), code_points(text, high)


def _selection(block: QTextBlock, text: str, mark: Mark) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + utf16_units(text, mark.start))
    end = block.position() + utf16_units(text, mark.end)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return _formatted(cursor, mark.format)


def _formatted(cursor: QTextCursor, how: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = how
    return selection
