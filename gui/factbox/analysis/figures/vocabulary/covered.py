"""How much of a text is known at each level."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Formula, Group, Higher
from factbox.analysis.figures.on_the_list import (
    ABOUT_LIST,
    LANGUAGE,
    LEAST_TOKENS,
    LIST,
    NO_WORD,
    SOURCE,
)
from factbox.analysis.figures.shift import Number


def covered_a1(listed_words: Number, known_a1: Number) -> Number:
    """Return the words at A1, in percent."""
    return 100 * known_a1 / listed_words


def covered_a2(listed_words: Number, known_a2: Number) -> Number:
    """Return the words up to A2, in percent."""
    return 100 * known_a2 / listed_words


def covered_b1(listed_words: Number, known_b1: Number) -> Number:
    """Return the words up to B1, in percent."""
    return 100 * known_b1 / listed_words


def covered_b2(listed_words: Number, known_b2: Number) -> Number:
    """Return the words up to B2, in percent."""
    return 100 * known_b2 / listed_words


def _figure(level: str, formula: Formula, typical: str) -> Figure:
    return Figure(
        key=f"covered_{level.lower()}",
        name=f"Covered at {level} (%)",
        group=Group.VOCABULARY,
        formula=formula,
        formula_text=f"100 × words up to {level} / words; names, numbers and symbols apart",
        worked=f"100 × {{known_{level.lower()}}} / {{listed_words}}",
        source=SOURCE,
        caveat=f"Typical of graded news articles, easiest first: {typical} %.",
        about_list=ABOUT_LIST,
        higher=Higher.EASIER,
        goes_by=LIST,
        least_tokens=LEAST_TOKENS,
        language=LANGUAGE,
        absent=NO_WORD,
    )


FIGURES = (
    _figure("A1", covered_a1, "78, 74 and 71"),
    _figure("A2", covered_a2, "90, 86 and 84"),
    _figure("B1", covered_b1, "96, 94 and 92"),
    _figure("B2", covered_b2, "98, 97 and 96"),
)
