"""Simpson's D."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def simpson_d(squares: Number, tokens: Number) -> Number:
    """Return Simpson's D, from 0 to 1; for one token it would be 0 / 0."""
    return (squares - tokens) / (tokens * (tokens - 1))


FIGURE = Figure(
    key="simpson_d",
    name="Simpson’s D",
    group=Group.DIVERSITY,
    formula=simpson_d,
    formula_text=(
        "(Σ i² × V_i − tokens) / (tokens × (tokens − 1)), V_i types occurring i times"
    ),
    source="Simpson 1949",
    publication="Measurement of diversity",
    caveat="The chance that two tokens drawn from the text are the same word.",
    libraries="Called simpsond by lexicalrichness and D by quanteda.",
    decimals=4,
    higher=Higher.REPETITIVE,
    absent="one token only",
)
