"""The lines of a text under textstat's rules, with sums of any run of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factbox.analysis.rule_sets.textstat.line import Line
from factbox.analysis.rule_sets.textstat.tree import cut, exchange, joined, sum_of, tree_of


class TextstatText:
    """The summaries of the lines of a text, cheap to edit and to add up, however many.

    An edit, or the sum of a run, takes as many additions as the logarithm of their number.
    A line that was not read yet may stand in as NOTHING.
    """

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        self._tree = tree_of(list(lines))

    def __len__(self) -> int:
        return len(self._tree) if self._tree else 0

    def replace(self, first: int, removed: int, lines: Sequence[Line]) -> None:
        """Put `lines` in the place of `removed` lines from `first` on.

        Raises IndexError if there are none such.
        """
        if not 0 <= first <= first + removed <= len(self):
            raise IndexError((first, removed))
        if self._tree and lines and len(lines) == removed:
            exchange(self._tree, first, lines)
            return
        above, rest = cut(self._tree, first)
        below = cut(rest, removed)[1]
        self._tree = joined(joined(above, tree_of(list(lines))), below)

    def sum(self, first: int = 0, end: int | None = None) -> Line:
        """The summary of the lines from `first` up to `end`, `end` not included; of all."""
        return sum_of(self._tree, first, len(self) if end is None else end)
