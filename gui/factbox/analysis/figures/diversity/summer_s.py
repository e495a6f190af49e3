"""Summer's S."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number, log


def summer_s(types: Number, tokens: Number) -> Number:
    """Return Summer's S; for one type, or one token, it would need the logarithm of 0."""
    return log(log(types)) / log(log(tokens))


FIGURE = Figure(
    key="summer_s",
    name="Summer’s S",
    group=Group.DIVERSITY,
    formula=summer_s,
    formula_text="ln ln types / ln ln tokens",
    source="Somers 1966",
    publication="Statistical methods in literary analysis",
    caveat="Depends a little on length. Many programs spell Somers as Summer.",
    libraries="Called Summer by lexicalrichness and S by quanteda.",
    decimals=3,
    higher=Higher.VARIED,
    least_tokens=30,
    absent="one type only",
)
