"""Says how a figure is distributed over the texts of a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.how_many import how_many
from factbox.reports.escaping import harmless
from factbox.reports.numbers import figure_shown
from factbox.reports.target_wording import band_shown
from factbox.tr import tr
from factbox.ui.snapshots.names import count_of_texts

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.band import Band
    from factbox.ui.folder.distribution.distribution import Distribution


def name_with_list(figure: Figure) -> str:
    """Return the name of a figure, with the word list that it goes by."""
    return ", ".join(filter(None, (tr(figure.name), harmless(figure.goes_by))))


def value_shown(figure: Figure, value: float) -> str:
    """Return a value of a figure as it is shown, counts with commas."""
    return f"{value:,.10g}" if figure.is_count else figure_shown(figure, value)


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
            values = tr("%s to %s") % (values, value_shown(figure, high))
    else:
        values = tr("%s up to %s") % (values, value_shown(figure, drawn.edges[bar + 1]))
    of = count_of_texts(len(drawn.values))
    return tr("%s %s: %s of %s") % (name, values, f"{count:,}", of)


def _inside(drawn: Distribution, target: Band | None) -> str:
    if target is None or not drawn.values:
        return ""
    below, inside, above = drawn.around(target)
    words = tr("%s of %s inside %s") % (
        f"{inside:,}",
        f"{len(drawn.values):,}",
        band_shown(drawn.figure, target),
    )
    sides = [(below, tr("%s below")), (above, tr("%s above"))]
    return ", ".join([words, *(side % f"{count:,}" for count, side in sides if count)])


def _range(drawn: Distribution) -> str:
    figure, name = drawn.figure, name_with_list(drawn.figure)
    if not drawn.values:
        return ""
    lowest, highest = (value_shown(figure, drawn.values[at]) for at in (0, -1))
    if figure.classes:
        words = tr("%s from %s to %s") % (name, lowest, highest)
    elif lowest == highest:
        words = tr("%s %s") % (name, lowest)
    else:
        middle = value_shown(figure, drawn.median)
        words = tr("%s from %s to %s, median %s") % (name, lowest, highest, middle)
    beyond = drawn.below + drawn.above if drawn.edges else 0
    if beyond:
        words += tr(", %s too far off to draw") % f"{beyond:,}"
    return words


def _missing(drawn: Distribution) -> str:
    said = []
    if drawn.absent:
        said.append(tr("%s without %s") % (count_of_texts(drawn.absent), tr(drawn.figure.name)))
    if drawn.unread:
        said.append(how_many(drawn.unread, tr("texts not read"), ","))
    return ", ".join(said)
