"""Shows the places of a line of an account in the text, all marked or one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat

from factbox.analysis.rule_sets.accounts import RuleComparison, has_place
from factbox.analysis.text.place import Place
from factbox.ui.look.theme import colours
from factbox.ui.text.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.rule_sets.accounts import AccountItem
    from factbox.analysis.text.document import Document
    from factbox.ui.text.editor import Editor

_MARKER = "rule_sets"
_START = Place(0, 0)


class AccountPlaces:
    """The places of one item of an account between two rule sets."""

    def __init__(self, document: Document, editor: Editor) -> None:
        self._document = document
        self._editor = editor
        self._item: AccountItem | None = None
        self._comparison: RuleComparison | None = None
        # The end of the last place shown.
        self._behind = _START

    def show(self, item: AccountItem | None) -> None:
        """Mark all places of `item`; with None, mark nothing."""
        if item is None or self._item is None or item.reason != self._item.reason:
            self._behind = _START
        self._item = item
        self._editor.marks.set_marker(_MARKER, self._marks if item else None)

    def compare_by(self, comparison: RuleComparison | None) -> None:
        """Find the places by this comparison of two rule sets; with None, find none."""
        self._comparison = comparison

    def go_on(self) -> None:
        """Go to the next place, or from the last one to the first."""
        found = self._next_place(self._behind) or self._next_place(_START)
        if found is not None:
            start, self._behind = found
            self._editor.show_extent(start, self._behind)

    def _marks(self, number: int, text: str) -> Iterator[Mark]:
        if number >= len(self._document.paragraphs):
            return
        look = QTextCharFormat()
        look.setBackground(QColor(colours().line))
        for start, end in self._places_in(number, self._document.paragraphs[number].prose):
            yield Mark(start, end, look)

    def _places_in(self, number: int, text: str) -> list[tuple[int, int]]:
        """Return where the item stands in a line of the text."""
        if self._item is None or self._comparison is None:
            return []
        if self._item.pieces:
            return list(self._comparison.places_in(text, self._item))
        headline = self._document.metrics().headline
        if headline is None or headline.start.paragraph != number:
            return []
        return [(headline.start.offset, headline.end.offset)]

    def _next_place(self, behind: Place) -> tuple[Place, Place] | None:
        if self._item is None:
            return None
        first = behind.paragraph
        lines = self._document.paragraphs.run(first, len(self._document.paragraphs))
        for number, line in enumerate(lines, start=first):
            if self._item.pieces and not has_place(line.prose, self._item):
                continue
            for start, end in self._places_in(number, line.prose):
                if Place(number, start) >= behind:
                    return Place(number, start), Place(number, end)
        return None
