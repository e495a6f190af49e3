"""Why this level: its ingredients, what raises it most, and the distance to a target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from factbox.analysis.level.costs import (
    CostFinder,
    SentenceCost,
    WordCost,
    beginning_of,
    change_when,
    ease_of_a_syllable,
    ease_when_split,
)
from factbox.analysis.level.level_and_words import LevelAndWords, find_level_and_words
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.text.place import Place
from factbox.analysis.words.next_occurrence import next_occurrence
from factbox.analysis.words.sought import TypeSought
from factbox.reports.figure_wording import main_name, main_shown
from factbox.reports.numbers import decimals_for, in_formula, shown, signed
from factbox.reports.target_work import length_work, main_work
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.plain import explain
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.look.wrapped_label import WrappedLabel
from factbox.ui.pane.pane_view import PaneView, settling_note
from factbox.ui.pane.why_level.cost_tables import CostlyWordTable, SentenceTable
from factbox.ui.pane.why_level.target_boxes import TargetBoxes
from factbox.ui.pane.why_level.two_tables import Headed, TwoTables
from factbox.ui.wording.doubt import share_of_common_words
from factbox.ui.wording.figures import level_of

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QAction, QHideEvent

    from factbox.analysis.level.coverage import CoverageWork
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

# The least width of the sentences, beside the figures.
_LEAST_FOR_TEXT = 10 * STEP


class WhyLevel(PaneView):
    """Shows the sentences and words that raise the Level most; `tint` tints all sentences."""

    def __init__(self, inspection: Inspection, editor: Editor, tint: QAction) -> None:
        super().__init__(inspection, editor)
        self._cursor = Place(0, 0)
        self._finder = CostFinder()
        self.settling = Settling(self, self._find, self._show)
        self._sum = _line("level_sum")
        self._split = _line("one_split")
        self._syllable = _line("one_syllable")
        self._note = settling_note(self.settling, "level_settling")
        for label in (self._split, self._syllable):
            quieten(label)
        self._tint = QCheckBox(tr("Tint sentences"))
        self._tint.setObjectName("tint")
        self._tint.setChecked(tint.isChecked())
        self._tint.toggled.connect(tint.setChecked)
        tint.toggled.connect(self._tint.setChecked)
        self._tint_action = tint
        tint.changed.connect(self._offer_tint)
        self._offer_tint()
        self._target = TargetBoxes(inspection.target, self._tint)
        self._target.chosen.connect(inspection.set_target)
        inspection.target_set.connect(self._target.show_target)
        self.sentences, self.words = SentenceTable(), CostlyWordTable()
        self.pass_on(self.sentences, self.words)
        self.sentences.requested.connect(self._go_to_sentence)
        self.words.requested.connect(self._go_to_word)
        self._lay_out()

    def show_metrics(self, metrics: Metrics) -> None:
        """Find what costs most in the text or the selection, once the user pauses."""
        self._cursor = metrics.cursor or self._cursor
        self._target.follow(metrics.rules.language)
        self._target.coverage.name_list(_said(metrics.level_list.account))
        selected, aim = self.inspection.selected(), metrics.target
        self.settling.follow(metrics, selected, aim, metrics.level_list)

    def enter(self) -> None:
        """Take the focus, at the costliest sentence."""
        self.sentences.enter()

    def edit_target(self) -> None:
        """Take the focus where the target is set."""
        self._target.enter()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # It holds the sentences of the whole text.
        self._finder = CostFinder()

    def _offer_tint(self) -> None:
        """Offer to tint sentences unless the language has no figure for that, and say why."""
        is_offered = self._tint_action.isEnabled()
        self._tint.setEnabled(is_offered)
        explain(self._tint, "" if is_offered else self._tint_action.statusTip())

    def _find(self) -> Generator[None, None, LevelAndWords]:
        inspection = self.inspection
        part, target = inspection.selected(), inspection.applied_target
        return find_level_and_words(self._finder, inspection.document, part, target)

    def _show(self, found: LevelAndWords) -> None:
        costs, (aim, length, _) = found.costs, self.inspection.applied_target
        self._sum.show_text(self._sum_of_level(costs.counts))
        # A length is that of the whole text.
        tokens = self.inspection.document.metrics().whole.box.tokens
        self._target.show_works(
            main_work(costs, aim),
            length_work(tokens, length),
            _coverage_said(found.coverage),
        )
        split, syllable = ease_when_split(costs.counts), ease_of_a_syllable(costs.counts)
        of = costs.counts
        said = _fall(tr("Any sentence split in two: {name} {change}"), split, of)
        if self.inspection.rule_name is RuleName.TEXTSTAT:
            note = tr("textstat’s sentences run on across lines; these are Fact Box’s")
            said = f"{said} · {note}"
        self._split.show_text(said)
        self._syllable.show_text(_fall(tr("One syllable fewer: {name} {change}"), syllable, of))
        self._speak()
        self.sentences.show_costs(costs.sentences, costs.counts)
        self.words.show_costs(costs.words, found.levels, costs.counts)

    def _speak(self) -> None:
        """Let a screen reader say the lines above each table."""
        above = (self._sum, *self._target.works, self._split)
        said = "\n".join(filter(None, (label.text() for label in above)))
        self.sentences.setAccessibleDescription(said)
        self.words.setAccessibleDescription(self._syllable.text())

    def _sum_of_level(self, counts: Counts) -> str:
        """Return the Level as a sum."""
        figure = counts.main_formula
        if figure is None or counts.main is None:
            why = tr("No {name}: {why}.").format(name=main_name(counts), why=counts.no_main)
            return f"{why} {share_of_common_words(counts)}".strip()
        if counts.rules is not None and counts.rules.language.code != "en":
            formula = figure.worked or figure.formula_text
            worked = in_formula(formula.format_map(counts.ingredients()))
            return f"{tr(figure.name)} {main_shown(counts, exactly=True)} = {worked}"
        words, syllables = counts.tokens / counts.sentences, counts.syllables / counts.tokens
        return tr(
            "Level {level} = {long} ({words} words per sentence) + {hard} ({syllables} "
            "syllables per word) − 15.59"
        ).format(
            level=level_of(counts, exactly=True),
            long=shown(0.39 * words, 3),
            words=shown(words, 1),
            hard=shown(11.8 * syllables, 3),
            syllables=shown(syllables, 2),
        )

    def _go_to_sentence(self, before: SentenceCost) -> None:
        # An edit may have moved it.
        self.settling.finish()
        for cost in (before, *self.sentences.rows.rows):
            if self._is_there(cost) and cost.beginning == before.beginning:
                self.editor.show_extent(cost.start, cost.end)
                return

    def _is_there(self, cost: SentenceCost) -> bool:
        paragraphs = self.inspection.document.paragraphs
        if cost.line >= len(paragraphs):
            return False
        return beginning_of(paragraphs[cost.line], cost.sentence) == cost.beginning

    def _go_to_word(self, cost: WordCost) -> None:
        """Go to the next place of the word after the cursor, or from the last to the first."""
        document = self.inspection.document
        found = next_occurrence(document, TypeSought(document, cost.type), self._cursor)
        if found is not None:
            self.editor.show_extent(*found)
            # Enter then goes on to the next place, and does not end a paragraph of the text.
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self._split, 1)
        row.addWidget(self._note)
        sentences = self.sentences.width_of_columns() + _LEAST_FOR_TEXT
        tables = TwoTables(
            Headed(above, self.sentences, sentences),
            Headed(self._syllable, self.words, self.words.least_width),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP // 2)
        layout.addWidget(self._target)
        layout.addWidget(self._sum)
        layout.addWidget(tables, 1)


def _line(name: str) -> WrappedLabel:
    label = WrappedLabel()
    label.setObjectName(name)
    return label


def _said(account: str) -> str:
    """Return it for the user; Qt would take "" for a question after the .qm file itself."""
    return tr(account) if account else ""


def _coverage_said(work: CoverageWork | None) -> str:
    from factbox.reports.coverage_wording import coverage_words

    return "" if work is None else coverage_words(work)


def _fall(words: str, by: float | None, counts: Counts) -> str:
    """Return how the main figure changes where a text gets easier `by` so much."""
    if by is None:
        return ""
    change = signed(change_when(counts, by), decimals_for([by]))
    return words.format(name=main_name(counts), change=change)
