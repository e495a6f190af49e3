"""The four figures in words: as shown, compared and explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures import fact_box
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from decimal import Decimal

    from factbox.analysis.text.counts import Counts, FactBox
    from factbox.analysis.text.metrics import Metrics

_BOX = {figure.key: figure for figure in fact_box.FIGURES}
#: The four figures by key, with the decimals that are shown.
DECIMALS = {key: figure.decimals for key, figure in _BOX.items()}

_MINUS = "\u2212"


def name_of(figure: str) -> str:
    """The figure's name as it is shown."""
    return tr(_BOX[figure].name)


def value_of(box: FactBox, figure: str) -> str:
    """The figure as it is shown; "—" where it has no value."""
    return shown(getattr(box, figure), DECIMALS[figure])


def level_of(counts: Counts) -> str:
    """The Level of `counts` as it is shown; "—" where it has no value."""
    return shown(counts.level, DECIMALS["level"])


def shown(value: float | None, decimals: int) -> str:
    """A figure with so many decimals; "—" where it has no value."""
    return "—" if value is None else f"{value:.{decimals}f}".replace("-", _MINUS)


def change_of(figure: str, then: FactBox, now: FactBox) -> str:
    """How much more `now` has than `then`, signed; "" where one of them has no value.

    It is the difference of the figures as shown, so that a reader who subtracts them
    finds the same.
    """
    old, new = (getattr(box, figure) for box in (then, now))
    return "" if old is None or new is None else change(old, new, DECIMALS[figure])


def change(then: float, now: float, decimals: int) -> str:
    """How much more `now` is than `then`, signed; the difference of the two as shown."""
    from decimal import Decimal

    old, new = (Decimal(f"{value:.{decimals}f}") for value in (then, now))
    return signed(new - old)


def signed(difference: Decimal) -> str:
    """A difference with its sign, "±0" if there is none."""
    return f"{difference:+f}".replace("-", _MINUS) if difference else "±0"


def compared(metrics: Metrics, figure: str) -> str:
    """Return how the figure compares with the published one; "" if none is published."""
    if metrics.published is None:
        return ""
    from factbox.analysis.text.published import difference

    published: Decimal | None = getattr(metrics.published, figure)
    if published is None:
        return ""
    less = difference(getattr(metrics.whole.box, figure), published)
    if less is None:
        return tr("Published %s") % f"{published:f}"
    if less == 0:
        return tr("Published %s ✓") % f"{published:f}"
    return tr("Published %s, %s") % (f"{published:f}", signed(less))
