"""Tables of the sentences and words that raise a Level most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.costs import LONG, SentenceCost, WordCost, change_when
from factbox.reports.cost_wording import (
    change_without,
    cost_decimals,
    costliest,
    costly_words,
    effect_decimals,
    goes_by_syllables,
    own_level,
)
from factbox.reports.figure_wording import main_name
from factbox.reports.numbers import signed
from factbox.tr import tr
from factbox.ui.look.theme import STEP
from factbox.ui.table.column import LEFT, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView
from factbox.ui.table.word_level_column import level_column, name_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from factbox.analysis.text.counts import Counts
    from factbox.analysis.words.vocabulary.type_levels import TypeLevel, TypeLevels

# A word may be pages long.
_LONGEST_WORD = 100
# The places of columns that change or are not always shown.
_SYLLABLES, _TOTAL, _LEVEL = 1, 3, 4
# The column of the main figure, before that of its change.
_MAIN = 2
_LEAST_FOR_WORDS = 12 * STEP


class SentenceTable(TableView[SentenceCost]):
    """Shows the sentences that raise the Level most, from the costliest down."""

    def __init__(self) -> None:
        self._decimals = cost_decimals(())
        self._main = tr(LEVEL.name)
        model = TableModel(self._columns(), self._about)
        super().__init__(model, tr("Costliest sentences"), on_click=True)

    def show_costs(self, costs: Sequence[SentenceCost], of: Counts) -> None:
        """Show these sentences `of` a text, with the decimals that the largest cost needs."""
        self._decimals = cost_decimals(costs)
        self._main = main_name(of)
        self.rows.set_heading(_MAIN, self._main.replace("–", "–\n"))
        self.rows.set_name(_MAIN, self._main)
        self.fit_columns()
        for column, explanation in _explanations(of).items():
            self.rows.set_explanation(column, explanation)
        self.show_rows(costs)

    def _columns(self) -> list[TableColumn[SentenceCost]]:
        return [
            TableColumn(
                tr("Sentence", "column heading"),
                lambda cost: " ".join(cost.beginning.split()),
                alignment=LEFT,
                stretches=True,
            ),
            TableColumn(
                tr("Words", "column heading: how many words"),
                lambda cost: str(cost.sentence.tokens),
                explanation=tr("Tokens in the sentence"),
                value=lambda cost: cost.sentence.tokens,
                widest="0000",
            ),
            TableColumn(
                tr("Level"),
                own_level,
                value=lambda cost: cost.sentence.grade,
                widest="−00.0",
            ),
            TableColumn(
                tr("Change\nwithout it"),
                self._change,
                name=tr("Change without it"),
                value=lambda cost: cost.change,
            ),
        ]

    def _change(self, cost: SentenceCost) -> str:
        return change_without(cost, self._decimals)

    def _about(self, cost: SentenceCost) -> str:
        lines = [
            cost.beginning,
            tr("Words: {words}. Syllables: {syllables}. {name}: {level}.").format(
                name=self._main,
                words=cost.sentence.tokens,
                syllables=cost.sentence.syllables,
                level=own_level(cost),
            ),
        ]
        if cost.eased is None:
            lines.append(tr("Without it, nothing would be left."))
        else:
            lines.append(tr("Change without it: %s.") % self._change(cost))
        if cost.sentence.grade is None:
            lines.append(
                tr("{name}: none of its own for a sentence of one or two words.").format(
                    name=self._main
                )
            )
        if cost.times > 1:
            lines.append(tr("It belongs to the headline, which counts twice."))
        return "\n".join(lines)


def _explanations(counts: Counts) -> dict[int, str]:
    """Return the tooltips of headings by column, in terms of the main figure."""
    figure = counts.main_figure or LEVEL
    alone = tr("{figure}, of the sentence alone; none under three tokens")
    change = tr("{figure}, of the whole text: its change without the sentence")
    return {
        0: costliest(counts),
        _MAIN: alone.format(figure=tr(figure.full_name or figure.name)),
        _MAIN + 1: change.format(figure=main_name(counts)),
    }


class CostlyWordTable(TableView[WordCost]):
    """Shows the words that raise the Level most, from the costliest down, or as sorted."""

    def __init__(self) -> None:
        self._levels: TypeLevels | None = None
        # Looked up for what is shown, and for all rows only to sort by it.
        column: TableColumn[WordCost] = level_column(lambda cost: cost.type, self._level_of)
        self._counts: Counts | None = None
        self._decimals = 1
        model = TableModel([*self._word_columns(), column], self._about_word)
        super().__init__(model, tr("Costliest words"), on_click=True)
        columns = range(1, len(model.columns))
        self._widths = {at: self.horizontalHeader().sectionSize(at) for at in columns}
        self._show_columns()
        self.let_sort(-1, Qt.SortOrder.DescendingOrder)

    @property
    def least_width(self) -> int:
        """The width of the columns that are always shown, with little room for the words."""
        return sum(self._widths.values()) - self._widths[_SYLLABLES] + _LEAST_FOR_WORDS

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()

    def show_costs(
        self, costs: Sequence[WordCost], levels: TypeLevels | None, of: Counts
    ) -> None:
        """Show these words `of` a text instead, with their levels if they have any."""
        self._levels = levels
        self._counts, self._decimals = of, effect_decimals(costs)
        self._head(of)
        name_list(self.rows, _LEVEL, None if levels is None else levels.listed)
        self._show_columns()
        self.show_rows(costs)

    def _show_columns(self) -> None:
        """Hide the levels if there are none, and the syllables where there is little room."""
        self.setColumnHidden(_LEVEL, self._levels is None)
        needed = sum(self._widths.values()) + _LEAST_FOR_WORDS
        if self._levels is None:
            needed -= self._widths[_LEVEL]
        self.setColumnHidden(_SYLLABLES, self.viewport().width() < needed)

    def _level_of(self, cost: WordCost) -> TypeLevel | None:
        return None if self._levels is None else self._levels.of(cost.type)

    def _word_columns(self) -> list[TableColumn[WordCost]]:
        return [
            TableColumn(
                tr("Word", "column heading: one word"),
                lambda cost: _shortened(cost.type),
                sort_key=lambda cost: cost.type.casefold(),
                value=lambda cost: cost.type,
                explanation=tr(
                    "Words of %d syllables or more come first, by their syllables in total"
                )
                % LONG,
                alignment=LEFT,
                stretches=True,
            ),
            TableColumn(
                tr("Syllables"),
                lambda cost: str(cost.syllables),
                explanation=tr("Syllables of the word, as the rule set counts them"),
                sort_key=lambda cost: cost.syllables,
                value=lambda cost: cost.syllables,
            ),
            TableColumn(
                tr("Count", "column heading: how often it occurs"),
                lambda cost: str(cost.times),
                explanation=tr("How often the word occurs"),
                sort_key=lambda cost: cost.times,
                value=lambda cost: cost.times,
                widest="0000",
            ),
            TableColumn(
                tr("Total", "column heading: all syllables of the word"),
                self._added,
                explanation=tr("All syllables that the word adds: syllables × count"),
                sort_key=self._hardness,
                value=self._value,
                widest="0000",
            ),
        ]

    def _head(self, of: Counts) -> None:
        """Head the last number: all syllables, or what words add to the main figure."""
        total = tr("Total", "column heading: all syllables of the word")
        about = tr("All syllables that the word adds: syllables × count")
        first = tr("Words of %d syllables or more come first, by their syllables in total")
        first = first % LONG
        if not goes_by_syllables(of):
            total = tr("Effect", "column heading: what a word adds")
            about = tr("What all places of the word together add to {name}")
            about, first = about.format(name=main_name(of)), costly_words(of)
        self.rows.set_heading(_TOTAL, total)
        self.rows.set_name(_TOTAL, total)
        self.rows.set_explanation(_TOTAL, about)
        self.rows.set_explanation(0, first)

    def _value(self, cost: WordCost) -> float:
        by_syllables = self._counts is None or goes_by_syllables(self._counts)
        return cost.product if by_syllables else cost.effect

    def _hardness(self, cost: WordCost) -> float:
        counts = self._counts
        if counts is None or goes_by_syllables(counts):
            return cost.product
        return cost.effect * change_when(counts, -1.0)

    def _added(self, cost: WordCost) -> str:
        by_syllables = self._counts is None or goes_by_syllables(self._counts)
        return str(cost.product) if by_syllables else signed(cost.effect, self._decimals)

    def _about_word(self, cost: WordCost) -> str:
        if self._counts is not None and not goes_by_syllables(self._counts):
            return tr("“{word}”: count {times}; {name} {effect}").format(
                word=_shortened(cost.type),
                times=cost.times,
                name=main_name(self._counts),
                effect=self._added(cost),
            )
        return tr("“{word}”: syllables {syllables} × count {times} = {product}").format(
            word=_shortened(cost.type),
            syllables=cost.syllables,
            times=cost.times,
            product=cost.product,
        )


def _shortened(word: str) -> str:
    return word if len(word) <= _LONGEST_WORD else f"{word[:_LONGEST_WORD]}…"
