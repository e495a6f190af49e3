"""Which lines of a text one or several edits changed."""

from __future__ import annotations

from typing import NamedTuple


class Change(NamedTuple):
    """From the line `first` on, `removed` lines gave way to `added` ones."""

    first: int
    removed: int
    added: int

    @property
    def growth(self) -> int:
        """How many lines more there are."""
        return self.added - self.removed

    def then(self, later: Change) -> Change:
        """The one change that this and a later one are together."""
        first = min(self.first, later.first)
        end = max(self.first + self.added, later.first + later.removed)
        removed = end - first - self.growth
        return Change(first, removed, removed + self.growth + later.growth)
