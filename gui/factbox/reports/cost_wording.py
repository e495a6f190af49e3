"""The costs of sentences, in numbers as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.figures.figure import Higher
from factbox.analysis.level.costs import LONG
from factbox.reports.figure_wording import the_main
from factbox.reports.numbers import decimals_for, figure_shown, signed
from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factbox.analysis.level.costs import SentenceCost, WordCost
    from factbox.analysis.text.counts import Counts


def cost_decimals(costs: Iterable[SentenceCost]) -> int:
    """Return the decimals in which to show what the Level would be without each sentence."""
    return decimals_for(cost.eased or 0.0 for cost in costs)


def change_without(cost: SentenceCost, decimals: int) -> str:
    """Return how the Level would change without a sentence; "—" if nothing would be left."""
    return "—" if cost.change is None else signed(cost.change, decimals)


def own_level(cost: SentenceCost) -> str:
    """Return the main figure of a sentence alone; "—" if it is too short to have one."""
    return figure_shown(cost.sentence.counts.main_figure or LEVEL, cost.sentence.grade)


def costliest(counts: Counts) -> str:
    """Return which sentences cost most, in words."""
    figure = counts.main_figure
    words = tr("Sentences without which {name} would fall most")
    if figure is not None and figure.higher is Higher.EASIER:
        words = tr("Sentences without which {name} would rise most")
    return words.format(name=the_main(counts))


def goes_by_syllables(counts: Counts) -> bool:
    """Return whether words cost their syllables, as in the Level of English."""
    figure = counts.main_figure
    return figure is None or "syllables" in figure.ingredients


def costly_words(counts: Counts) -> str:
    """Return which words cost most, in words."""
    if goes_by_syllables(counts):
        return tr("Words of %Ln syllables or more, by their syllables in total", "", LONG)
    figure = counts.main_figure
    words = tr("Words that raise {name} most")
    if figure is not None and figure.higher is Higher.EASIER:
        words = tr("Words over six letters that lower {name} most")
    return words.format(name=the_main(counts))


def effect_decimals(costs: Iterable[WordCost]) -> int:
    """Return the decimals in which to show what each word adds to the main figure."""
    return decimals_for(cost.effect for cost in costs)
