"""The Fog index for Polish: its Level."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def fog_pl(tokens: Number, sentences: Number, four_syllables: Number) -> Number:
    """Return the years of school, where words of four syllables are hard."""
    return 0.4 * (tokens / sentences + 100 * four_syllables / tokens)


FIGURE = Figure(
    key="fog_pl",
    name="Fog (Polish)",
    group=Group.READABILITY,
    formula=fog_pl,
    formula_text="0.4 × (tokens / sentences + 100 × words of four syllables or more / tokens)",
    worked="0.4 × ({tokens} / {sentences} + 100 × {four_syllables} / {tokens})",
    source="Gunning 1952",
    publication="The technique of clear writing",
    caveat="Years of school. In Polish, words of four syllables or more count as hard.",
    higher=Higher.HARDER,
    grade_name="Fog",
    least_tokens=30,
    least_sentences=3,
    language="pl",
    repeats="level",
    as_level="years of school (Fog, for Polish)",
)
