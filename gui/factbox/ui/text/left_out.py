"""What is left out of the figures, in the text: it recedes, and one can go to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat

from factbox.analysis.text.place import Place
from factbox.ui.look.theme import colours
from factbox.ui.text.marks import Mark, part_on_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.text.left_out.places import LeftOutPlace
    from factbox.analysis.text.metrics import Metrics, Tally
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

_MARKER = "left_out"


class LeftOutText(QObject):
    """Shows what is left out in the quiet colour, and goes from one place of it to the next."""

    def __init__(self, editor: Editor, inspection: Inspection) -> None:
        super().__init__(editor)
        self._editor = editor
        self._inspection = inspection
        self._shown: Tally | None = None
        self._recedes = False
        scheme = QGuiApplication.styleHints().colorSchemeChanged
        scheme.connect(editor.marks.refresh)

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow an edit, or a change of the kinds that are left out."""
        if metrics.whole is self._shown:
            # Only the cursor moved.
            return
        self._shown = metrics.whole
        paragraphs = self._inspection.document.paragraphs
        did_recede = self._recedes
        self._recedes = next(paragraphs.with_left_out(0), None) is not None
        if self._recedes or did_recede:
            self._editor.marks.set_marker(_MARKER, self._marks_of if self._recedes else None)

    def go_to_next(self) -> bool:
        """Select the next place that is left out, or the first one behind the last.

        Return whether there is any.
        """
        found = self._next(self._editor.selection().end) or self._next(Place(0, 0))
        if found is not None:
            self._editor.select(found.start, found.end)
        return found is not None

    def _next(self, behind: Place) -> LeftOutPlace | None:
        from factbox.analysis.text.left_out.places import left_out_places

        places = left_out_places(self._inspection.document.paragraphs, behind.paragraph)
        return next((p for p in places if p.start >= behind and p.start < p.end), None)

    def _marks_of(self, number: int, text: str) -> Iterator[Mark]:
        paragraphs = self._inspection.document.paragraphs
        left_out = paragraphs[number].left_out if number < len(paragraphs) else ()
        if not left_out:
            return
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(colours().quiet))
        low, high = part_on_page(self._editor, number, text)
        for _, start, end, _ in left_out:
            if max(start, low) < min(end, high):
                yield Mark(max(start, low), min(end, high), quiet)
