"""Greys what is left out of the figures, and goes from one place to the next."""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat

from factbox.analysis.text.place import Place
from factbox.ui.look.theme import colours
from factbox.ui.text.marks import Mark, part_on_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.text.left_out.places import LeftOutPlace
    from factbox.analysis.text.paragraph import Paragraph
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor


class LeftOutText(QObject):
    """Shows what is left out in the quiet colour, and selects the next place of it."""

    def __init__(self, editor: Editor, inspection: Inspection) -> None:
        super().__init__(editor)
        self._editor = editor
        self._inspection = inspection
        self._shown: list[Paragraph] = []
        editor.marks.set_marker("left_out", self._marks_of)

    def follow(self) -> None:
        """Follow an edit, or a change of the kinds that are left out."""
        on_page = self._on_page()
        if len(on_page) != len(self._shown) or not all(map(is_, on_page, self._shown)):
            self._editor.marks.refresh()
        self._shown = on_page

    def go_to_next(self) -> bool:
        """Select the next place that is left out, or after the last one the first.

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

    def _on_page(self) -> list[Paragraph]:
        """Return the lines on the page, and perhaps below, of which anything is left out.

        Lines that an edit touches become other objects. All others keep their marks.
        """
        editor, paragraphs = self._editor, self._inspection.document.paragraphs
        first = editor.firstVisibleBlock().blockNumber()
        end = first + editor.viewport().height() // editor.fontMetrics().height() + 2
        numbers = takewhile(end.__gt__, paragraphs.with_left_out(first))
        return [paragraphs[number] for number in numbers]

    def _marks_of(self, number: int, text: str) -> Iterator[Mark]:
        # The first window is painted before the document is loaded.
        if not text:
            return
        paragraphs = self._inspection.document.paragraphs
        left_out = paragraphs[number].left_out if number < len(paragraphs) else ()
        if not left_out:
            return
        quiet = _format_of(colours().quiet)
        low, high = part_on_page(self._editor, number, text)
        for _, start, end, _ in left_out:
            if max(start, low) < min(end, high):
                yield Mark(max(start, low), min(end, high), quiet)


@cache
def _format_of(colour: str) -> QTextCharFormat:
    """Return the format for text of that colour."""
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made
