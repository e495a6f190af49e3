"""The notes beside a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.fact_box import FIGURES, LEVEL
from factbox.lists import listed
from factbox.reports.numbers import MINUS, figure_shown, percent
from factbox.tr import tr, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.figures.measures import Measures
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.words.vocabulary.level_list import LevelList

_FIGURES = {figure.key: figure for figure in FIGURES}


def main_name(counts: Counts) -> str:
    """Return the name of the main figure of the language: the Level, if it has one."""
    return tr((counts.main_figure or LEVEL).name)


def the_main(counts: Counts) -> str:
    """Return the same within a sentence: "the Level"."""
    figure = counts.main_figure
    is_level = figure is None or figure.key == LEVEL.key
    return tr("the Level") if is_level else main_name(counts)


def main_shown(counts: Counts, *, exactly: bool = False) -> str:
    """Return the main figure as it is shown; "—" if it has no value."""
    return figure_shown(counts.main_figure or LEVEL, counts.main, exactly=exactly)


def counted(counts: Mapping[str, int | None]) -> Iterator[str]:
    """Yield each of these counts that has a value with what it counts: "812 tokens"."""
    from factbox.analysis.figures.catalogue import phrases

    for name, count in counts.items():
        if count is not None:
            yield tr(phrases()[name], "", count)


def note_of(figure: Figure, measures: Measures) -> str:
    """Return why the figure is absent or unreliable, or else its usual note.

    The usual note of a figure that goes by a word list names the list.
    """
    from factbox.analysis.figures.doubt import doubt, why_absent
    from factbox.analysis.figures.on_the_list import by_list

    if measures.figures[figure.key] is None:
        return why_absent(figure, measures.ingredients)
    found = doubt(figure, measures.ingredients)
    if found:
        return tr("unreliable: %s") % found
    return by_list(figure, measures.level_list).note


def with_list(figure: Figure, name: str, *lists: LevelList) -> str:
    """Return the `name` of a figure, with the word lists that it goes by, if any."""
    from factbox.analysis.figures.on_the_list import by_list

    named = dict.fromkeys(by_list(figure, listed).goes_by for listed in lists)
    return listed((name, " / ".join(named)))


def compared(metrics: Metrics, figure: str) -> Sequence[str]:
    """Return how the figure compares with the published one: in full, then shorter and shorter.

    It is empty if none is published.
    """
    if metrics.published is None:
        return ()
    from factbox.analysis.text.published import difference

    published: Decimal | None = getattr(metrics.published, figure)
    if published is None:
        return ()
    value = getattr(metrics.whole.box, figure)
    less = difference(value, published)
    if less is None:
        return (tr("Published %s") % written(f"{published:f}"),)
    if less == 0:
        return (tr("Published %s ✓") % written(f"{published:f}"),)
    bare = f"{written(f'{published:f}')}, {written(f'{less:+f}')}".replace("-", MINUS)
    short = tr("Published %s") % bare
    share = percent(float(published), value) if _FIGURES[figure].is_count else ""
    return (f"{short}, {share}", short, bare) if share else (short, bare)
