"""The share of hapaxes."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def hapax_share(hapaxes: Number, types: Number) -> Number:
    """Return the share of the types that occur once."""
    return hapaxes / types


FIGURE = Figure(
    key="hapax_share",
    name="Hapax share",
    group=Group.DIVERSITY,
    formula=hapax_share,
    formula_text="types that occur once / types",
    caveat="Falls as a text grows longer.",
    decimals=3,
    higher=Higher.VARIED,
    remark="falls with length",
)
