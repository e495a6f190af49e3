"""Gulpease."""

from __future__ import annotations

from factbox.analysis.figures.bands import LOWEST
from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def gulpease(tokens: Number, sentences: Number, letters_and_digits: Number) -> Number:
    """Return the index."""
    return 89 + (300 * sentences - 10 * letters_and_digits) / tokens


def in_textstat(
    tokens: Number, sentences: Number, characters: Number, chunks: Number
) -> Number | float:
    """Return textstat’s index, which counts punctuation too."""
    return (300 * (sentences / tokens)) - (10 * (characters / chunks)) + 89


FIGURE = Figure(
    key="gulpease_index",
    name="Gulpease",
    group=Group.READABILITY,
    formula=gulpease,
    formula_text="89 + (300 × sentences − 10 × letters and digits) / tokens",
    worked="89 + (300 × {sentences} − 10 × {letters_and_digits}) / {tokens}",
    source="Lucisano & Piemontese 1988",
    publication=(
        "Gulpease: una formula per la predizione della difficoltà dei testi in lingua italiana"
    ),
    caveat="From 0 to 100.",
    bands=(
        (80, "easy after primary school"),
        (60, "easy after middle school, hard after primary school"),
        (40, "easy after upper school, hard after middle school"),
        (LOWEST, "hard after upper school"),
    ),
    higher=Higher.EASIER,
    usual_limit=60,
    least_tokens=30,
    least_sentences=3,
    language="it",
    textstat=InTextstat(
        in_textstat,
        "300 × sentences / tokens − 10 × characters / pieces + 89",
        "textstat counts all characters, with punctuation, over what white space separates.",
        worked="300 × {sentences} / {tokens} − 10 × {characters} / {chunks} + 89",
    ),
)
