"""Oborneva’s grade: the Level of Russian."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def oborneva(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the school year."""
    return 0.5 * tokens / sentences + 8.4 * syllables / tokens - 15.59


FIGURE = Figure(
    key="oborneva_grade",
    name="Oborneva",
    full_name="Oborneva’s grade",
    group=Group.READABILITY,
    formula=oborneva,
    formula_text="0.5 × tokens / sentences + 8.4 × syllables / tokens − 15.59",
    worked="0.5 × {tokens} / {sentences} + 8.4 × {syllables} / {tokens} − 15.59",
    source="Oborneva 2006",
    publication="Automated assessment of the complexity of educational texts",
    caveat="The Flesch–Kincaid grade, refitted to Russian fiction: a school year.",
    higher=Higher.HARDER,
    grade_name="Oborneva",
    least_tokens=30,
    least_sentences=3,
    language="ru",
    repeats="level",
    as_level="school year (Oborneva)",
)
