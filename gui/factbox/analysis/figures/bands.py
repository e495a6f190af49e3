"""What the values of a figure mean, in words."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from factbox.analysis.figures.figure import Figure

if TYPE_CHECKING:
    from factbox.analysis.languages.language import Language

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


def band_in(language: Language, figure: Figure, value: float | None) -> str:
    """Return the same in a text in a language; "" if the figure was made for another."""
    main = language.main_figure
    is_main = main is not None and main.key == figure.key
    return band_of(figure, value) if is_main or figure.language == language.code else ""
