"""Shows where a word stands: marked in the text, and as ticks beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat

from factbox.analysis.words.ticks import Ticks, find_ticks, place_of
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.theme import colours
from factbox.ui.pane.words.occurrence_strip import OccurrenceStrip
from factbox.ui.text.marks import Mark, part_on_page

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.words.sought import Sought
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

_NO_TICKS = Ticks((), 0, 0)


class WordPlaces(QObject):
    """Shows each place of the word that is sought."""

    def __init__(self, inspection: Inspection, editor: Editor) -> None:
        super().__init__(editor)
        self._inspection = inspection
        self._editor = editor
        self._sought: Sought | None = None
        self._ticks = _NO_TICKS
        self._strip = OccurrenceStrip(editor)
        self._strip.requested.connect(self._go_to)
        self.settling = Settling(self, self._find, self._show_ticks)

    def show(self, sought: Sought | None) -> None:
        """Show the places of `sought`; with None, show nothing."""
        self._sought = sought
        self._editor.marks.set_marker("word", self._marks_in if sought else None)
        self._strip.setVisible(sought is not None)

    def follow(self, metrics: Metrics) -> None:
        """Find the word again if the text or the word has changed."""
        self.settling.follow(metrics, self._sought)

    def hide(self) -> None:
        """Show nothing, and stop looking."""
        self.settling.stop()
        self._editor.marks.set_marker("word", None)
        self._strip.hide()

    def _find(self) -> Generator[None, None, Ticks]:
        if self._sought is None:
            return _NO_TICKS
        return (yield from find_ticks(self._inspection.document, self._sought))

    def _show_ticks(self, found: Ticks) -> None:
        self._ticks = found
        self._strip.show_ticks([tick.row for tick in found.ticks], found.rows)
        said = tr("%Ln places in the whole text", "", found.found)
        self._strip.setAccessibleDescription(said)
        self._strip.setToolTip(said)
        self._editor.marks.refresh()

    def _go_to(self, number: int) -> None:
        self.settling.finish()
        # While the text is still being read, the ticks are out of date.
        is_there = self.settling.is_settled and number < len(self._ticks.ticks)
        if is_there and self._sought is not None:
            tick = self._ticks.ticks[number]
            place = place_of(self._inspection.document, self._sought, tick)
            self._editor.show_extent(*place)

    def _marks_in(self, number: int, text: str) -> Iterator[Mark]:
        """Yield the marks of one line."""
        lines = self._inspection.document.paragraphs
        if self._sought is None or number >= len(lines):
            return
        line = lines[number]
        look = QTextCharFormat()
        look.setBackground(QColor(colours().line))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(QColor(colours().ink))
        top, bottom = part_on_page(self._editor, number, text)
        for span in self._sought.spans_between(line.prose, line.tokens, top, bottom):
            yield Mark(*span, look)
