"""The Coleman–Liau index."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def coleman_liau(letters: Number, tokens: Number, sentences: Number) -> Number:
    """Return Coleman and Liau's grade."""
    return 0.0588 * (100 * letters / tokens) - 0.296 * (100 * sentences / tokens) - 15.8


def in_textstat(letters: Number, tokens: Number, sentences: Number) -> Number:
    """Return textstat's grade, with a rounded factor."""
    return 0.058 * (letters / tokens * 100) - 0.296 * (sentences / tokens * 100) - 15.8


FIGURE = Figure(
    key="coleman_liau_index",
    name="Coleman–Liau",
    full_name="Coleman–Liau index",
    group=Group.READABILITY,
    formula=coleman_liau,
    formula_text="0.0588 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8",
    source="Coleman & Liau 1975",
    publication="A computer readability formula designed for machine scoring",
    caveat="Needs no syllables.",
    higher=Higher.HARDER,
    grade_name="C–L",
    least_tokens=30,
    least_sentences=3,
    language="en",
    textstat=InTextstat(
        in_textstat,
        "0.058 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8",
        "textstat has 0.058 for the paper’s 0.0588, and counts digits as letters.",
        everywhere=True,
    ),
)
