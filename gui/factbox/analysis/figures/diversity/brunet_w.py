"""Brunet's W."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def brunet_w(tokens: Number, types: Number) -> Number:
    """Return Brunet's W."""
    power: Number = types**-0.165
    index: Number = tokens**power
    return index


FIGURE = Figure(
    key="brunet_w",
    name="Brunet’s W",
    group=Group.DIVERSITY,
    formula=brunet_w,
    formula_text="tokens ^ (types ^ −0.165)",
    source="Brunet 1978",
    publication="Le vocabulaire de Jean Giraudoux: structure et évolution",
    caveat="Most texts lie between 10 and 20. Depends little on length.",
    decimals=2,
    higher=Higher.REPETITIVE,
)
