"""Flesch–Oborneva."""

from __future__ import annotations

from factbox.analysis.figures.bands import FLESCH_BANDS
from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def flesch_oborneva(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the score."""
    return 206.835 - 1.3 * (tokens / sentences) - 60.1 * syllables / tokens


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat’s flesch_reading_ease; 0.0 without syllables."""
    if not syllables:
        return 0.0
    return 206.835 - 1.3 * (tokens / sentences) - 60.1 * (syllables / tokens)


FIGURE = Figure(
    key="flesch_oborneva",
    name="Flesch–Oborneva",
    group=Group.READABILITY,
    formula=flesch_oborneva,
    formula_text="206.835 − 1.3 × tokens / sentences − 60.1 × syllables / tokens",
    worked="206.835 − 1.3 × {tokens} / {sentences} − 60.1 × {syllables} / {tokens}",
    source="Oborneva 2006",
    publication="Automated assessment of the complexity of educational texts",
    caveat=("Flesch’s Reading Ease, refitted to Russian."),
    bands=FLESCH_BANDS,
    higher=Higher.EASIER,
    least_tokens=30,
    least_sentences=3,
    language="ru",
    textstat=InTextstat(
        in_textstat,
        caveat=(
            "Under the textstat rule set it is flesch_reading_ease, which says 0 where no word "
            "has a syllable."
        ),
    ),
)
