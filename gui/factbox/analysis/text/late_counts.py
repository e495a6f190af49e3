"""Counts of an extent of a text that are added up on demand."""

from __future__ import annotations

from functools import reduce
from operator import add
from typing import TYPE_CHECKING

from factbox.analysis.text.counts import Counts
from factbox.analysis.text.paragraph import read_fragment

if TYPE_CHECKING:
    from factbox.analysis.rule_sets.rules import Rules


class LateCounts:
    """The sum of some `parts`: counts, and texts that are not counted yet.

    The texts are counted when `counts` is first asked for. As they are kept here, later edits
    of the document do not change them.
    """

    __slots__ = ("_counts", "_parts", "_rules")

    def __init__(self, parts: tuple[Counts | str, ...], rules: Rules) -> None:
        self._parts = parts
        self._rules = rules
        self._counts: Counts | None = None

    @property
    def counts(self) -> Counts:
        """The sum of all parts."""
        if self._counts is None:
            parts = map(self._of_part, self._parts)
            self._counts = reduce(add, parts, Counts(rules=self._rules))
        return self._counts

    def _of_part(self, part: Counts | str) -> Counts:
        return read_fragment(part, self._rules).counts if isinstance(part, str) else part

    def __eq__(self, other: object) -> bool:
        """Return whether both have the same parts and rules."""
        if not isinstance(other, LateCounts):
            return NotImplemented
        return self._parts == other._parts and self._rules is other._rules
