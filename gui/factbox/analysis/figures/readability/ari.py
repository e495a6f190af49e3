"""The Automated Readability Index."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def ari(characters: Number, tokens: Number, sentences: Number) -> Number:
    """Return Smith and Senter's grade."""
    return 4.71 * characters / tokens + 0.5 * (tokens / sentences) - 21.43


def in_textstat(
    characters: Number, chunks: Number, tokens: Number, sentences: Number
) -> Number:
    """Return textstat's grade, in which white space separates the words."""
    return 4.71 * (characters / chunks) + 0.5 * (tokens / sentences) - 21.43


FIGURE = Figure(
    key="automated_readability_index",
    name="ARI",
    full_name="ARI, Automated Readability Index",
    group=Group.READABILITY,
    formula=ari,
    formula_text="4.71 × characters / tokens + 0.5 × tokens / sentences − 21.43",
    source="Smith & Senter 1967",
    publication="Automated readability index",
    caveat=(
        "Characters are everything but white space, punctuation included. Some programs count "
        "letters and digits only, and find a lower grade."
    ),
    higher=Higher.HARDER,
    grade_name="ARI",
    least_tokens=30,
    least_sentences=3,
    language="en",
    textstat=InTextstat(
        in_textstat,
        "4.71 × characters / pieces + 0.5 × tokens / sentences − 21.43",
        "In textstat, pieces are what white space separates, a lone dash included.",
        everywhere=True,
    ),
)
