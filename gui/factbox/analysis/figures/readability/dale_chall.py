"""The Dale–Chall score."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.shift import Number


def dale_chall(difficult_words: Number, tokens: Number, sentences: Number) -> Number:
    """Return Dale and Chall's score, which leaps at 5 % of difficult words."""
    percent = 100 * difficult_words / tokens
    score = 0.1579 * percent + 0.0496 * (tokens / sentences)
    return score + 3.6365 if percent > 5 else score


FIGURE = Figure(
    key="dale_chall_readability_score",
    name="Dale–Chall",
    group=Group.READABILITY,
    formula=dale_chall,
    formula_text=(
        "0.1579 × % difficult words + 0.0496 × tokens / sentences, + 3.6365 over 5 %"
    ),
    source="Dale & Chall 1948",
    publication="A formula for predicting readability",
    caveat=(
        "Difficult words are all words, including inflected forms and names, that are not on "
        "textstat’s list of 2,941 words. Numbers are not difficult, except for textstat. 4.9 "
        "or less is grade 4, 8 is grade 11, over 10 is college."
    ),
    higher=Higher.HARDER,
    least_tokens=30,
    least_sentences=3,
    language="en",
)
