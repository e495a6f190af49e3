"""The mean level of the content words."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.on_the_list import (
    ABOUT_LIST,
    LANGUAGE,
    LEAST_TOKENS,
    LIST,
    NO_WORD,
    SOURCE,
)
from factbox.analysis.figures.shift import Number


def mean_word_level(content_words: Number, content_levels: Number) -> Number:
    """Return the mean level of the content words, from 1 to 5."""
    return content_levels / content_words


FIGURE = Figure(
    key="mean_word_level",
    name="Mean word level",
    group=Group.VOCABULARY,
    formula=mean_word_level,
    formula_text="mean level of the content words: A1 1, A2 2, B1 3, B2 4, beyond or unknown 5",
    worked="{content_levels} / {content_words}",
    source=SOURCE,
    caveat="The most frequent function words are left out.",
    about_list=ABOUT_LIST,
    decimals=2,
    higher=Higher.HARDER,
    goes_by=LIST,
    remark="1 to 5",
    least_tokens=LEAST_TOKENS,
    language=LANGUAGE,
    absent=NO_WORD,
)
