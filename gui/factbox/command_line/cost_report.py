"""The sentences and words that raise the Level most, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.reports.cost_wording import (
    change_without,
    cost_decimals,
    effect_decimals,
    goes_by_syllables,
    own_level,
)
from factbox.reports.coverage_wording import coverage_line
from factbox.reports.figure_wording import main_name
from factbox.reports.numbers import signed
from factbox.reports.target_work import target_work
from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.measuring.costs import ReportedCosts

# The most lines of each list for people.
_MOST = 20


def cost_lines(reported: ReportedCosts) -> Iterator[str]:
    """Yield the targets, how to reach them, and the costliest sentences and words."""
    costs, target = reported.found, reported.target
    yield from ("Why this level", "")
    if costs.counts.no_main and target.main is None:
        yield f"No {main_name(costs.counts)}: {costs.counts.no_main}"
    yield from target_work(costs, target)
    if reported.coverage is not None:
        yield coverage_line(reported.coverage)
    decimals, name = cost_decimals(costs.sentences[:_MOST]), main_name(costs.counts)
    for cost in costs.sentences[:_MOST]:
        tokens = tr("%Ln tokens", "", cost.sentence.tokens)
        yield (
            f"{tokens}, {name} {own_level(cost)}, "
            f"change without it {change_without(cost, decimals)}: "
            f"{' '.join(cost.beginning.split())}"
        )
    by_syllables = goes_by_syllables(costs.counts)
    digits = effect_decimals(costs.words[:_MOST])
    for word in costs.words[:_MOST]:
        if not by_syllables:
            yield f"{word.type} × {word.times}: {name} {signed(word.effect, digits)}"
            continue
        product = tr("%Ln syllables", "", word.product)
        yield f"{word.type}: {word.syllables} × {word.times} = {product}"
