"""Fernández Huerta."""

from __future__ import annotations

from factbox.analysis.figures.bands import FLESCH_BANDS
from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def fernandez_huerta(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the score."""
    return 206.84 - 60 * syllables / tokens - 1.02 * tokens / sentences


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat’s score; 0.0 without syllables."""
    if not syllables:
        return 0.0
    return 206.84 - (60 * (syllables / tokens)) - (1.02 * (tokens / sentences))


FIGURE = Figure(
    key="fernandez_huerta",
    name="Fernández Huerta",
    group=Group.READABILITY,
    formula=fernandez_huerta,
    formula_text="206.84 − 60 × syllables / tokens − 1.02 × tokens / sentences",
    worked="206.84 − 60 × {syllables} / {tokens} − 1.02 × {tokens} / {sentences}",
    source="Fernández Huerta 1959",
    publication="Medidas sencillas de lecturabilidad",
    caveat=(
        "With 1.02 × tokens / sentences, as corrected: the article itself counts sentences."
    ),
    bands=FLESCH_BANDS,
    higher=Higher.EASIER,
    least_tokens=30,
    least_sentences=3,
    language="es",
    textstat=InTextstat(
        in_textstat,
        caveat=("textstat says 0 where no word has a syllable."),
    ),
)
