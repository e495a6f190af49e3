"""The first level at which so much of a text is known."""

from __future__ import annotations

from functools import partial

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.on_the_list import (
    ABOUT_LIST,
    LANGUAGE,
    LEAST_TOKENS,
    LIST,
    NO_WORD,
    SOURCE,
)
from factbox.analysis.words.vocabulary.word_class import LEVELS

_SHARES = (90, 95, 98)


def level_at(
    percent: int, listed_words: int, known_a1: int, known_a2: int, known_b1: int, known_b2: int
) -> int | None:
    """Return the first level that covers so many percent: 1 for A1, 5 for beyond B2."""
    if not listed_words:
        return None
    known = (known_a1, known_a2, known_b1, known_b2)
    covering = (at for at, n in enumerate(known, 1) if 100 * n >= percent * listed_words)
    return next(covering, len(known) + 1)


def _figure(percent: int) -> Figure:
    return Figure(
        key=f"level_at_{percent}",
        name=f"Level at {percent} %",
        group=Group.VOCABULARY,
        formula=partial(level_at, percent),
        formula_text=f"the first level that covers {percent} % of the words",
        source=SOURCE,
        caveat="Too coarse to compare texts by: most of them have the same.",
        about_list=ABOUT_LIST,
        decimals=0,
        classes=(*(level.label for level in LEVELS), "beyond B2"),
        higher=Higher.HARDER,
        goes_by=LIST,
        least_tokens=LEAST_TOKENS,
        language=LANGUAGE,
        absent=NO_WORD,
    )


FIGURES = tuple(map(_figure, _SHARES))
