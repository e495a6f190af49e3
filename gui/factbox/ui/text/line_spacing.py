"""The spacing of lines, which QPlainTextEdit cannot set."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextDocumentLayout

from factbox.analysis.text.left_out.kind import Kind
from factbox.ui.text.block_style import blocks_from, style_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextDocument, QTextLayout, QTextLine


# The glyphs of this many characters take about 30 MB.
_LONGEST_SHAPED = 500_000
# The room between paragraphs, in lines. Rows of a table and lines of code have none.
_APART = 0.5
_ABOVE_HEADING = 1.0
_CLOSE = (Kind.TABLES, Kind.CODE)
# Two heights are equal if they differ by fewer pixels than this.
_SAME = 0.1
# Everything but letters and signs that run from left to right and do not combine.
_NOT_PLAIN = re.compile(
    r"[^\u0000-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
)


class SpacedLayout(QPlainTextDocumentLayout):
    """Qt's layout, with lines `pitch` pixels apart, or more if they are higher.

    Qt lays a block out when it first asks for its height, and it asks too often to run
    Python each time. So blocks are spaced before Qt needs them: an edited block at once,
    the blocks near the page by `PageLayout`.
    """

    #: blocks may have lost their spacing
    unspaced = Signal()
    #: a block was edited whose glyphs are not kept yet, or have become too many
    unshaped = Signal()

    def __init__(
        self,
        document: QTextDocument,
        paint_part: Callable[[QTextBlock, float, float], None],
    ) -> None:
        super().__init__(document)
        # Paints a part of a block, given its top inside the block and its height.
        self._paint_part = paint_part
        # Not `document()`: when its Python wrapper is deleted, the document goes with it.
        self._document = document
        self._blocks = document.blockCount()
        # A cursor in the block whose glyphs are kept: the block itself may be removed.
        self._shaped = QTextCursor(document)
        self._shaped.setKeepPositionOnInsert(True)
        self._pitch = 0.0
        #: Whether there is room between paragraphs. It is set before the text is.
        self.is_apart = False
        #: changes whenever blocks may have lost their spacing
        self.generation = 0

    @property
    def pitch(self) -> float:
        """Pixels from line to line; 0.0 for the line spacing of the font."""
        return self._pitch

    @pitch.setter
    def pitch(self, pitch: float) -> None:
        if pitch == self._pitch:
            return
        self._pitch = pitch
        for block in blocks_from(self._document.begin()):
            block.clearLayout()
        self.generation += 1

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        block = self._document.findBlock(position)
        blocks, self._blocks = self._blocks, self._document.blockCount()
        if (
            self._pitch
            and blocks == self._blocks
            and block.contains(max(position + removed + added - 1, 0))
        ):
            self._lay_out_again(block, position - block.position(), removed, added)
        else:
            super().documentChanged(position, removed, added)
            self.generation += 1
            self.unspaced.emit()

    def space(self, block: QTextBlock) -> bool:
        """Space the lines of `block`; return whether they had not been spaced before."""
        layout = block.layout()
        if layout.lineCount() and layout.lineAt(0).y() > 0.0:
            return False
        self._set_apart(block, layout)
        return True

    def space_down(self, block: QTextBlock, height: float) -> bool:
        """Space `block` and those below it over `height` pixels; return whether any was not."""
        return self._space_all(block, height, QTextBlock.next)

    def space_up(self, block: QTextBlock, height: float) -> bool:
        """Space `block` and those above it over `height` pixels; return whether any was not."""
        return self._space_all(block, height, QTextBlock.previous)

    def keep_shaped(self, block: QTextBlock) -> None:
        """Have Qt keep the glyphs of `block`, and of no other.

        Otherwise it shapes a paragraph again four times for each key: for its lines, for
        the place of the cursor, to paint the text, and to paint the cursor.

        Do not call this while Qt reports an edit: Qt may lose track of a cursor that is
        set while it clears the document.
        """
        layout, keep = block.layout(), _may_be_kept(block)
        if layout.cacheEnabled() is keep:
            return
        self._let_shaped_go()
        if keep:
            layout.setCacheEnabled(True)
            self._shaped.setPosition(block.position())

    def _space_all(
        self, block: QTextBlock, height: float, following: Callable[[QTextBlock], QTextBlock]
    ) -> bool:
        changed = False
        while height > 0.0 and block.isValid():
            changed |= self.space(block)
            height -= self.blockBoundingRect(block).height()
            block = following(block)
        return changed

    def _set_apart(self, block: QTextBlock, layout: QTextLayout) -> None:
        """Lay out `block`, and space the lines of its `layout`."""
        self.blockBoundingRect(block)
        lines = layout.lineCount()
        if not lines:
            return
        first = layout.lineAt(0)
        x, height = first.x(), first.height()
        above = self._pitch * _room_above(block) if self.is_apart else 0.0
        if abs(layout.boundingRect().height() - lines * height) < _SAME:
            # All lines have the same height, as nearly always: ask Qt as little as possible.
            for number, place in enumerate(_places(x, above, self._pitch, height, lines)):
                layout.lineAt(number).setPosition(place)
            return
        y = above
        for number in range(lines):
            line = layout.lineAt(number)
            height = line.height()
            y += max(self._pitch - height, 1.0)
            line.setPosition(QPointF(x, y))
            y += height

    def _lay_out_again(self, block: QTextBlock, at: int, removed: int, added: int) -> None:
        """Lay out a block whose text changed, and repaint what changed."""
        layout = block.layout()
        height = layout.boundingRect().height()
        line = layout.lineForTextPosition(at)
        number = line.lineNumber()
        start, length = _extent(line)
        block.clearLayout()
        self._set_apart(block, layout)
        if layout.cacheEnabled() is not _may_be_kept(block):
            self.unshaped.emit()
        if layout.boundingRect().height() != height:
            self.documentSizeChanged.emit(self.documentSize())
            self.update.emit()
            return
        after = start, length + added - removed
        if at + removed <= start + length and 0 <= number < layout.lineCount():
            line = layout.lineAt(number)
            # If the line ends at the same word, those below it have not changed. To paint
            # them all would make a key take half as long again.
            if _extent(line) == after and _is_plain(block.text()):
                # Letters may extend beyond their line, but not into the next.
                gap = max(self._pitch - line.height() - 1.0, 0.0)
                self._paint_part(block, line.y() - gap, line.height() + 2 * gap)
                return
        self.updateBlock.emit(block)

    def _let_shaped_go(self) -> None:
        block = self._shaped.block()
        layout = block.layout()
        if layout.cacheEnabled():
            layout.setCacheEnabled(False)
            # Qt discards the glyphs once it lays out the block without caching them.
            block.clearLayout()
            self._set_apart(block, layout)


def _room_above(block: QTextBlock) -> float:
    """Return the room between `block` and the one above it, in lines."""
    above = block.previous()
    if not above.isValid():
        return 0.0
    style = style_of(block)
    if style is None:
        return _APART
    if style.kind is Kind.HEADINGS:
        return _ABOVE_HEADING
    return 0.0 if style.kind in _CLOSE and style == style_of(above) else _APART


def _may_be_kept(block: QTextBlock) -> bool:
    """Return whether `block` has few enough glyphs to be kept."""
    return block.length() <= _LONGEST_SHAPED


def _extent(line: QTextLine) -> tuple[int, int]:
    """Return the start of a line in its block, and its length; (0, -1) for no line."""
    return (line.textStart(), line.textLength()) if line.isValid() else (0, -1)


def _is_plain(text: str) -> bool:
    """Return whether each line of `text` looks the same whatever the other lines hold."""
    return text.isascii() or _NOT_PLAIN.search(text) is None


@lru_cache(maxsize=64)
def _places(x: float, above: float, pitch: float, height: float, lines: int) -> list[QPointF]:
    """Return the positions of `lines` lines of equal `height`, with room above them."""
    step = max(pitch, height + 1.0)
    return [QPointF(x, above + (number + 1) * step - height) for number in range(lines)]
