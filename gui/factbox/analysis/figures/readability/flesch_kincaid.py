"""The Flesch–Kincaid grade: the Level."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def flesch_kincaid_grade(tokens: Number, sentences: Number, syllables: Number) -> Number | None:
    """Return the school grade that a text asks for; None without tokens or sentences."""
    if not tokens or not sentences:
        return None
    return 0.39 * tokens / sentences + 11.8 * syllables / tokens - 15.59


def textstat_grade(
    tokens: Number, sentences: Number, syllables: Number
) -> Number | float | None:
    """Return textstat's grade, to the last bit; 0.0 without syllables ("Hmm.")."""
    if not tokens or not sentences:
        return None
    if not syllables:
        return 0.0
    # In the same order of operations, because another would change the last digits.
    return 0.39 * (tokens / sentences) + 11.8 * (syllables / tokens) - 15.59


FIGURE = Figure(
    key="flesch_kincaid_grade",
    name="Flesch–Kincaid",
    full_name="Flesch–Kincaid grade",
    group=Group.READABILITY,
    formula=flesch_kincaid_grade,
    formula_text="0.39 × tokens / sentences + 11.8 × syllables / tokens − 15.59",
    worked="0.39 × {tokens} / {sentences} + 11.8 × {syllables} / {tokens} − 15.59",
    source="Kincaid et al. 1975",
    publication=("Derivation of new readability formulas for Navy enlisted personnel"),
    caveat="A school grade of the United States: the Level.",
    higher=Higher.HARDER,
    grade_name="F–K",
    least_tokens=30,
    least_sentences=3,
    language="en",
    textstat=InTextstat(
        textstat_grade, caveat="textstat says 0 where no word has a syllable.", everywhere=True
    ),
    repeats="level",
    as_level="US grade (Flesch–Kincaid)",
)
