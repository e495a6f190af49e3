"""Says how a figure is distributed over the texts of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.lists import listed, quoted
from factbox.reports.escaping import harmless
from factbox.reports.numbers import figure_shown
from factbox.reports.target_wording import band_shown
from factbox.tr import tr, with_thousands

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.band import Band
    from factbox.ui.folder.distribution.distribution import Distribution


def name_with_list(figure: Figure) -> str:
    """Return the name of a figure, with the word list that it goes by."""
    return listed([tr(figure.name), harmless(figure.goes_by)])


def value_shown(figure: Figure, value: float) -> str:
    """Return a value of a figure as it is shown, counts with commas."""
    if figure.is_count and value == int(value):
        return with_thousands(int(value))
    return f"{value:.10g}" if figure.is_count else figure_shown(figure, value)


def distribution_in_words(drawn: Distribution, target: Band | None) -> str:
    """Return how many texts are inside the target, the range, and what is missing."""
    return " · ".join(filter(None, (_inside(drawn, target), _range(drawn), _missing(drawn))))


def bar_in_words(drawn: Distribution, bar: int) -> str:
    """Return what a bar holds: “Level 8.0 up to 9.0: 12 of 30 texts”."""
    figure, (low, high) = drawn.figure, drawn.band_of(bar)
    name, count = name_with_list(figure), drawn.counts[bar]
    values = value_shown(figure, low)
    if drawn.has_whole_numbers:
        if high > low:
            values = _from_to(values, value_shown(figure, high))
    else:
        said = tr("{low} up to {high}", "a range without its end: “8.0 up to 9.0”")
        values = said.format(low=values, high=value_shown(figure, drawn.edges[bar + 1]))
    said = tr("{figure} {values}: {count} of %Ln texts", "", len(drawn.values))
    return said.format(figure=name, values=values, count=with_thousands(count))


def _from_to(low: str, high: str) -> str:
    return tr("{low} to {high}", "a range").format(low=low, high=high)


def _inside(drawn: Distribution, target: Band | None) -> str:
    if target is None or not drawn.values:
        return ""
    below, inside, above = drawn.around(target)
    words = tr("{inside} of {all} inside {target}", "texts; {target}: “8–10”").format(
        inside=with_thousands(inside),
        all=with_thousands(len(drawn.values)),
        target=band_shown(drawn.figure, target),
    )
    under = tr("%Ln below", "texts below the target", below) if below else ""
    over = tr("%Ln above", "texts above the target", above) if above else ""
    return listed([words, under, over])


def _range(drawn: Distribution) -> str:
    figure, name = drawn.figure, name_with_list(drawn.figure)
    if not drawn.values:
        return ""
    lowest, highest = (value_shown(figure, drawn.values[at]) for at in (0, -1))
    if figure.classes:
        words = tr("{figure} from {low} to {high}").format(
            figure=name, low=lowest, high=highest
        )
    elif lowest == highest:
        words = f"{name} {lowest}"
    else:
        middle = value_shown(figure, drawn.median)
        words = tr("{figure} from {low} to {high}, median {median}").format(
            figure=name, low=lowest, high=highest, median=middle
        )
    beyond = drawn.below + drawn.above if drawn.edges else 0
    too_far = tr("%Ln too far off to draw", "texts", beyond) if beyond else ""
    return listed([words, too_far])


def _missing(drawn: Distribution) -> str:
    absent, unread = drawn.absent, drawn.unread
    said = tr("%Ln texts without {figure}", "", absent) if absent else ""
    return listed(
        [
            said.format(figure=quoted(tr(drawn.figure.name))),
            tr("%Ln texts not read", "", unread) if unread else "",
        ]
    )
