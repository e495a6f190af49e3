"""Herdan's C."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number, log


def herdan_c(types: Number, tokens: Number) -> Number:
    """Return Herdan's C, from 0 to 1; for one token it would be 0 / 0."""
    return log(types) / log(tokens)


FIGURE = Figure(
    key="herdan_c",
    name="Herdan’s C",
    full_name="Herdan’s C, log TTR",
    group=Group.DIVERSITY,
    formula=herdan_c,
    formula_text="ln types / ln tokens",
    source="Herdan 1960",
    publication="Type-token mathematics",
    caveat="Depends a little on length. The base of the logarithm makes no difference.",
    libraries="The same as Herdan in lexicalrichness and log_ttr in lexical_diversity.",
    decimals=3,
    higher=Higher.VARIED,
    absent="one token only",
)
