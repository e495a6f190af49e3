"""Formats numbers alike for the window, for reports and for the command line.

A Level has one decimal. It has three where its digits are looked at: in a published fact box,
beside one, and in an explanation. A difference, a part of one and a cost have at least two
decimals, and never look like nothing if there is something.
"""

from __future__ import annotations

import re
from math import floor, log10
from typing import TYPE_CHECKING

from factbox.tr import tr, written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factbox.analysis.figures.figure import Figure

MINUS = "\u2212"
_NO_VALUE = "—"
_NO_BREAK = "\u00a0"
_LEAST_DECIMALS = 2
# A sum that is zero may be off by this much.
_NOTHING = 1e-9
_DECIMAL = re.compile(r"\d+\.\d+")


def shown(value: float | None, decimals: int) -> str:
    """Return a value with this number of decimals; "—" for None."""
    return _NO_VALUE if value is None else _shown(f"{value:z.{decimals}f}")


def figure_shown(figure: Figure, value: float | None, *, exactly: bool = False) -> str:
    """Return a value of a figure; `exactly` as in a published fact box; "—" for None."""
    if value is not None and value in range(1, len(figure.classes) + 1):
        return tr(figure.classes[int(value) - 1])
    return shown(value, figure.published_decimals if exactly else figure.decimals)


def signed(number: float, decimals: int) -> str:
    """Return a number with its sign, and more decimals if these do not show it; "±0" for 0."""
    if abs(number) <= _NOTHING:
        return "±0"
    return _shown(f"{number:+.{_visible(number, decimals)}f}")


def difference_shown(figure: Figure, then: float | None, now: float | None) -> str:
    """Return the difference of two values, and that of counts in percent; "—" without both.

    There is none of classes.

    Where it has as many decimals as the two, it is the difference of the two as shown, so that
    a reader who subtracts them gets the same.
    """
    if then is None or now is None or figure.classes:
        return _NO_VALUE
    # Not at the start, which shows no difference yet.
    from decimal import Decimal

    decimals = max(figure.decimals, _LEAST_DECIMALS) if figure.decimals else 0
    exact = Decimal(now) - Decimal(then)
    difference = exact
    if decimals == figure.decimals:
        old, new = (Decimal(f"{value:.{decimals}f}") for value in (then, now))
        difference = new - old or exact
    shown_difference = signed(float(difference), decimals)
    share = percent(then, now) if figure.is_count else ""
    return ", ".join(filter(None, (shown_difference, share)))


def percent(then: float, now: float) -> str:
    """Return a change in percent; "" if nothing changed, or if there was nothing before."""
    if not then or then == now:
        return ""
    change, left = 100 * (now - then) / then, 100 * now / then
    # “−100 %” is said only if nothing is left.
    decimals = max(_visible(change, 0), _visible(left, 0))
    return f"{signed(change, decimals)}{_NO_BREAK}%"


def share_shown(share: float, decimals: int) -> str:
    """Return a share as a percentage, without its sign; of a small one its first digit."""
    return shown(100 * share, _visible(100 * share, decimals))


def decimals_for(values: Iterable[float], least: int = _LEAST_DECIMALS) -> int:
    """Return the decimals that show two digits of the largest of some costs, or of parts."""
    largest = max(map(abs, values), default=0.0)
    return max(least, 1 - floor(log10(largest))) if largest > _NOTHING else least


def part_decimals(figure: Figure, values: Iterable[float]) -> int:
    """Return how many decimals to show in the parts of a difference and in their sum.

    It is at least as many as in the difference, or none if all parts are whole numbers.
    """
    some = list(values)
    if figure.is_count:
        if all(abs(value - round(value)) <= _NOTHING for value in some):
            return 0
        return decimals_for(some, 1)
    return decimals_for(some, max(figure.decimals, _LEAST_DECIMALS))


def in_formula(formula: str) -> str:
    """Return a formula whose numbers have a point, as its numbers are shown."""
    return _DECIMAL.sub(lambda number: written(number[0]), formula)


def _shown(number: str) -> str:
    return written(number).replace("-", MINUS)


def _visible(number: float, decimals: int) -> int:
    """Return `decimals`, or the fewest more that show a small number."""
    while abs(number) > _NOTHING and not float(f"{number:.{decimals}f}"):
        decimals += 1
    return decimals
