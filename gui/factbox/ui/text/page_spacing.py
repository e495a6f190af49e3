"""Keeps the lines set apart that are seen, and those that may be seen next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo

from factbox.ui.look.theme import LINE_SPACING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from factbox.ui.text.line_spacing import SpacedLayout


class PageSpacing:
    """Has `layout` set the lines apart that `editor` shows."""

    def __init__(self, editor: QPlainTextEdit, layout: SpacedLayout) -> None:
        self._editor = editor
        self._document = editor.document()
        self._layout = layout
        self._bar = editor.verticalScrollBar()
        # Where the page was, and under which layout, when it was last spaced.
        self._spaced = (-1, -1)

    def space_anew(self) -> None:
        """Set all lines apart as the font asks for; none is laid out as it should be."""
        pitch = QFontInfo(self._editor.font()).pixelSize() * LINE_SPACING
        self._layout.pitch = pitch
        self._layout.generation += 1
        self.space()

    def space(self) -> bool:
        """Set apart the lines of the page, of the pages beside it, and of the last one.

        From there on Qt knows how high they are: when it scrolls by a page, and when it
        asks how far down the text goes. Whether any was not set apart before.
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
