"""The New Dale–Chall score, as textstat has it."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def new_dale_chall(unfamiliar_words: Number, tokens: Number, sentences: Number) -> Number:
    """Return the score, which leaps at 5 % of difficult words."""
    percent = 100 * unfamiliar_words / tokens
    score = 0.1579 * percent + 0.0496 * (tokens / sentences)
    return score + 3.6365 if percent > 5 else score


def in_textstat(unfamiliar_words: Number, tokens: Number, sentences: Number) -> Number:
    """Return textstat's score, which leaps at a score of 0.05."""
    percent = 100 * unfamiliar_words / tokens
    score = 0.1579 * percent + 0.0496 * (tokens / sentences)
    return score + 3.6365 if score > 0.05 else score


FIGURE = Figure(
    key="dale_chall_readability_score_v2",
    name="New Dale–Chall",
    group=Group.READABILITY,
    formula=new_dale_chall,
    formula_text=(
        "0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, "
        "+ 3.6365 over 5 %"
    ),
    source="Chall & Dale 1995",
    publication="Readability revisited: the new Dale–Chall readability formula",
    caveat=(
        "This is textstat’s dale_chall_readability_score_v2, whose difficult words have two "
        "syllables or more. The book itself has a different scale, a cloze score."
    ),
    higher=Higher.HARDER,
    least_tokens=30,
    least_sentences=3,
    language="en",
    textstat=InTextstat(
        in_textstat,
        "0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, "
        "+ 3.6365 if that is over 0.05",
        "textstat compares the score, not the percentage, with 0.05, so that nearly every text "
        "gets the 3.6365.",
    ),
)
