"""The sentence at the cursor, in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from factbox.analysis.figures.fact_box import LEVEL
from factbox.reports.figure_wording import main_name
from factbox.reports.numbers import figure_shown, in_formula
from factbox.tr import tr
from factbox.ui.look.plain import explain
from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import quieten

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.sentence_grades import Sentence, Sentences
    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.text.paragraph import Paragraph
    from factbox.ui.inspection.inspection import Inspection

_REST_MS = 40


class SentenceLabel(QLabel):
    """Shows the length and Level of the sentence at the cursor, once the user pauses."""

    def __init__(self, inspection: Inspection) -> None:
        super().__init__()
        self.setObjectName("sentence")
        set_property(self, "textFormat", "PlainText")
        set_property(self, "alignment", "AlignRight|AlignVCenter")
        quieten(self)
        self._said = "", ""
        self._inspection = inspection
        self._metrics: Metrics | None = None
        self._last: tuple[Paragraph, Sentences] | None = None
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._settle)

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow the cursor, and what is typed."""
        self._metrics = metrics
        self._resting.start()

    def _settle(self) -> None:
        sentence = self._sentence()
        if sentence is None:
            self._say("", "")
            return
        whole = self._metrics.whole if self._metrics else None
        if whole is None or whole.counts.main is None:
            can_count = whole is not None and not whole.counts.no_words
            words = tr("Sentence: %n words", "", sentence.tokens)
            self._say(words if can_count else "", "")
            return
        figure = whole.counts.main_figure
        if sentence.grade is None:
            is_level = figure is None or figure.key == LEVEL.key
            said = tr("Sentence: too short for a Level")
            if not is_level:
                said = tr("Sentence: too short for “%s”") % main_name(whole.counts)
            self._say(said, "")
            return
        if figure is not None and figure.language != "en":
            self._say_in(figure, sentence)
            return
        tokens, syllables = sentence.tokens, sentence.syllables
        counted = f"0.39 × {tokens} + 11.8 × {syllables} / {tokens} − 15.59"
        level, exactly = (
            figure_shown(LEVEL, sentence.grade, exactly=exactly) for exactly in (False, True)
        )
        self._say(
            tr("Sentence: %n words, Level {level}", "", sentence.tokens).format(level=level),
            tr("Level (US grade, Flesch–Kincaid) of the sentence at the cursor:\n%s")
            % f"{in_formula(counted)} = {exactly}",
        )

    def _say_in(self, figure: Figure, sentence: Sentence) -> None:
        """Say the main figure of another language."""
        counted = sentence.counts.main_formula or figure
        made_of = sentence.counts.ingredients()
        exactly = figure_shown(figure, sentence.grade, exactly=True)
        worked = in_formula((counted.worked or counted.formula_text).format_map(made_of))
        self._say(
            tr("Sentence: %n words, {name} {value}", "", sentence.tokens).format(
                name=tr(figure.name),
                value=figure_shown(figure, sentence.grade),
            ),
            f"{tr(figure.full_name or figure.name)}\n{worked} = {exactly}",
        )

    def _sentence(self) -> Sentence | None:
        """Return the sentence at the cursor, or the one before it at the end of a paragraph."""
        metrics = self._metrics
        paragraphs = self._inspection.document.paragraphs
        cursor = metrics.cursor if metrics else None
        if metrics is None or cursor is None:
            return None
        if cursor.paragraph >= len(paragraphs):
            return None
        return self._sentences(paragraphs[cursor.paragraph], metrics).at(cursor.offset)

    def _sentences(self, paragraph: Paragraph, metrics: Metrics) -> Sentences:
        from factbox.analysis.level.sentence_grades import Sentences

        # A long paragraph is not read again when the cursor moves within it.
        if self._last is None or self._last[0] is not paragraph:
            self._last = paragraph, Sentences(paragraph, metrics.rules)
        return self._last[1]

    def _say(self, text: str, explanation: str) -> None:
        if (text, explanation) == self._said:
            return
        self._said = text, explanation
        # A fixed size: otherwise each pause would lay out the window again.
        usual = tr("Sentence: %n words, Level {level}", "", 100).format(level="00.0")
        width = self.fontMetrics().horizontalAdvance(text or usual)
        if width > self.width() or self.width() != self.maximumWidth():
            self.setFixedSize(width, self.fontMetrics().height())
        self.setText(text)
        explain(self, explanation)
