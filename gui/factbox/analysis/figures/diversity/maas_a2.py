"""Maas's a²."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number, log


def maas_a2(types: Number, tokens: Number) -> Number:
    """Return Maas's a²; for one token it would be 0 / 0."""
    return (log(tokens) - log(types)) / log(tokens) ** 2


FIGURE = Figure(
    key="maas_a2",
    name="Maas a²",
    group=Group.DIVERSITY,
    formula=maas_a2,
    formula_text="(ln tokens − ln types) / (ln tokens)²",
    source="Maas 1972",
    publication="Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes",
    caveat="A lower value is more varied; it is 0 if no word occurs twice.",
    libraries=(
        "The same in lexicalrichness. lexical_diversity and TAALED use logarithms to base 10 "
        "(2.3026 times as much); quanteda and koRpus give the square root of that."
    ),
    decimals=4,
    higher=Higher.REPETITIVE,
    absent="one token only",
)
