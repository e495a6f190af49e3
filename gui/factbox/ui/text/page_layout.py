"""The layout of the page: the width of the column, and the spacing of the lines."""

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
    """Spaces the lines that `editor` shows or may show next, in one column."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._document = editor.document()
        self._layout = SpacedLayout(self._document, self._paint_part)
        self._document.setDocumentLayout(self._layout)
        self._bar = editor.verticalScrollBar()
        # The scroll position and the generation of the layout at the last spacing.
        self._spaced = (-1, -1)
        self._cursor_moved = False
        self._is_unshaped = False
        self._layout.unspaced.connect(self._space_soon)
        self._layout.unshaped.connect(self._keep_shaped_soon)
        self._bar.valueChanged.connect(self._space_soon)

    def fit_to_font(self) -> None:
        """Fit the width of the column and the spacing of the lines to the font."""
        self.set_column()
        self.space_anew()

    def set_column(self) -> None:
        """Set the margins so that the column is in the middle of the editor."""
        editor = self._editor
        column = round(COLUMN_CHARACTERS * QFontMetricsF(editor.font()).averageCharWidth())
        side = max((editor.width() - self._bar.sizeHint().width() - column) // 2, 3 * STEP)
        if editor.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap:
            side = 3 * STEP
        margins = QMargins(side, 2 * STEP, max(side - STEP, 2 * STEP), 0)
        if margins != editor.viewportMargins():
            editor.setViewportMargins(margins)

    def space_anew(self) -> None:
        """Space all lines again, after a change of font or width."""
        self._layout.pitch = QFontInfo(self._editor.font()).pixelSize() * LINE_SPACING
        self._layout.generation += 1
        self._space()

    def set_apart(self, is_apart: bool) -> None:
        """Leave room between paragraphs of the next text, or none."""
        self._layout.is_apart = is_apart

    def follow_cursor(self) -> None:
        """Keep the cursor on the page after it moved, perhaps to lines not spaced yet."""
        self._cursor_moved = True
        self._space_soon()

    def show_cursor(self) -> None:
        """Scroll to the cursor, now that the lines have their final height."""
        self._editor.ensureCursorVisible()
        if self._space():
            # It scrolled to lines that were not spaced yet.
            self._editor.ensureCursorVisible()

    def scroll_to_top(self, cursor: QTextCursor) -> None:
        """Scroll so that the line of `cursor` is near the top, below a few others."""
        block = cursor.block()
        # This lays the block out: far from the page, that may not have happened yet.
        self._editor.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        inside = line.lineNumber() if line.isValid() else 0
        self._bar.setValue(max(block.firstLineNumber() + inside - _LINES_ABOVE, 0))

    def customEvent(self, event: QEvent) -> None:
        if self._space() and self._cursor_moved:
            # Qt scrolled to the cursor before the lines had their final height.
            self.show_cursor()
        if self._cursor_moved:
            self._show_whole_line()
        self._cursor_moved = False
        if self._is_unshaped:
            self._is_unshaped = False
            self._layout.keep_shaped(self._editor.textCursor().block())

    def _show_whole_line(self) -> None:
        """Scroll on where Qt leaves the line of the cursor cut by the lower edge."""
        line, edge = self._editor.cursorRect(), self._editor.maximumViewportSize().height()
        if line.top() < edge <= line.bottom():
            self._bar.setValue(self._bar.value() + 1)

    def _space(self) -> bool:
        """Space the lines of this page, of its neighbours, and of the last page.

        Then Qt knows their height when it scrolls by a page or to the end of the text.
        Return whether any line had not been spaced before.
        """
        editor = self._editor
        asked = self._bar.value(), self._layout.generation
        if asked == self._spaced:
            return False
        # Not `viewport().height()`, for which PySide loads many classes: 15 ms at the start.
        top, height = editor.firstVisibleBlock(), float(editor.maximumViewportSize().height())
        above = -editor.blockBoundingGeometry(top).translated(editor.contentOffset()).top()
        # The last page first: it may be this one, and is spaced only once.
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
        """Space the page before it is painted."""
        # Posted events come before painting.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def _keep_shaped_soon(self) -> None:
        """Keep the glyphs of the paragraph at the cursor, after the edit."""
        self._is_unshaped = True
        self._space_soon()

    def _paint_part(self, block: QTextBlock, top: float, height: float) -> None:
        """Repaint the part of `block` that begins at `top` inside it and is `height` high."""
        editor = self._editor
        top += editor.blockBoundingGeometry(block).top() + editor.contentOffset().y()
        viewport = editor.viewport()
        viewport.update(0, floor(top), viewport.width(), ceil(top + height) - floor(top))
