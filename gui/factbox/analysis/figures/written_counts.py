"""The counts that are written beside a fact box, which has the tokens itself."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group

FIGURES = (
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
