"""Finds out which lines of a document an edit changed; Qt does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextCursor

from factbox.ui.text.incoming import lines_of

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument


class ChangedLines(NamedTuple):
    """The lines that came, from the block `first` on, and how many they replaced.

    `is_replaced` says that nothing is left of the text before.
    """

    first: QTextBlock
    removed: int
    lines: list[str]
    is_replaced: bool


class LineKeeper:
    """Keeps how long a document is, to know after an edit which of its lines are new."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._blocks = document.blockCount()
        #: the characters of the document, one of which ends it
        self.characters = document.characterCount()

    @property
    def is_empty(self) -> bool:
        """Return whether there is no text."""
        return self.characters == 1

    def follow(
        self, position: int, gone: int, added: int, inserted: str | None
    ) -> ChangedLines:
        """Return what changed, given what `contentsChange` says and what was just inserted."""
        document = self._document
        is_replaced = position == 0 and gone >= self.characters - 1
        self.characters = document.characterCount()
        first = document.findBlock(position)
        if position + added < first.position() + first.length():
            lines = [first.text()]
        else:
            lines = self._lines(first, position + added, inserted)
        # `contentsChange` does not say how many blocks were removed.
        blocks = document.blockCount()
        removed = len(lines) - (blocks - self._blocks)
        self._blocks = blocks
        return ChangedLines(first, removed, lines, is_replaced)

    def _lines(self, first: QTextBlock, end: int, inserted: str | None) -> list[str]:
        """Return the texts of the blocks from `first` to the one that holds `end`."""
        last = self._document.findBlock(end)
        if not last.isValid():
            last = self._document.lastBlock()
        if inserted is not None:
            # To ask Qt for known lines would take long after a large paste.
            lines = lines_of(inserted)
            if 1 < len(lines) == last.blockNumber() - first.blockNumber() + 1:
                return [first.text(), *lines[1:-1], last.text()]
        # All at once, which is far faster than block by block.
        cursor = QTextCursor(first)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().split("\u2029")
