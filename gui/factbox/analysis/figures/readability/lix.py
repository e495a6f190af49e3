"""LIX."""

from __future__ import annotations

from factbox.analysis.figures.bands import LOWEST
from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def lix(tokens: Number, sentences: Number, long_words: Number) -> Number:
    """Return Björnsson's readability index."""
    return tokens / sentences + 100 * long_words / tokens


FIGURE = Figure(
    key="lix",
    name="LIX",
    group=Group.READABILITY,
    formula=lix,
    formula_text="tokens / sentences + 100 × words over six letters / tokens",
    worked="{tokens} / {sentences} + 100 × {long_words} / {tokens}",
    source="Björnsson 1968",
    publication="Läsbarhet",
    caveat="Under 30 is for children, over 60 for specialists. Made for Swedish.",
    bands=(
        (60, "hard"),
        (50, "official texts"),
        (40, "newspapers"),
        (30, "fiction"),
        (LOWEST, "children’s books"),
    ),
    higher=Higher.HARDER,
    usual_limit=50,
    least_tokens=30,
    least_sentences=3,
)
