"""Shows in the text where a word stands: marked on the page, and as ticks beside it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat

from factbox.ui.marks import Mark
from factbox.ui.occurrence_strip import OccurrenceStrip
from factbox.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.ui.editor import Editor
    from factbox.ui.inspection import Inspection

# Of one line more would take Qt too long: it is one of many pages.
_MOST_MARKS = 2_000


class WordPlaces(QObject):
    """Marks a word wherever the rule set finds it as a token, for as long as it is shown."""

    def __init__(self, inspection: Inspection, editor: Editor) -> None:
        super().__init__(editor)
        self._inspection = inspection
        self._editor = editor
        self._word = ""
        self.strip = OccurrenceStrip(editor)

    def show(self, word: str) -> None:
        """Mark `word`."""
        self._word = word
        self._editor.marks.set_marker("word", self._marks_in)
        self.strip.show()

    def hide(self) -> None:
        """Mark nothing."""
        self._editor.marks.set_marker("word", None)
        self.strip.hide()

    def _marks_in(self, number: int, text: str) -> Iterator[Mark]:
        """The marks of one line."""
        metrics = self._inspection.document.metrics()
        if number < metrics.first_line or self._word not in metrics.rules.find_tokens(text):
            return
        look = QTextCharFormat()
        look.setBackground(QColor(colours().selected))
        tokens = metrics.rules.find_tokens(text)
        spans = metrics.rules.find_token_spans(text)
        same = (span for token, span in zip(tokens, spans, strict=True) if token == self._word)
        for start, end in islice(same, _MOST_MARKS):
            yield Mark(start, end, look)
