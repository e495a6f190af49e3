"""OVIX."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number, log


def ovix(types: Number, tokens: Number) -> Number:
    """Return the word variation index."""
    return log(tokens) / log(2 - log(types) / log(tokens))


FIGURE = Figure(
    key="ovix",
    name="OVIX",
    full_name="OVIX, ordvariationsindex",
    group=Group.DIVERSITY,
    formula=ovix,
    formula_text="ln tokens / ln(2 − ln types / ln tokens)",
    source="Hultman & Westman 1977",
    publication="Gymnasistsvenska",
    caveat="Made for Swedish. It measures variation, not difficulty.",
    higher=Higher.VARIED,
    least_tokens=30,
    language="sv",
    absent="no word occurs twice",
)
