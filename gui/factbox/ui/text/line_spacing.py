"""The space between lines, for which QPlainTextEdit has no setting."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextDocumentLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextDocument, QTextLayout, QTextLine


# Characters of which the glyphs take some 30 MB.
_LONGEST_SHAPED = 500_000
# Pixels within which two heights are the same.
_SAME = 0.1
# All but letters and signs that go from left to right, each in a place of its own.
_NOT_PLAIN = re.compile(
    r"[^\u0000-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
)


class SpacedLayout(QPlainTextDocumentLayout):
    """Qt's layout, with each line set `pitch` pixels below the one before, where it fits.

    Qt lays a block out when it first asks how high it is, and asks so often that no Python
    may stand in the way. So blocks are spaced before they are wanted: one that is edited
    at once, those around the page by whoever shows them.
    """

    #: blocks may have lost their space
    unspaced = Signal()
    #: a block was edited whose glyphs are not kept yet, or are too many by now
    unshaped = Signal()

    def __init__(
        self,
        document: QTextDocument,
        paint_part: Callable[[QTextBlock, float, float], None],
    ) -> None:
        super().__init__(document)
        # Has a part of a block painted: so far down in it, and so high.
        self._paint_part = paint_part
        # Not `document()`: its wrapper would take the document with it when it goes.
        self._document = document
        self._blocks = document.blockCount()
        # It stands in the block whose glyphs are kept, which does not know when it is gone.
        self._shaped = QTextCursor(document)
        self._shaped.setKeepPositionOnInsert(True)
        self._pitch = 0.0
        #: changes whenever blocks may have lost their space
        self.generation = 0

    @property
    def pitch(self) -> float:
        """Pixels from line to line; 0.0 for as near as the font sets them."""
        return self._pitch

    @pitch.setter
    def pitch(self, pitch: float) -> None:
        if pitch == self._pitch:
            return
        self._pitch = pitch
        block = self._document.begin()
        while block.isValid():
            block.clearLayout()
            block = block.next()
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
        """Lay `block` out with its lines set apart; return whether they were not before."""
        layout = block.layout()
        if layout.lineCount() and layout.lineAt(0).y() > 0.0:
            return False
        self._set_apart(block, layout)
        return True

    def space_down(self, block: QTextBlock, height: float) -> bool:
        """Space `block` and those below it to that height; return whether any was not."""
        return self._space_all(block, height, QTextBlock.next)

    def space_up(self, block: QTextBlock, height: float) -> bool:
        """Space `block` and those above it to that height; return whether any was not."""
        return self._space_all(block, height, QTextBlock.previous)

    def keep_shaped(self, block: QTextBlock) -> None:
        """Have Qt keep the glyphs of `block`, and of no other.

        Else it shapes a paragraph again for each that wants to know where they are: its
        lines, the cursor's place, the painting, and the painting of the cursor.

        Not to be called while Qt tells of an edit: when it clears the document, a cursor
        that is set then may be lost to it.
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
        """Lay out `block`, which has that layout, and set its lines apart."""
        self.blockBoundingRect(block)
        lines = layout.lineCount()
        if not lines:
            return
        first = layout.lineAt(0)
        x, height = first.x(), first.height()
        if abs(layout.boundingRect().height() - lines * height) < _SAME:
            # All are as high, as nearly always. The fewer questions to Qt, the better.
            for number, place in enumerate(_places(x, self._pitch, height, lines)):
                layout.lineAt(number).setPosition(place)
            return
        y = 0.0
        for number in range(lines):
            line = layout.lineAt(number)
            height = line.height()
            y += max(self._pitch - height, 1.0)
            line.setPosition(QPointF(x, y))
            y += height

    def _lay_out_again(self, block: QTextBlock, at: int, removed: int, added: int) -> None:
        """Lay out a block whose text changed, and repaint what looks different."""
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
            # If it ends at the same word, the lines below it are as they were. To paint
            # them all takes as long as the half of what else a key does.
            if _extent(line) == after and _is_plain(block.text()):
                # Letters may reach out of their line, but not into the next.
                gap = max(self._pitch - line.height() - 1.0, 0.0)
                self._paint_part(block, line.y() - gap, line.height() + 2 * gap)
                return
        self.updateBlock.emit(block)

    def _let_shaped_go(self) -> None:
        block = self._shaped.block()
        layout = block.layout()
        if layout.cacheEnabled():
            layout.setCacheEnabled(False)
            # Qt lets go of glyphs when it has laid out a block without its keeping them.
            block.clearLayout()
            self._set_apart(block, layout)


def _may_be_kept(block: QTextBlock) -> bool:
    """Return whether the glyphs of a block are few enough to be kept."""
    return block.length() <= _LONGEST_SHAPED


def _extent(line: QTextLine) -> tuple[int, int]:
    """Return where a line begins in its block, and its length; (0, -1) for no line."""
    return (line.textStart(), line.textLength()) if line.isValid() else (0, -1)


def _is_plain(text: str) -> bool:
    """Return whether no line of `text` depends on what stands in another line."""
    return text.isascii() or _NOT_PLAIN.search(text) is None


@lru_cache(maxsize=64)
def _places(x: float, pitch: float, height: float, lines: int) -> list[QPointF]:
    """Return the places of so many lines, each of that height."""
    step = max(pitch, height + 1.0)
    return [QPointF(x, (number + 1) * step - height) for number in range(lines)]
