"""What the values of a figure mean, in words."""

from __future__ import annotations

from math import inf

from factbox.analysis.figures.figure import Figure

#: Every value is at least this.
LOWEST = -inf

#: Flesch’s bands for his Reading Ease, which its versions in other languages share.
FLESCH_BANDS = (
    (90, "very easy"),
    (80, "easy"),
    (70, "fairly easy"),
    (60, "plain"),
    (50, "fairly hard"),
    (30, "hard"),
    (LOWEST, "very hard"),
)


def band_of(figure: Figure, value: float | None) -> str:
    """Return what a value of a figure means, in words; "" if that is not known."""
    if value is None:
        return ""
    return next((words for least, words in figure.bands if value >= least), "")
