"""Tables of the sentences and words that raise a Level most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.level.costs import LONG, SentenceCost, WordCost
from factbox.reports.cost_wording import change_without, cost_decimals, own_level
from factbox.ui.table.column import LEFT, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

# A word may be pages long.
_LONGEST_WORD = 100


class SentenceTable(TableView[SentenceCost]):
    """Shows the sentences that raise the Level most, from the costliest down."""

    def __init__(self) -> None:
        self._decimals = cost_decimals(())
        model = TableModel(self._columns(), self._about)
        super().__init__(model, tr("Costliest sentences"), on_click=True)

    def show_costs(self, costs: Sequence[SentenceCost]) -> None:
        """Show these sentences instead, with the decimals that the largest cost needs."""
        self._decimals = cost_decimals(costs)
        self.show_rows(costs)

    def _columns(self) -> list[TableColumn[SentenceCost]]:
        return [
            TableColumn(
                tr("Sentence"),
                lambda cost: " ".join(cost.beginning.split()),
                explanation=tr("The sentences without which the Level would fall most"),
                alignment=LEFT,
                stretches=True,
            ),
            TableColumn(
                tr("Words"),
                lambda cost: str(cost.sentence.tokens),
                explanation=tr("Tokens in the sentence"),
                value=lambda cost: cost.sentence.tokens,
                widest="0000",
            ),
            TableColumn(
                tr("Level"),
                own_level,
                explanation=tr(
                    "Level (US grade, Flesch–Kincaid) of the sentence alone; none under three "
                    "tokens"
                ),
                value=lambda cost: cost.sentence.grade,
                widest="−00.0",
            ),
            TableColumn(
                tr("Change\nwithout it"),
                self._change,
                name=tr("Change without it"),
                explanation=tr("How the Level of the whole text would change without it"),
                value=lambda cost: None if cost.dropped is None else -cost.dropped,
            ),
        ]

    def _change(self, cost: SentenceCost) -> str:
        return change_without(cost, self._decimals)

    def _about(self, cost: SentenceCost) -> str:
        lines = [
            cost.beginning,
            tr("Words: {words}. Syllables: {syllables}. Level: {level}.").format(
                words=cost.sentence.tokens,
                syllables=cost.sentence.syllables,
                level=own_level(cost),
            ),
        ]
        if cost.dropped is None:
            lines.append(tr("Without it, nothing would be left."))
        else:
            lines.append(tr("Without it, the Level changes by %s.") % self._change(cost))
        if cost.sentence.grade is None:
            lines.append(tr("A sentence of one or two words has no Level of its own."))
        if cost.times > 1:
            lines.append(tr("It belongs to the headline, which counts twice."))
        return "\n".join(lines)


class CostlyWordTable(TableView[WordCost]):
    """Shows the words that raise the Level most, from the costliest down."""

    def __init__(self) -> None:
        model = TableModel(_word_columns(), _about_word)
        super().__init__(model, tr("Costliest words"), on_click=True)


def _word_columns() -> list[TableColumn[WordCost]]:
    return [
        TableColumn(
            tr("Word"),
            lambda cost: _shortened(cost.type),
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
            value=lambda cost: cost.syllables,
        ),
        TableColumn(
            tr("Count"),
            lambda cost: str(cost.times),
            explanation=tr("How often the word occurs"),
            value=lambda cost: cost.times,
            widest="0000",
        ),
        TableColumn(
            tr("Total"),
            lambda cost: str(cost.product),
            explanation=tr("All syllables that the word adds: syllables × count"),
            value=lambda cost: cost.product,
            widest="0000",
        ),
    ]


def _about_word(cost: WordCost) -> str:
    return tr("“{word}”: syllables {syllables} × count {times} = {product}").format(
        word=_shortened(cost.type),
        syllables=cost.syllables,
        times=cost.times,
        product=cost.product,
    )


def _shortened(word: str) -> str:
    return word if len(word) <= _LONGEST_WORD else f"{word[:_LONGEST_WORD]}…"
