"""McAlpine EFLAW."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def eflaw(tokens: Number, miniwords: Number, sentences: Number) -> Number:
    """Return McAlpine's score."""
    return (tokens + miniwords) / sentences


FIGURE = Figure(
    key="mcalpine_eflaw",
    name="McAlpine EFLAW",
    group=Group.READABILITY,
    formula=eflaw,
    formula_text="(tokens + words of one to three letters) / sentences",
    source="McAlpine 2006",
    publication="From plain English to global English",
    caveat=(
        "For readers whose first language is not English: up to 20 is very easy, over 30 very "
        "confusing."
    ),
    higher=Higher.HARDER,
    least_tokens=30,
    least_sentences=3,
    language="en",
    textstat=InTextstat(
        eflaw,
        caveat="textstat counts short numbers as short words.",
    ),
)
