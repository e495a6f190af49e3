"""Yule's I."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def yule_i(types: Number, squares: Number) -> Number:
    """Return Yule's I; if no type occurs twice, the divisor is 0."""
    return types * types / (squares - types)


FIGURE = Figure(
    key="yule_i",
    name="Yule’s I",
    group=Group.DIVERSITY,
    formula=yule_i,
    formula_text="types² / (Σ i² × V_i − types), V_i types occurring i times",
    source="Yule 1944",
    publication="The statistical study of literary vocabulary",
    caveat="Unlike Yule’s K, rises with variety.",
    libraries="Called yulei by lexicalrichness and I by quanteda.",
    decimals=1,
    higher=Higher.VARIED,
    absent="no word occurs twice",
)
