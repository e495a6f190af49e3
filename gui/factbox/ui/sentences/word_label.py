"""The word at the cursor, in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from factbox.lists import with_colon
from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.elide import elide
from factbox.ui.look.plain import explain
from factbox.ui.look.theme import STEP, quieten

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from PySide6.QtGui import QPaintEvent

    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.analysis.words.vocabulary.word_at import WordAt
    from factbox.ui.inspection.inspection import Inspection

_LONGEST_WORD = 30


class WordLabel(QWidget):
    """Shows the level of the word at the cursor, and the list, once the user pauses.

    It is no QLabel: under each new text, that would lay out the window again.
    """

    def __init__(self, inspection: Inspection) -> None:
        super().__init__()
        self.setObjectName("word_at_cursor")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        quieten(self)
        #: what it says: in full, then shorter
        self.forms: Sequence[str] = ("",)
        self._inspection = inspection
        self.settling = Settling(self, self._find, self._show)

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow the cursor, what is typed, and the list."""
        self.settling.follow(metrics, metrics.cursor, metrics.selected, metrics.level_list)

    def text(self) -> str:
        """Return what is shown: the first of its forms that fits, or part of the last."""
        width, metrics = self.width() - STEP, self.fontMetrics()
        fits = (each for each in self.forms if metrics.horizontalAdvance(each) <= width)
        return next(fits, "") or elide(self.forms[-1], metrics, width)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text, metrics = self.text(), self.fontMetrics()
        if not text:
            # The first `setPen` makes all of Qt’s enumerations, in 20 ms: not before the window
            # is on screen.
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        # As far down as the labels beside it, and at the right edge like them.
        left = self.width() - STEP - metrics.horizontalAdvance(text)
        top = (self.height() - metrics.height()) // 2
        painter.drawText(left, top + metrics.ascent(), text)

    def _find(self) -> Generator[None, None, WordAt | None]:
        from factbox.analysis.words.vocabulary.word_at import word_at

        start, end, cursor = self._inspection.selection
        if start >= end:
            start = end = cursor
        return word_at(self._inspection.document, start, end)

    def _show(self, found: WordAt | None) -> None:
        listed = self._inspection.document.level_list
        forms = [""] if found is None else _said(found, listed)
        if forms != self.forms:
            self.forms = forms
            self.setAccessibleName(forms[0])
            explain(self, f"{forms[0]}\n{tr(listed.account)}" if forms[0] else "")
            self.update()


def _said(found: WordAt, listed: LevelList) -> list[str]:
    """Return the level of a word, with the list in full, and in short."""
    from factbox.ui.wording.word_levels import class_in_words

    word = found.word if len(found.word) <= _LONGEST_WORD else f"{found.word[:_LONGEST_WORD]}…"
    is_form = found.form and found.form != found.word.lower()
    said = (
        tr("{word}: {level}, form of “{form}”") if is_form else with_colon("{word}", "{level}")
    )
    level = class_in_words(found.word_class)
    said = said.format(word=word, level=level, form=found.form)
    # A list of the user's own is made from nothing that has a name.
    made_from = "" if listed.in_use.lists else listed.made_from.partition(",")[0]
    in_full = (
        tr("{listed} in {made_from}", "titles of a word list and of its source")
        if made_from
        else "{listed}"
    )
    names = in_full.format(listed=listed.title, made_from=made_from), listed.title
    return [harmless(f"{said} · {name}") for name in names]
