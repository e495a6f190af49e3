"""Herdan's V_m."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number, sqrt


def herdan_vm(squares: Number, types: Number, tokens: Number) -> Number:
    """Return Herdan's V_m; a single fraction under the root keeps it exact."""
    return sqrt((squares * types - tokens * tokens) / (tokens * tokens * types))


FIGURE = Figure(
    key="herdan_vm",
    name="Herdan’s V_m",
    group=Group.DIVERSITY,
    formula=herdan_vm,
    formula_text="√(Σ V_i × (i / tokens)² − 1 / types), V_i types occurring i times",
    source="Herdan 1955",
    publication="A new derivation and interpretation of Yule’s “Characteristic” K",
    caveat="Depends little on length. It is 0 if all words occur equally often.",
    libraries="Called herdanvm by lexicalrichness and Vm by quanteda.",
    decimals=4,
    higher=Higher.REPETITIVE,
)
