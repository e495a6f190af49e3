"""The main figure of a snapshot: that of the language that it was counted in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.fact_box import main_figure_in
from factbox.analysis.languages.languages import language_of

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.languages.language import Language
    from factbox.snapshots.snapshot import Snapshot


def language_known(code: str) -> Language | None:
    """Return the language with this code; None for one of another version of the program."""
    try:
        return language_of(code)
    except KeyError:
        return None


def main_figure_of(snapshot: Snapshot) -> Figure | None:
    """Return the main figure of the language of a snapshot; None if it has none."""
    language = language_known(snapshot.language)
    return None if language is None else main_figure_in(language)


def figure_and_value(snapshot: Snapshot) -> tuple[Figure, float | None] | None:
    """Return the main figure of a snapshot and its value; None if it has no such figure."""
    figure = main_figure_of(snapshot)
    return None if figure is None else (figure, snapshot.figures.get(figure.key))


def language_name(snapshot: Snapshot) -> str:
    """Return the English name of the language of a snapshot, or its code if unknown here."""
    language = language_known(snapshot.language)
    return snapshot.language if language is None else language.name
