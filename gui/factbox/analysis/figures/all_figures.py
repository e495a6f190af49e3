"""Every figure of a text, by name: what snapshots keep, trends draw, comparisons list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.diversity import Diversity
from factbox.analysis.figures.measures import measures
from factbox.analysis.figures.readability import Readability
from factbox.analysis.text.counts import WRITTEN, Counts, FactBox

if TYPE_CHECKING:
    from collections.abc import Generator

    from factbox.analysis.text.document import Document

#: The four figures of a fact box, the counts, the readability formulas (the Level is
#: Flesch–Kincaid, so it is not there again), the measures of diversity; each with the
#: decimals that are shown of it.
DECIMALS = {
    "level": 3,
    "tokens": 0,
    "types": 0,
    "ttr": 3,
    **dict.fromkeys(WRITTEN, 0),
    "flesch_reading_ease": 1,
    "gunning_fog": 1,
    "smog_index": 1,
    "automated_readability_index": 1,
    "coleman_liau_index": 1,
    "dale_chall_readability_score": 1,
    "lix": 1,
    "rix": 2,
    "mattr": 3,
    "mtld": 1,
    "hd_d": 3,
    "guiraud_r": 2,
    "herdan_c": 3,
    "maas_a2": 4,
    "yule_k": 1,
}


class AllFigures(NamedTuple):
    """The figures of a text.

    `readability` and `diversity` are None where they were not measured, as in snapshots that
    were saved before there were any.
    """

    box: FactBox
    counts: Counts
    readability: Readability | None = None
    diversity: Diversity | None = None

    def value(self, name: str) -> float | None:
        """The figure of that name, one of DECIMALS; None where it has no value."""
        for part in (self.box, self.counts, self.readability, self.diversity):
            if hasattr(part, name):
                value: float | None = getattr(part, name)
                return value
        return None


def all_figures(document: Document) -> Generator[None, None, AllFigures]:
    """Those of all that is counted of `document`, worked out a slice at a time.

    An edit ends it: it has to be begun anew.
    """
    whole = document.metrics().whole
    measured = yield from measures(document)
    return AllFigures(whole.box, whole.counts, measured.readability, measured.diversity)
