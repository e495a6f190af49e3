"""Tints the sentences on the page by the main figure of each alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from factbox.analysis.level.sentence_grades import Sentences
from factbox.ui.sentences.grade_steps import beginning_of, step_of, tint_of
from factbox.ui.sentences.tint_legend import TintLegend
from factbox.ui.text.marks import Mark, part_on_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.target import Aim
    from factbox.analysis.text.metrics import Metrics, Tally
    from factbox.analysis.text.paragraph import Paragraph
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

_REST_MS = 40
# A line under so few letters would not be seen.
_SHORT = 4


class SentenceTint(QObject):
    """Tints sentences while it is on, and follows edits once the user pauses."""

    def __init__(self, inspection: Inspection, editor: Editor) -> None:
        super().__init__(editor)
        self._inspection = inspection
        self._editor = editor
        #: what the tints mean
        self.legend = TintLegend()
        self._followed: tuple[Tally, Figure | None, Aim | None] | None = None
        self._last: tuple[Paragraph, Sentences] | None = None
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(editor.marks.refresh)

    def switch(self, on: bool) -> None:
        """Start or stop tinting the sentences."""
        changed = self._inspection.changed
        if on:
            changed.connect(self._follow)
            self._inspection.publish()
        else:
            changed.disconnect(self._follow)
            self._resting.stop()
            self._followed = self._last = None
        self._editor.marks.set_marker("grades", self._marks_of if on else None)
        if not on:
            self.legend.hide()

    def _follow(self, metrics: Metrics) -> None:
        figure, aim = metrics.whole.counts.main_figure, metrics.target.main
        followed = metrics.whole, figure, aim
        if self._followed is None or self._followed[1:] != followed[1:]:
            if figure is not None:
                self.legend.show_steps(figure, aim)
            self.legend.setVisible(figure is not None)
        elif self._followed[0] is metrics.whole:
            # Only the cursor moved.
            return
        self._followed = followed
        self._resting.start()

    def _marks_of(self, number: int, text: str) -> Iterator[Mark]:
        document = self._inspection.document
        if number >= len(document.paragraphs):
            return
        counts = document.metrics().whole.counts
        figure, aim = counts.main_figure, self._inspection.applied_target.main
        if figure is None or counts.main is None:
            # Where a text has no value, its sentences have none.
            return
        low, high = part_on_page(self._editor, number, text)
        for sentence in self._sentences(document.paragraphs[number]).between(low, high):
            grade = sentence.grade
            step = step_of(grade, figure, aim) if grade is not None else 0
            if step:
                first = _end_of_beginning(text, sentence.start, sentence.end)
                yield Mark(sentence.start, first, beginning_of(step))
                yield Mark(first, sentence.end, tint_of(step))

    def _sentences(self, paragraph: Paragraph) -> Sentences:
        # A paragraph of many pages is asked for again whenever the page scrolls.
        if self._last is None or self._last[0] is not paragraph:
            rules = self._inspection.document.metrics().rules
            self._last = paragraph, Sentences(paragraph, rules)
        return self._last[1]


def _end_of_beginning(text: str, start: int, end: int) -> int:
    """Return where the first word of a sentence ends, or the second after a short one."""
    space = text.find(" ", start + _SHORT, end)
    return end if space < 0 else space
