"""Gunning's Fog index."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def gunning_fog(tokens: Number, sentences: Number, polysyllables: Number) -> Number:
    """Return Gunning's grade, in which every word of three syllables is hard."""
    return 0.4 * (tokens / sentences + 100 * polysyllables / tokens)


def in_textstat(tokens: Number, sentences: Number, hard_words: Number) -> Number:
    """Return textstat's grade, in which words on its list of easy words are not hard."""
    return 0.4 * (tokens / sentences + 100 * hard_words / tokens)


FIGURE = Figure(
    key="gunning_fog",
    name="Gunning Fog",
    group=Group.READABILITY,
    formula=gunning_fog,
    formula_text="0.4 × (tokens / sentences + 100 × hard words / tokens)",
    source="Gunning 1952",
    publication="The technique of clear writing",
    caveat=(
        "Hard words have three syllables or more. Gunning excludes names, compounds and the "
        "endings -ed and -es, which no program can recognise with certainty."
    ),
    higher=Higher.HARDER,
    grade_name="Fog",
    least_tokens=30,
    least_sentences=3,
    language="en",
    textstat=InTextstat(
        in_textstat,
        caveat="In textstat, words on its list of easy words are not hard.",
    ),
)
