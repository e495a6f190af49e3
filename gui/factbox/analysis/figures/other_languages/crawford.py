"""Crawford."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def crawford(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the years of school."""
    return -20.5 * sentences / tokens + 4.9 * syllables / tokens - 3.407


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat’s years; 0.0 without syllables."""
    if not syllables:
        return 0.0
    by_sentence, by_syllable = 100 * (sentences / tokens), 100 * (syllables / tokens)
    return -0.205 * by_sentence + 0.049 * by_syllable - 3.407


FIGURE = Figure(
    key="crawford",
    name="Crawford",
    group=Group.READABILITY,
    formula=crawford,
    formula_text="−20.5 × sentences / tokens + 4.9 × syllables / tokens − 3.407",
    worked="−20.5 × {sentences} / {tokens} + 4.9 × {syllables} / {tokens} − 3.407",
    source="Crawford 1989",
    publication="Lectura: enseñanza y aprendizaje",
    caveat="Years of school, for primary school only: over 6 it is unreliable.",
    higher=Higher.HARDER,
    remark="years of primary school",
    least_tokens=30,
    least_sentences=3,
    reliable_up_to=6,
    language="es",
    textstat=InTextstat(in_textstat, caveat="textstat says 0 where no word has a syllable."),
)
