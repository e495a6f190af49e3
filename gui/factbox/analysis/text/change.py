"""Several edits in a row, told as one."""

from __future__ import annotations

from typing import NamedTuple


class Change(NamedTuple):
    """`added` lines, from the line `first` on, stand where `removed` lines were."""

    first: int
    removed: int
    added: int

    @property
    def growth(self) -> int:
        """How many lines more there are."""
        return self.added - self.removed

    def then(self, first: int, removed: int, added: int) -> Change:
        """This change with another after it: the least run of lines that holds both."""
        start = min(self.first, first)
        # Both ends are counted in the lines as they are between the two changes.
        end = max(self.first + self.added, first + removed)
        grown_after = added - removed
        return Change(start, end - self.growth - start, end + grown_after - start)
