"""Guiraud's R."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number, sqrt


def guiraud_r(types: Number, tokens: Number) -> Number:
    """Return Guiraud's R."""
    return types / sqrt(tokens)


FIGURE = Figure(
    key="guiraud_r",
    name="Guiraud’s R",
    full_name="Guiraud’s R, root TTR",
    group=Group.DIVERSITY,
    formula=guiraud_r,
    formula_text="types / √tokens",
    source="Guiraud 1954",
    publication="Les caractères statistiques du vocabulaire",
    caveat="Depends on length: compare texts of about the same length.",
    libraries="The same as rttr in lexicalrichness and root_ttr in lexical_diversity.",
    decimals=2,
    higher=Higher.VARIED,
    remark="grows with length",
)
