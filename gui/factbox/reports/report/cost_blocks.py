"""The sentences and words that raise the Level of a text most, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.level.costs import LONG
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
from factbox.reports.report.blocks import ReportTable
from factbox.reports.report.words import one_line
from factbox.tr import tr, with_thousands

if TYPE_CHECKING:
    from factbox.analysis.level.costs import LevelCosts

_MOST_SENTENCES = 6
_MOST_WORDS = 6
# A row should hardly need a second line.
_LONGEST_SENTENCE = 84
_LONGEST_WORD = 40


def sentence_table(costs: LevelCosts) -> ReportTable | None:
    """Return a table of the sentences that raise the Level most; None if none does."""
    some = [each for each in costs.sentences if (each.eased or 0) > 0][:_MOST_SENTENCES]
    decimals = cost_decimals(some)
    rows = tuple(
        (
            one_line(each.beginning, _LONGEST_SENTENCE),
            with_thousands(each.sentence.tokens),
            own_level(each),
            change_without(each, decimals),
        )
        for each in some
    )
    if not rows:
        return None
    return ReportTable(
        costliest(costs.counts),
        (
            tr("Sentence"),
            tr("Words", "column heading: how many words"),
            main_name(costs.counts),
            tr("Change without it"),
        ),
        rows,
        frozenset({1, 2, 3}),
    )


def word_table(costs: LevelCosts) -> ReportTable | None:
    """Return a table of the words that cost most; None if there are none."""
    by_syllables = goes_by_syllables(costs.counts)
    some = [
        each
        for each in costs.words[:_MOST_WORDS]
        if (each.syllables >= LONG if by_syllables else each.effect)
    ]
    decimals = effect_decimals(some)
    rows = tuple(
        (
            one_line(each.type, _LONGEST_WORD),
            with_thousands(each.syllables),
            with_thousands(each.times),
            with_thousands(each.product) if by_syllables else signed(each.effect, decimals),
        )
        for each in some
    )
    if not rows:
        return None
    last = tr("Total") if by_syllables else tr("Effect", "column heading: what a word adds")
    return ReportTable(
        costly_words(costs.counts),
        (tr("Word"), tr("Syllables"), tr("Count"), last),
        rows,
        frozenset({1, 2, 3}),
    )
