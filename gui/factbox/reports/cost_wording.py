"""The costs of sentences, in numbers as they are shown."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factbox.analysis.level.costs import SentenceCost

_FEWEST_DECIMALS, _MOST_DECIMALS = 3, 7


def decimals_for(most: float) -> int:
    """Return the decimals that show three digits of the largest change, which may be small."""
    if not most:
        return _FEWEST_DECIMALS
    return min(max(2 - floor(log10(most)), _FEWEST_DECIMALS), _MOST_DECIMALS)


def change(by: float, decimals: int) -> str:
    """Return a change with its sign."""
    text = f"{by:+.{decimals}f}"
    return _with_minus(text) if float(text) else f"{0:.{decimals}f}"


def own_level(cost: SentenceCost) -> str:
    """Return the Level of a sentence alone; "—" if it is too short to have one."""
    grade = cost.sentence.grade
    return "—" if grade is None else _with_minus(f"{grade:.1f}")


def _with_minus(text: str) -> str:
    return text.replace("-", "−")
