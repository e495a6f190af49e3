"""Flesch–Martins."""

from __future__ import annotations

from factbox.analysis.figures.bands import LOWEST
from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number

_BANDS = (
    (75, "school years 1 to 4"),
    (50, "school years 5 to 8"),
    (25, "secondary school"),
    (LOWEST, "university"),
)


def flesch_martins(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the score."""
    return 248.835 - 1.015 * (tokens / sentences) - 84.6 * syllables / tokens


FIGURE = Figure(
    key="flesch_martins",
    name="Flesch–Martins",
    group=Group.READABILITY,
    formula=flesch_martins,
    formula_text="248.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens",
    worked="248.835 − 1.015 × {tokens} / {sentences} − 84.6 × {syllables} / {tokens}",
    source="Martins et al. 1996",
    publication="Readability formulas applied to textbooks in Brazilian Portuguese",
    caveat=("Flesch’s Reading Ease with 42 points more, for Brazilian schools."),
    bands=_BANDS,
    higher=Higher.EASIER,
    usual_limit=50,
    least_tokens=30,
    least_sentences=3,
    language="pt",
)
