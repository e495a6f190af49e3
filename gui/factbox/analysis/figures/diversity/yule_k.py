"""Yule's K."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def yule_k(squares: Number, tokens: Number) -> Number:
    """Return Yule's characteristic K."""
    return 10_000 * (squares - tokens) / tokens**2


FIGURE = Figure(
    key="yule_k",
    name="Yule’s K",
    group=Group.DIVERSITY,
    formula=yule_k,
    formula_text="10,000 × (Σ i² × V_i − tokens) / tokens², V_i types occurring i times",
    source="Yule 1944",
    publication="The statistical study of literary vocabulary",
    caveat="A lower value is more varied; it is 0 if no word occurs twice.",
    libraries="The same in lexicalrichness, koRpus and quanteda (written with − 1 / tokens).",
    higher=Higher.REPETITIVE,
)
