"""The share of the words above A2."""

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


def words_above_a2(listed_words: Number, known_a2: Number) -> Number:
    """Return the words above A2, beyond the list and unknown ones included, in percent."""
    return 100 * (listed_words - known_a2) / listed_words


FIGURE = Figure(
    key="words_above_a2",
    name="Words above A2 (%)",
    group=Group.VOCABULARY,
    formula=words_above_a2,
    formula_text="100 × (words − words at A1 or A2) / words; names, numbers and symbols apart",
    worked="100 × ({listed_words} − {known_a2}) / {listed_words}",
    source=SOURCE,
    caveat="Words beyond the list and unknown words count as above A2.",
    about_list=ABOUT_LIST,
    higher=Higher.HARDER,
    goes_by=LIST,
    least_tokens=LEAST_TOKENS,
    language=LANGUAGE,
    absent=NO_WORD,
)
