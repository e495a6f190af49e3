"""Brouwer."""

from __future__ import annotations

from factbox.analysis.figures.bands import FLESCH_BANDS
from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def brouwer(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the score."""
    return 195 - 2 * (tokens / sentences) - 67 * syllables / tokens


FIGURE = Figure(
    key="brouwer",
    name="Brouwer",
    group=Group.READABILITY,
    formula=brouwer,
    formula_text="195 − 2 × tokens / sentences − 67 × syllables / tokens",
    worked="195 − 2 × {tokens} / {sentences} − 67 × {syllables} / {tokens}",
    source="Brouwer 1963",
    publication="Onderzoek naar de leesmoeilijkheid van Nederlands proza",
    caveat=("Flesch’s Reading Ease, fitted to Dutch children’s books."),
    bands=FLESCH_BANDS,
    higher=Higher.EASIER,
    least_tokens=30,
    least_sentences=3,
    language="nl",
)
