"""The notes beside a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.fact_box import FIGURES
from factbox.reports.numbers import MINUS, percent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.figures.measures import Measures
    from factbox.analysis.text.metrics import Metrics

_FIGURES = {figure.key: figure for figure in FIGURES}


def note_of(figure: Figure, measures: Measures, translate: Callable[[str], str] = str) -> str:
    """Return why the figure is absent or unreliable, or else its usual note."""
    from factbox.analysis.figures.doubt import doubt, why_absent

    if measures.figures[figure.key] is None:
        return translate(why_absent(figure, measures.ingredients))
    found = doubt(figure, measures.ingredients)
    if found is not None:
        return translate("unreliable: %s") % found.in_words(translate)
    return translate(figure.note)


def compared(
    metrics: Metrics, figure: str, translate: Callable[[str], str] = str
) -> Sequence[str]:
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
        return (translate("Published %s") % f"{published:f}",)
    if less == 0:
        return (translate("Published %s ✓") % f"{published:f}",)
    bare = f"{published:f}, {less:+f}".replace("-", MINUS)
    short = translate("Published %s") % bare
    share = percent(float(published), value) if _FIGURES[figure].is_count else ""
    return (f"{short}, {share}", short, bare) if share else (short, bare)
