"""SMOG."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number, sqrt


def smog(polysyllables: Number, sentences: Number) -> Number:
    """Return McLaughlin's grade."""
    return 1.0430 * sqrt(30 * polysyllables / sentences) + 3.1291


def in_textstat(polysyllables: Number, sentences: Number) -> Number:
    """Return textstat's grade."""
    # `sqrt` may differ in the last bit.
    root: Number = (30 * (polysyllables / sentences)) ** 0.5
    return 1.043 * root + 3.1291


FIGURE = Figure(
    key="smog_index",
    name="SMOG",
    group=Group.READABILITY,
    formula=smog,
    formula_text="1.0430 × √(30 × words of three syllables or more / sentences) + 3.1291",
    source="McLaughlin 1969",
    publication="SMOG grading: a new readability formula",
    caveat="Made for thirty sentences. A shorter text is scaled up to thirty.",
    higher=Higher.HARDER,
    grade_name="SMOG",
    least_tokens=30,
    least_sentences=30,
    language="en",
    textstat=InTextstat(in_textstat, everywhere=True),
)
