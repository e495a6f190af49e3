"""Pisarek."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number, sqrt


def pisarek(tokens: Number, sentences: Number, four_syllables: Number) -> Number:
    """Return the years of school, by the linear formula."""
    return tokens / sentences / 3 + 100 * four_syllables / tokens / 3 + 1


def pisarek_root(tokens: Number, sentences: Number, four_syllables: Number) -> Number:
    """Return the years of school, by the other formula."""
    of_sentence, of_words = tokens / sentences, 100 * four_syllables / tokens
    return 0.5 * sqrt(of_sentence * of_sentence + of_words * of_words)


LINEAR = Figure(
    key="pisarek_linear",
    name="Pisarek",
    group=Group.READABILITY,
    formula=pisarek,
    formula_text=(
        "tokens / sentences / 3 + 100 × words of four syllables or more / tokens / 3 + 1"
    ),
    worked="{tokens} / {sentences} / 3 + 100 × {four_syllables} / {tokens} / 3 + 1",
    source="Pisarek 1969",
    publication="Jak mierzyć zrozumiałość tekstu?",
    caveat="Years of school. This is the linear one of his two formulas.",
    higher=Higher.HARDER,
    grade_name="Pisarek",
    least_tokens=30,
    least_sentences=3,
    language="pl",
)

FIGURES = (
    LINEAR,
    LINEAR._replace(
        key="pisarek_root",
        name="Pisarek, by a root",
        formula=pisarek_root,
        formula_text=(
            "√((tokens / sentences)² + (100 × words of four syllables or more / tokens)²) / 2"
        ),
        worked="√(({tokens} / {sentences})² + (100 × {four_syllables} / {tokens})²) / 2",
        caveat="Years of school. This is the other one of his two formulas.",
        grade_name="Pisarek √",
    ),
)
