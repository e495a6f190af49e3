"""Several edits in a row, told as one."""

from __future__ import annotations

from typing import NamedTuple


class Change(NamedTuple):
    """`added` lines, from `first` on, stand where `removed` lines were."""

    first: int
    removed: int
    added: int

    def then(self, first: int, removed: int, added: int) -> Change:
        """This change with another after it: the least run of lines that holds both."""
        start = min(self.first, first)
        # Both ends are counted in the lines as they are between the two changes.
        end = max(self.first + self.added, first + removed)
        grown_before = self.added - self.removed
        grown_after = added - removed
        return Change(start, end - grown_before - start, end + grown_after - start)
