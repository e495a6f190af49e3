"""Words for the four figures, shown and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures import fact_box
from factbox.analysis.figures.bands import band_of
from factbox.reports.numbers import difference_shown, figure_shown
from factbox.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.text.counts import Counts, FactBox
    from factbox.analysis.text.metrics import Tally

#: The four figures by key.
FIGURES = {figure.key: figure for figure in fact_box.FIGURES}


def name_of(figure: str) -> str:
    """Return the name of a figure as it is shown."""
    return tr(FIGURES[figure].name)


def keyed_value(part: Tally, figure: str) -> tuple[str, float | None]:
    """Return the key and the value of what a row of the fact box shows.

    The first row shows the main figure of the language, which may be no Level.
    """
    main = part.counts.main_figure
    if figure == fact_box.LEVEL.key and main is not None:
        return main.key, part.counts.main
    return figure, getattr(part.box, figure)


def value_of(box: FactBox, figure: str, *, exactly: bool = False) -> str:
    """Return a figure as it is shown, or `exactly` as published; "—" if it has no value."""
    return figure_shown(FIGURES[figure], getattr(box, figure), exactly=exactly)


def tokens_of(counts: Counts) -> str:
    """Return the tokens of `counts` as they are shown; "—" if words cannot be counted."""
    return "—" if counts.no_words else str(counts.tokens)


def level_of(counts: Counts, *, exactly: bool = False) -> str:
    """Return the Level of `counts` in the same way; "—" if it has no value."""
    return figure_shown(fact_box.LEVEL, counts.level, exactly=exactly)


def band_notes(counts: Counts) -> Sequence[str]:
    """Return what the main figure means, in words, if it is no Level."""
    figure = counts.main_figure
    words = "" if figure is None else band_of(figure, counts.main)
    return (tr(words),) if words else ()


def change_of(figure: str, then: FactBox, now: FactBox) -> str:
    """Return the change of a figure, signed; "—" if one of the two has no value."""
    old, new = (getattr(box, figure) for box in (then, now))
    return difference_shown(FIGURES[figure], old, new)
