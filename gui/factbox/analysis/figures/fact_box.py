"""The four figures of a fact box, and the counts that are written beside it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.readability import flesch_kincaid
from factbox.analysis.figures.shift import Number

if TYPE_CHECKING:
    from factbox.analysis.languages.language import Language


def ttr(types: Number, tokens: Number) -> Number:
    """Return the type–token ratio."""
    return types / tokens


@cache
def level_by(formula: Figure) -> Figure:
    """Return the Level of the language for which `formula` is one.

    textstat may have the formula for other languages, too, but there it is no Level.
    """
    return formula._replace(
        key="level",
        name="Level",
        full_name=f"Level: {formula.as_level}",
        group=Group.FACT_BOX,
        decimals=1,
        exact_decimals=3,
        repeats="",
        textstat=formula.textstat and formula.textstat._replace(everywhere=False),
    )


# By language, which is compared by identity: to hash a figure takes long, and a key asks often.
@cache
def main_figure_in(language: Language) -> Figure | None:
    """Return the figure that says how hard a text in a language is: the Level, if it is one."""
    formula = language.main_figure
    return level_by(formula) if formula is not None and formula.as_level else formula


LEVEL = level_by(flesch_kincaid.FIGURE)
TOKENS = Figure("tokens", "Tokens", Group.FACT_BOX, decimals=0)
TYPES = Figure("types", "Types", Group.FACT_BOX, decimals=0, caveat="Distinct tokens.")
TTR = Figure(
    key="ttr",
    name="TTR",
    full_name="TTR, type–token ratio",
    group=Group.FACT_BOX,
    formula=ttr,
    formula_text="types / tokens",
    caveat="Falls as a text grows longer. It does not measure difficulty.",
    decimals=3,
    higher=Higher.VARIED,
)

FIGURES = (LEVEL, TOKENS, TYPES, TTR)

COUNTS = (
    Figure("paragraphs", "Paragraphs", Group.COUNTS, decimals=0),
    Figure("sentences", "Sentences", Group.COUNTS, decimals=0),
    Figure("syllables", "Syllables", Group.COUNTS, decimals=0),
    Figure(
        "characters",
        "Characters",
        Group.COUNTS,
        decimals=0,
        caveat="Everything but white space.",
    ),
    Figure("letters", "Letters", Group.COUNTS, decimals=0),
)
