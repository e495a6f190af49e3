"""The frequency spectrum of a text: how many types occur once, twice and so on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import compress, count
from operator import ne

from factbox.analysis.figures.diversity.hd_d import DRAWN, sets_of


class Spectrum:
    """How many types occur how often, and what is summed over them.

    `occurring[i]` is V_i, the number of types that occur i times, for each i that has any.
    `tokens` is the sum of i · V_i, `types` that of V_i, `squares` that of i² · V_i, and
    `sets[k - 1]` that of C(i, k) · V_i, for HD-D.

    Made of all types in some milliseconds for 50,000 of them; where an edit changed some
    tokens only, `exchange` costs what these cost.
    """

    def __init__(self, types: Mapping[str, int]) -> None:
        self.occurring: Counter[int] = Counter()
        self.tokens = self.types = self.squares = 0
        self.sets = [0] * DRAWN
        for times, alike in Counter(types.values()).items():
            self._add(times, alike)

    def copy(self) -> Spectrum:
        """One that can be changed without this."""
        other = Spectrum({})
        other.occurring = self.occurring.copy()
        other.types, other.tokens, other.squares = self.types, self.tokens, self.squares
        other.sets = self.sets.copy()
        return other

    def exchange(
        self, types: Mapping[str, int], gone: Sequence[str], new: Sequence[str]
    ) -> None:
        """Follow `types`, which have `gone` still and `new` not yet, through their exchange."""
        gone, new = differing(gone, new)
        changes = Counter(new)
        changes.subtract(gone)
        for token, change in changes.items():
            if change:
                before = types.get(token, 0)
                self._add(before, -1)
                self._add(before + change, 1)

    def _add(self, times: int, types: int) -> None:
        """There are so many more types that occur so often."""
        if not times:
            return
        self.types += types
        self.tokens += types * times
        self.squares += types * times * times
        for k, sets in enumerate(sets_of(times)):
            self.sets[k] += types * sets
        self.occurring[times] += types
        if not self.occurring[times]:
            del self.occurring[times]


def differing(gone: Sequence[str], new: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Both without what is the same at their start and at their end."""
    above = _count_same(gone, new)
    gone, new = gone[above:], new[above:]
    below = _count_same(gone[::-1], new[::-1])
    return gone[: len(gone) - below], new[: len(new) - below]


def _count_same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many are the same from the start on."""
    return next(compress(count(), map(ne, one, other)), min(len(one), len(other)))
