"""What adds up over a stretch of a text, read when somebody wants to know."""

from __future__ import annotations

from functools import reduce
from operator import add
from typing import TYPE_CHECKING

from factbox.analysis.text.counts import Counts
from factbox.analysis.text.fragments import read_fragment

if TYPE_CHECKING:
    from factbox.analysis.rule_sets.rules import Rules


class LateCounts:
    """What adds up over some `parts`: what is added up already, and parts of lines.

    These are read when `counts` is asked for. They are held here as texts: what is done to
    the document meanwhile changes nothing.
    """

    __slots__ = ("_counts", "_parts", "_rules")

    def __init__(self, parts: tuple[Counts | str, ...], rules: Rules) -> None:
        self._parts = parts
        self._rules = rules
        self._counts: Counts | None = None

    @property
    def counts(self) -> Counts:
        """The sum; nothing, where there is no part."""
        if self._counts is None:
            parts = map(self._of_part, self._parts)
            self._counts = reduce(add, parts) if self._parts else Counts()
        return self._counts

    def _of_part(self, part: Counts | str) -> Counts:
        return read_fragment(part, self._rules).counts if isinstance(part, str) else part

    def __eq__(self, other: object) -> bool:
        """Whether the same is added up under the same rules: then the sum is the same."""
        if not isinstance(other, LateCounts):
            return NotImplemented
        return self._parts == other._parts and self._rules is other._rules
