"""The frequency spectrum of a text: how many types occur once, twice and so on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from factbox.analysis.figures.diversity.hd_d import DRAWN, sets_of


def spectrum_of(types: Mapping[str, int]) -> dict[str, Any]:
    """Return the ingredients that are sums over the types of a text.

    `types` is their number, `hapaxes` the number of those that occur once, `squares` the sum
    of i² · V_i, where V_i types occur i times. `sets` are the 42 sums of C(i, k) · V_i for
    HD-D.
    """
    occurring = Counter(types.values())
    sets = [0] * DRAWN
    for times, alike in occurring.items():
        for k, count in enumerate(sets_of(times)):
            sets[k] += alike * count
    return {
        "types": len(types),
        "hapaxes": occurring[1],
        "squares": sum(alike * times * times for times, alike in occurring.items()),
        "sets": sets,
    }
