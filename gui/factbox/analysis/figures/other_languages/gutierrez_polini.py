"""Gutiérrez de Polini."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def gutierrez_polini(tokens: Number, sentences: Number, letters_and_digits: Number) -> Number:
    """Return the score."""
    return 95.2 - 9.7 * letters_and_digits / tokens - 0.35 * (tokens / sentences)


def in_textstat(tokens: Number, sentences: Number, letters: Number) -> Number | float:
    """Return textstat’s score; 0.0 without letters."""
    if not letters:
        return 0.0
    return 95.2 - 9.7 * (letters / tokens) - 0.35 * (tokens / sentences)


FIGURE = Figure(
    key="gutierrez_polini",
    name="Gutiérrez de Polini",
    group=Group.READABILITY,
    formula=gutierrez_polini,
    formula_text="95.2 − 9.7 × letters and digits / tokens − 0.35 × tokens / sentences",
    worked="95.2 − 9.7 × {letters_and_digits} / {tokens} − 0.35 × {tokens} / {sentences}",
    source="Gutiérrez de Polini 1972",
    publication="Investigación sobre lectura en Venezuela",
    caveat="Made for Spanish, for year 6 of school. No bands were published.",
    higher=Higher.EASIER,
    least_tokens=30,
    least_sentences=3,
    language="es",
    textstat=InTextstat(
        in_textstat,
        "95.2 − 9.7 × letters / tokens − 0.35 × tokens / sentences",
        "textstat says 0 where there is no letter.",
        worked="95.2 − 9.7 × {letters} / {tokens} − 0.35 × {tokens} / {sentences}",
    ),
)
