"""The sentences and words that raise the Level most, for people and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.level.band import BandSide, splits_needed, syllables_to_lose
from factbox.analysis.level.costs import CostFinder
from factbox.analysis.slices import at_once
from factbox.how_many import how_many
from factbox.reports.cost_wording import change_without, cost_decimals, own_level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factbox.analysis.level.band import Band
    from factbox.analysis.level.costs import LevelCosts
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.document import Document
    from factbox.analysis.text.place import Place

# The most lines of each list for people.
_MOST = 20


def cost_lines(document: Document, target: Band | None) -> Iterator[str]:
    """Yield the costliest sentences and words, for people."""
    costs = _costs_of(document, target)
    yield from ("Why this level", "")
    if costs.counts.no_level:
        yield f"No Level: {costs.counts.no_level}"
    side = None if target is None else target.side(costs.counts.level)
    if target is not None and side is not None:
        yield f"Target {target.low:g} to {target.high:g}: the Level is {side.value}"
        yield f"Sentences above the target: {costs.above} of {costs.graded}"
        if side is BandSide.ABOVE:
            yield f"To reach {target.high:g}: {_work(costs.counts, target.high)}"
    decimals = cost_decimals(costs.sentences[:_MOST])
    for cost in costs.sentences[:_MOST]:
        tokens = how_many(cost.sentence.tokens, "tokens")
        yield (
            f"{tokens}, Level {own_level(cost)}, "
            f"change without it {change_without(cost, decimals)}: "
            f"{' '.join(cost.beginning.split())}"
        )
    for word in costs.words[:_MOST]:
        product = how_many(word.product, "syllables")
        yield f"{word.type}: {word.syllables} × {word.times} = {product}"


def costs(
    document: Document, target: Band | None, offset: Callable[[Place], int]
) -> dict[str, object]:
    """Return the same for programs, 200 of each; `offset` converts a place to an offset."""
    found = _costs_of(document, target)
    return {
        "target": None if target is None else {"low": target.low, "high": target.high},
        "graded": found.graded,
        "above": None if target is None else found.above,
        "splits_needed": None if target is None else splits_needed(found.counts, target.high),
        "syllables_to_lose": (
            None if target is None else syllables_to_lose(found.counts, target.high)
        ),
        "sentences": [
            {
                "start": offset(cost.start),
                "end": offset(cost.end),
                "tokens": cost.sentence.tokens,
                "syllables": cost.sentence.syllables,
                "grade": cost.sentence.grade,
                "times": cost.times,
                "level_falls_by": cost.dropped,
            }
            for cost in found.sentences
        ],
        "words": [
            {"type": word.type, "syllables": word.syllables, "count": word.times}
            for word in found.words
        ],
    }


def _costs_of(document: Document, target: Band | None) -> LevelCosts:
    return at_once(CostFinder().find(document, None, None if target is None else target.high))


def _work(counts: Counts, level: float) -> str:
    splits, fewer = splits_needed(counts, level), syllables_to_lose(counts, level)
    ways = [f"split {how_many(splits, 'sentences')}"] if splits is not None else []
    ways += [f"use {how_many(fewer, 'syllables')} fewer"] if fewer is not None else []
    return ", or ".join(ways) or "neither splitting sentences nor shorter words are enough"
