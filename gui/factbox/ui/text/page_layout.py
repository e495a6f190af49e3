"""Lays out the page of the editor: how wide the column is, and how far apart the lines are."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit

from factbox.ui.look.theme import COLUMN_CHARACTERS, LINE_SPACING, STEP
from factbox.ui.text.line_spacing import SpacedLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextCursor

_LINES_ABOVE = 2


class PageLayout(QObject):
    """Keeps the lines that `editor` shows, and may show next, set apart in one column."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._document = editor.document()
        self._layout = SpacedLayout(self._document, self._paint_part)
        self._document.setDocumentLayout(self._layout)
        self._bar = editor.verticalScrollBar()
        # Where the page was, and under which layout, when it was last spaced.
        self._spaced = (-1, -1)
        self._cursor_moved = False
        self._is_unshaped = False
        self._layout.unspaced.connect(self._space_soon)
        self._layout.unshaped.connect(self._keep_shaped_soon)
        self._bar.valueChanged.connect(self._space_soon)

    def fit_to_font(self) -> None:
        """Make the column as wide, and set the lines as far apart, as the font asks for."""
        self.set_column()
        self.space_anew()

    def set_column(self) -> None:
        """Leave room for one column of text, in the middle of the editor."""
        editor = self._editor
        column = round(COLUMN_CHARACTERS * QFontMetricsF(editor.font()).averageCharWidth())
        side = max((editor.width() - self._bar.sizeHint().width() - column) // 2, 3 * STEP)
        if editor.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap:
            side = 3 * STEP
        margins = QMargins(side, 2 * STEP, max(side - STEP, 2 * STEP), 0)
        if margins != editor.viewportMargins():
            editor.setViewportMargins(margins)

    def space_anew(self) -> None:
        """Set all lines apart again: none is laid out as it should be."""
        self._layout.pitch = QFontInfo(self._editor.font()).pixelSize() * LINE_SPACING
        self._layout.generation += 1
        self._space()

    def follow_cursor(self) -> None:
        """Keep the cursor on the page: it moved, perhaps to lines that are not set apart."""
        self._cursor_moved = True
        self._space_soon()

    def show_cursor(self) -> None:
        """Bring the cursor on the page, now that the lines are as high as they are."""
        self._editor.ensureCursorVisible()
        if self._space():
            # It scrolled to where lines were not set apart yet.
            self._editor.ensureCursorVisible()

    def scroll_to_top(self, cursor: QTextCursor) -> None:
        """Bring the line of `cursor` near the top of the page, with a little before it."""
        block = cursor.block()
        # It is laid out for that; far from the page it may not be yet.
        self._editor.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        inside = line.lineNumber() if line.isValid() else 0
        self._bar.setValue(max(block.firstLineNumber() + inside - _LINES_ABOVE, 0))

    def customEvent(self, event: QEvent) -> None:
        if self._space() and self._cursor_moved:
            # Qt brought the cursor on the page while it took lines for less high.
            self.show_cursor()
        self._cursor_moved = False
        if self._is_unshaped:
            self._is_unshaped = False
            self._layout.keep_shaped(self._editor.textCursor().block())

    def _space(self) -> bool:
        """Set apart the lines of the page, of the pages beside it, and of the last one.

        From there on Qt knows how high they are: when it scrolls by a page, and when it
        asks how far down the text goes. Return whether any was not set apart before.
        """
        editor = self._editor
        asked = self._bar.value(), self._layout.generation
        if asked == self._spaced:
            return False
        # To ask the viewport itself takes 15 ms at the start: PySide then makes ready all
        # kinds of widgets that it might be.
        top, height = editor.firstVisibleBlock(), float(editor.maximumViewportSize().height())
        above = -editor.blockBoundingGeometry(top).translated(editor.contentOffset()).top()
        # The last page first: where it is this one too, it is new only once.
        is_longer = self._layout.space_up(self._document.lastBlock(), height)
        changed = self._layout.space_up(top, height) or is_longer
        changed |= self._layout.space_down(top, max(above, 0.0) + 2 * height)
        if is_longer:
            self._layout.documentSizeChanged.emit(self._layout.documentSize())
        if changed:
            self._layout.update.emit()
        self._spaced = self._bar.value(), self._layout.generation
        return changed

    def _space_soon(self) -> None:
        """Lines may be seen that are not set apart."""
        # What is posted comes before all is painted.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def _keep_shaped_soon(self) -> None:
        """A paragraph was edited whose glyphs are not kept."""
        self._is_unshaped = True
        self._space_soon()

    def _paint_part(self, block: QTextBlock, top: float, height: float) -> None:
        """Have a part of a block painted: so far down in it, and so high."""
        editor = self._editor
        top += editor.blockBoundingGeometry(block).top() + editor.contentOffset().y()
        viewport = editor.viewport()
        viewport.update(0, floor(top), viewport.width(), ceil(top + height) - floor(top))
