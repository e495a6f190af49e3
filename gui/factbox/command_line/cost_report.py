"""The sentences and words that raise the Level most, for people and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.level.band import splits_needed, syllables_to_lose
from factbox.analysis.level.costs import CostFinder
from factbox.analysis.slices import at_once
from factbox.how_many import how_many
from factbox.reports.cost_wording import change_without, cost_decimals, own_level
from factbox.reports.target_wording import target_work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factbox.analysis.level.costs import LevelCosts
    from factbox.analysis.level.target import Target
    from factbox.analysis.text.document import Document
    from factbox.analysis.text.place import Place

# The most lines of each list for people.
_MOST = 20


def cost_lines(document: Document, target: Target) -> Iterator[str]:
    """Yield the costliest sentences and words, for people."""
    costs = _costs_of(document, target)
    yield from ("Why this level", "")
    if costs.counts.no_level and target.level is None:
        yield f"No Level: {costs.counts.no_level}"
    yield from target_work(costs, target)
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
    document: Document, target: Target, offset: Callable[[Place], int]
) -> dict[str, object]:
    """Return the same for programs, 200 of each; `offset` converts a place to an offset."""
    found = _costs_of(document, target)
    return {
        **_work(found, target),
        "graded": found.graded,
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


def _costs_of(document: Document, target: Target) -> LevelCosts:
    limit = None if target.level is None else target.level.high
    return at_once(CostFinder().find(document, None, limit))


def _work(costs: LevelCosts, target: Target) -> dict[str, object]:
    """Return the target, and what would bring the text to it; null for what is not aimed at."""
    counts, (level, length) = costs.counts, target
    far = None if length is None or counts.no_words else int(length.distance(counts.tokens))
    return {
        "target": None if level is None else level._asdict(),
        "above": None if level is None else costs.above,
        "splits_needed": None if level is None else splits_needed(counts, level.high),
        "syllables_to_lose": None if level is None else syllables_to_lose(counts, level.high),
        "target_length": None if length is None else length._asdict(),
        "tokens_to_cut": None if far is None else max(far, 0),
        "tokens_to_add": None if far is None else max(-far, 0),
    }
