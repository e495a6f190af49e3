"""Several edits in a row, merged into one."""

from __future__ import annotations

from typing import NamedTuple


class Change(NamedTuple):
    """`removed` lines, from the line `first` on, gave way to `added` lines."""

    first: int
    removed: int
    added: int

    @property
    def growth(self) -> int:
        """The number of lines by which the text grew."""
        return self.added - self.removed

    def then(self, first: int, removed: int, added: int) -> Change:
        """Return this change and a later one merged: the shortest run that contains both."""
        start = min(self.first, first)
        # Both ends are numbers of lines as they are between the two changes.
        end = max(self.first + self.added, first + removed)
        grown_after = added - removed
        return Change(start, end - self.growth - start, end + grown_after - start)
