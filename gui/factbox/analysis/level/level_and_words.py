"""What raises a Level, what a coverage asks for, and the levels of words: found together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.level.costs import CostFinder, LevelCosts
from factbox.analysis.words.vocabulary.type_levels import TypeLevels
from factbox.analysis.words.vocabulary.why_none import why_no_levels

if TYPE_CHECKING:
    from collections.abc import Generator

    from factbox.analysis.level.coverage import CoverageWork
    from factbox.analysis.level.target import Target
    from factbox.analysis.text.document import Document
    from factbox.analysis.text.place import Place


class LevelAndWords(NamedTuple):
    """What was found in a text: None for the work without a target, and for no list."""

    costs: LevelCosts
    coverage: CoverageWork | None
    levels: TypeLevels | None


def find_level_and_words(
    finder: CostFinder, document: Document, extent: tuple[Place, Place] | None, target: Target
) -> Generator[None, None, LevelAndWords]:
    """Find it in an `extent` of the text, or in all of it, in slices."""
    costs = yield from finder.find(document, extent, target.main)
    work = None
    if target.coverage is not None:
        from factbox.analysis.level.coverage import coverage_work

        work = yield from coverage_work(document, extent, target.coverage)
    if why_no_levels(document.counts()):
        return LevelAndWords(costs, work, None)
    levels = TypeLevels(document.rules, document.level_list)
    for word in costs.words[:1]:
        # The tables of the list are loaded, which takes a moment.
        levels.of(word.type)
        yield
    return LevelAndWords(costs, work, levels)
