"""What a text may aim at, by its language."""

from __future__ import annotations

from factbox.analysis.figures.fact_box import main_figure_in
from factbox.analysis.figures.figure import Figure
from factbox.analysis.languages.languages import language_of
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Aim


def main_of(code: str) -> Figure:
    """Return the main figure of the language with this code, which has one."""
    figure = main_figure_in(language_of(code))
    assert figure is not None
    return figure


def aim(code: str, low: float, high: float) -> Aim:
    """Return a band of that figure."""
    return Aim(main_of(code), Band(low, high))
