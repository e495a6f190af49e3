"""Flesch–Douma."""

from __future__ import annotations

from factbox.analysis.figures.bands import FLESCH_BANDS
from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def flesch_douma(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the score."""
    return 206.835 - 0.93 * (tokens / sentences) - 77 * syllables / tokens


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat’s flesch_reading_ease; 0.0 without syllables."""
    if not syllables:
        return 0.0
    return 206.835 - 0.93 * (tokens / sentences) - 77 * (syllables / tokens)


FIGURE = Figure(
    key="flesch_douma",
    name="Flesch–Douma",
    group=Group.READABILITY,
    formula=flesch_douma,
    formula_text="206.835 − 0.93 × tokens / sentences − 77 × syllables / tokens",
    worked="206.835 − 0.93 × {tokens} / {sentences} − 77 × {syllables} / {tokens}",
    source="Douma 1960",
    publication="De leesbaarheid van landbouwbladen",
    caveat=("Flesch’s Reading Ease, refitted to Dutch."),
    bands=FLESCH_BANDS,
    higher=Higher.EASIER,
    usual_limit=60,
    least_tokens=30,
    least_sentences=3,
    language="nl",
    textstat=InTextstat(
        in_textstat,
        caveat=(
            "Under the textstat rule set it is flesch_reading_ease, which says 0 where no word "
            "has a syllable."
        ),
    ),
)
