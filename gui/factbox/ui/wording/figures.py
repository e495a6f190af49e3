"""The four figures in words: as shown, compared and explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures import fact_box
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from decimal import Decimal

    from factbox.analysis.text.counts import Counts, FactBox

_BOX = {figure.key: figure for figure in fact_box.FIGURES}
#: The four figures by key, with the decimals that are shown.
DECIMALS = {key: figure.decimals for key, figure in _BOX.items()}

_MINUS = "\u2212"


def name_of(figure: str) -> str:
    """Return the name of a figure as it is shown."""
    return tr(_BOX[figure].name)


def value_of(box: FactBox, figure: str) -> str:
    """Return a figure as it is shown; "—" if it has no value."""
    return shown(getattr(box, figure), DECIMALS[figure])


def tokens_of(counts: Counts) -> str:
    """Return the tokens of `counts` as they are shown; "—" if words cannot be counted."""
    return "—" if counts.no_words else str(counts.tokens)


def level_of(counts: Counts) -> str:
    """Return the Level of `counts` as it is shown; "—" if it has no value."""
    return shown(counts.level, DECIMALS["level"])


def shown(value: float | None, decimals: int) -> str:
    """Return a value with this number of decimals; "—" for None."""
    return "—" if value is None else f"{value:.{decimals}f}".replace("-", _MINUS)


def change_of(figure: str, then: FactBox, now: FactBox) -> str:
    """Return the change of a figure, signed; "" if one of the two has no value."""
    old, new = (getattr(box, figure) for box in (then, now))
    return "" if old is None or new is None else change(old, new, DECIMALS[figure])


def change(then: float, now: float, decimals: int) -> str:
    """Return the change from `then` to `now`, signed.

    It is the difference of the two as shown, so that a reader who subtracts them gets the
    same.
    """
    from decimal import Decimal

    old, new = (Decimal(f"{value:.{decimals}f}") for value in (then, now))
    return signed(new - old)


def signed(difference: Decimal) -> str:
    """Return a difference with its sign; "±0" for 0."""
    return f"{difference:+f}".replace("-", _MINUS) if difference else "±0"
