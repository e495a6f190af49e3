"""Flesch–Vacca."""

from __future__ import annotations

from factbox.analysis.figures.bands import FLESCH_BANDS
from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def flesch_vacca(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the score."""
    return 217 - 1.3 * (tokens / sentences) - 60 * syllables / tokens


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat’s flesch_reading_ease; 0.0 without syllables."""
    if not syllables:
        return 0.0
    return 217 - 1.3 * (tokens / sentences) - 60 * (syllables / tokens)


FIGURE = Figure(
    key="flesch_vacca",
    name="Flesch–Vacca",
    group=Group.READABILITY,
    formula=flesch_vacca,
    formula_text="217 − 1.3 × tokens / sentences − 60 × syllables / tokens",
    worked="217 − 1.3 × {tokens} / {sentences} − 60 × {syllables} / {tokens}",
    source="Franchina & Vacca 1986",
    publication="Adaptation of Flesh readability index on a bilingual text",
    caveat=("Flesch’s Reading Ease, refitted to Italian."),
    bands=FLESCH_BANDS,
    higher=Higher.EASIER,
    least_tokens=30,
    least_sentences=3,
    language="it",
    textstat=InTextstat(
        in_textstat,
        caveat=(
            "Under the textstat rule set it is flesch_reading_ease, which says 0 where no word "
            "has a syllable."
        ),
    ),
)
