"""The sentences and words that raise the Level of a text most, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.reports.cost_wording import change, decimals_for, own_level
from factbox.reports.report.blocks import ReportTable
from factbox.reports.report.words import one_line

if TYPE_CHECKING:
    from factbox.analysis.level.costs import LevelCosts

_MOST_SENTENCES = 6
_MOST_WORDS = 6
# So that a row is hardly more than a line.
_LONGEST_SENTENCE = 84
_LONGEST_WORD = 40


def sentence_table(costs: LevelCosts) -> ReportTable | None:
    """Return a table of the costliest sentences; None if there are none."""
    some = costs.sentences[:_MOST_SENTENCES]
    decimals = decimals_for(max((abs(each.dropped or 0) for each in some), default=0))
    rows = tuple(
        (
            one_line(each.beginning, _LONGEST_SENTENCE),
            str(each.sentence.tokens),
            own_level(each),
            "—" if each.dropped is None else change(-each.dropped, decimals),
        )
        for each in some
    )
    if not rows:
        return None
    return ReportTable(
        "Sentences without which the Level would fall most",
        ("Sentence", "Words", "Level", "Level without it"),
        rows,
        frozenset({1, 2, 3}),
    )


def word_table(costs: LevelCosts) -> ReportTable | None:
    """Return a table of the costliest words; None if there are none."""
    rows = tuple(
        (
            one_line(each.type, _LONGEST_WORD),
            str(each.syllables),
            str(each.times),
            str(each.product),
        )
        for each in costs.words[:_MOST_WORDS]
    )
    if not rows:
        return None
    return ReportTable(
        "Words of three syllables or more come first, by their syllables in total",
        ("Word", "Syllables", "Count", "Total"),
        rows,
        frozenset({1, 2, 3}),
    )
