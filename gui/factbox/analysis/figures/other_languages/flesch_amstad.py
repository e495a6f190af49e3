"""Flesch–Amstad."""

from __future__ import annotations

from factbox.analysis.figures.bands import FLESCH_BANDS
from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def flesch_amstad(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the score."""
    return 180 - (tokens / sentences) - 58.5 * syllables / tokens


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat’s flesch_reading_ease; 0.0 without syllables."""
    if not syllables:
        return 0.0
    return 180 - (tokens / sentences) - 58.5 * (syllables / tokens)


FIGURE = Figure(
    key="flesch_amstad",
    name="Flesch–Amstad",
    group=Group.READABILITY,
    formula=flesch_amstad,
    formula_text="180 − tokens / sentences − 58.5 × syllables / tokens",
    worked="180 − {tokens} / {sentences} − 58.5 × {syllables} / {tokens}",
    source="Amstad 1978",
    publication="Wie verständlich sind unsere Zeitungen?",
    caveat=("Flesch’s Reading Ease, refitted to German."),
    bands=FLESCH_BANDS,
    higher=Higher.EASIER,
    least_tokens=30,
    least_sentences=3,
    language="de",
    textstat=InTextstat(
        in_textstat,
        caveat=(
            "Under the textstat rule set it is flesch_reading_ease, which says 0 where no word "
            "has a syllable."
        ),
    ),
)
