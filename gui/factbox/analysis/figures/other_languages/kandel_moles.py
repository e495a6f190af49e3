"""Kandel–Moles."""

from __future__ import annotations

from factbox.analysis.figures.bands import FLESCH_BANDS
from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def kandel_moles(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the score."""
    return 207 - 1.015 * (tokens / sentences) - 73.6 * syllables / tokens


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat’s flesch_reading_ease; 0.0 without syllables."""
    if not syllables:
        return 0.0
    return 207 - 1.015 * (tokens / sentences) - 73.6 * (syllables / tokens)


FIGURE = Figure(
    key="kandel_moles",
    name="Kandel–Moles",
    group=Group.READABILITY,
    formula=kandel_moles,
    formula_text="207 − 1.015 × tokens / sentences − 73.6 × syllables / tokens",
    worked="207 − 1.015 × {tokens} / {sentences} − 73.6 × {syllables} / {tokens}",
    source="Kandel & Moles 1958",
    publication="Application de l’indice de Flesch à la langue française",
    caveat=("Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68."),
    bands=FLESCH_BANDS,
    higher=Higher.EASIER,
    usual_limit=60,
    least_tokens=30,
    least_sentences=3,
    language="fr",
    textstat=InTextstat(
        in_textstat,
        caveat=(
            "Under the textstat rule set it is flesch_reading_ease, which says 0 where no word "
            "has a syllable."
        ),
    ),
)
