"""Herdan's C."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number, log


def herdan_c(types: Number, tokens: Number) -> Number:
    """Return Herdan's C, from 0 to 1; of one token it would be 0 / 0."""
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
    caveat="Depends on length a little. The base of the logarithm makes no difference.",
    libraries="Called Herdan by lexicalrichness and log_ttr by lexical_diversity; they agree.",
    decimals=3,
    higher=Higher.VARIED,
    absent="one token only",
)
