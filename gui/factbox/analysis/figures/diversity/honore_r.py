"""Honoré's R."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number, log


def honore_r(tokens: Number, hapaxes: Number, types: Number) -> Number:
    """Return Honoré's R; if no type occurs twice, the divisor is 0."""
    return 100 * log(tokens) / (1 - hapaxes / types)


FIGURE = Figure(
    key="honore_r",
    name="Honoré’s R",
    group=Group.DIVERSITY,
    formula=honore_r,
    formula_text="100 × ln tokens / (1 − types that occur once / types)",
    source="Honoré 1979",
    publication="Some simple measures of richness of vocabulary",
    caveat="Higher, the more words occur only once.",
    decimals=0,
    higher=Higher.VARIED,
    absent="no word occurs twice",
)
