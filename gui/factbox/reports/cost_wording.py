"""The costs of sentences, in numbers as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.costs import change_when
from factbox.reports.numbers import decimals_for, figure_shown, signed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factbox.analysis.level.costs import SentenceCost


def cost_decimals(costs: Iterable[SentenceCost]) -> int:
    """Return the decimals in which to show what the Level would be without each sentence."""
    return decimals_for(cost.dropped or 0.0 for cost in costs)


def change_without(cost: SentenceCost, decimals: int) -> str:
    """Return how the Level would change without a sentence; "—" if nothing would be left."""
    if cost.dropped is None:
        return "—"
    return signed(change_when(cost.sentence.counts, cost.dropped), decimals)


def own_level(cost: SentenceCost) -> str:
    """Return the Level of a sentence alone; "—" if it is too short to have one."""
    return figure_shown(LEVEL, cost.sentence.grade)
