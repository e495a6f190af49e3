"""Flesch Reading Ease."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def reading_ease(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return Flesch's score."""
    return 206.835 - 1.015 * (tokens / sentences) - 84.6 * syllables / tokens


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat's score; 0.0 without syllables ("Hmm.")."""
    if not syllables:
        return 0.0
    return 206.835 - 1.015 * (tokens / sentences) - 84.6 * (syllables / tokens)


FIGURE = Figure(
    key="flesch_reading_ease",
    name="Flesch Reading Ease",
    group=Group.READABILITY,
    formula=reading_ease,
    formula_text="206.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens",
    source="Flesch 1948",
    publication="A new readability yardstick",
    caveat="From 0, very hard, to 100, very easy; a text may go beyond both.",
    higher=Higher.EASIER,
    least_tokens=30,
    least_sentences=3,
    language="en",
    textstat=InTextstat(in_textstat, caveat="textstat says 0 where no word has a syllable."),
)
