"""RIX."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def rix(long_words: Number, sentences: Number) -> Number:
    """Return Anderson's rate of long words."""
    return long_words / sentences


FIGURE = Figure(
    key="rix",
    name="RIX",
    group=Group.READABILITY,
    formula=rix,
    formula_text="words over six letters / sentences",
    source="Anderson 1983",
    publication="Lix and Rix: variations on a little-known readability index",
    caveat="From 0.2 in grade 1 to 7.2 and more in college.",
    decimals=2,
    higher=Higher.HARDER,
    least_tokens=30,
    least_sentences=3,
)
