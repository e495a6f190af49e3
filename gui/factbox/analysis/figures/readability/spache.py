"""Spache."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def spache(tokens: Number, sentences: Number, difficult_words: Number) -> Number:
    """Return Spache's grade, in which every word that is not on the list is difficult."""
    return 0.141 * (tokens / sentences) + 0.086 * (100 * difficult_words / tokens) + 0.839


def in_textstat(tokens: Number, sentences: Number, unfamiliar_words: Number) -> Number:
    """Return textstat's grade, in which words of one syllable are never difficult."""
    return 0.141 * (tokens / sentences) + 0.086 * (100 * unfamiliar_words / tokens) + 0.839


FIGURE = Figure(
    key="spache_readability",
    name="Spache",
    group=Group.READABILITY,
    formula=spache,
    formula_text="0.141 × tokens / sentences + 0.086 × % difficult words + 0.839",
    source="Spache 1953",
    publication="A new readability formula for primary-grade reading materials",
    caveat=(
        "A school grade of the United States, up to grade 4. Difficult words are those not on "
        "textstat’s list of 2,941 words; Spache used 769 words."
    ),
    higher=Higher.HARDER,
    grade_name="Spache",
    least_tokens=30,
    least_sentences=3,
    language="en",
    textstat=InTextstat(
        in_textstat,
        caveat="In textstat, words of one syllable are never difficult.",
    ),
)
