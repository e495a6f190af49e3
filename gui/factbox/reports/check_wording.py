"""Says in words whether a text is within thresholds."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from factbox.analysis.figures.catalogue import figures
from factbox.reports.numbers import figure_shown, shown
from factbox.reports.target_wording import band_shown, end_shown, number
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.band import Band
    from factbox.corpus.check.verdict import CheckedFigure, Verdict

# A float has no more.
_MOST_DECIMALS = 17


def line_of(verdict: Verdict) -> str:
    """Return what a check found of a text, without its name."""
    if verdict.error:
        return f"unreadable: {verdict.error}"
    said = "inside" if verdict.is_inside else "outside"
    named = [each for each in verdict.figures if each.is_inside == verdict.is_inside]
    parts = ", ".join(_named(each) for each in named)
    return " ".join((f"{said}: {parts}", *(f"({each})" for each in verdict.warnings)))


def summary(inside: int, outside: int, unreadable: int) -> str:
    """Return how many texts are inside, outside and unreadable, in a few words."""
    texts = tr("%Ln texts", "", inside + outside + unreadable)
    parts = [f"{inside:,} of {texts} inside"]
    if outside:
        parts.append(f"{outside:,} outside")
    if unreadable:
        parts.append(f"{unreadable:,} unreadable")
    return f"{', '.join(parts)}."


def value_of(checked: CheckedFigure) -> str:
    """Return the value as shown, and what is to be said of it: "11.3, above 8–10"."""
    figure = figures()[checked.key]
    if checked.side is None:
        return f"none: {checked.absent}" if checked.absent else "none"
    said = _value(figure, checked)
    if not checked.is_inside:
        said += f", {checked.side.value} {_limit(figure, checked.band)}"
    return f"{said} (unreliable: {checked.unreliable})" if checked.unreliable else said


def _named(checked: CheckedFigure) -> str:
    name = figures()[checked.key].name
    return f"no {name}: {checked.absent}" if checked.absent else f"{name} {value_of(checked)}"


def _limit(figure: Figure, band: Band) -> str:
    """Return what a value is above or below: a band, or its only end."""
    ends = [end for end in band if isfinite(end)]
    return end_shown(figure, ends[0]) if len(ends) == 1 else band_shown(figure, band)


def _value(figure: Figure, checked: CheckedFigure) -> str:
    """Return a value, with enough decimals to see on which side of its band it is."""
    value, side = checked.value, checked.side
    if value is None or figure.classes:
        return figure_shown(figure, value)
    if figure.is_count:
        return number(value)
    decimals = figure.decimals
    while checked.band.side(round(value, decimals)) is not side and decimals < _MOST_DECIMALS:
        decimals += 1
    return shown(value, decimals)
