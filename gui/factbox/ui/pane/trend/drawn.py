"""A trend as it is drawn: the snapshots of a text, and the text now as the open end."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.words.vocabulary.own.recorded_lists import NO_LISTS, RecordedLists
from factbox.snapshots.trend import Counting, needs_lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.figures.values import Values
    from factbox.analysis.level.target import Target
    from factbox.analysis.text.left_out.kind import Kind
    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.snapshots.snapshot import RuleSet
    from factbox.snapshots.trend import Point, Trend


class Now(NamedTuple):
    """The text now, its rule set and language, and how often its headline counts.

    `left_out` are the kinds of text that are not counted. `level_list` has the levels of words.
    """

    figures: Values
    rules: RuleSet
    language: str
    headline: str
    left_out: frozenset[Kind]
    level_list: LevelList

    @property
    def word_lists(self) -> RecordedLists:
        """The word lists that gave words their level."""
        return RecordedLists.of(self.level_list)


class DrawnTrend(NamedTuple):
    """A trend with its open end, and the keys of the figures that are shown.

    Places are counted from 0; the last one is the text now. `title` is the title of the
    text. `selected` are the places of the snapshots selected in the sidebar, in order.
    """

    trend: Trend
    now: Now
    names: Sequence[str]
    target: Target
    title: str
    selected: Sequence[int] = ()

    @property
    def last(self) -> int:
        """The place of the text now."""
        return len(self.trend.snapshots)

    def value(self, name: str, at: int) -> float | None:
        """Return a figure at a place; None if it has no value there."""
        if at == self.last:
            return self.now.figures.get(name)
        return self.trend.value(name, at)

    def rules(self, at: int) -> RuleSet:
        """Return the rule set that counted the text at a place."""
        return self.now.rules if at == self.last else self.trend.snapshots[at].rules

    def counting(self, name: str, at: int) -> Counting:
        """Return how a figure was counted at a place."""
        if at < self.last:
            return self.trend.counting(name, at)
        lists = self.now.word_lists if needs_lists(name) else NO_LISTS
        return Counting(self.now.rules, self.now.language, lists)

    def change(self, name: str, then: int, now: int) -> tuple[float, float] | None:
        """Return a figure at two places; None if it cannot be compared or has no value."""
        if then < 0 or not self.counting(name, then).is_like(self.counting(name, now)):
            return None
        before, after = self.value(name, then), self.value(name, now)
        return None if before is None or after is None else (before, after)

    def open_end(self, name: str) -> tuple[Point, Point] | None:
        """Return the line from the last snapshot to now; None if there is none to draw."""
        ends = self.change(name, self.last - 1, self.last)
        return ((self.last - 1, ends[0]), (self.last, ends[1])) if ends else None

    def extent(self, name: str) -> tuple[float, float] | None:
        """Return the lowest and the highest number to show; None if the figure has no value."""
        extent, now = self.trend.extent(name), self.value(name, self.last)
        ends = [*(extent or ()), *([] if now is None else [now])]
        if ends:
            # So that the distance to the target is seen.
            ends += filter(isfinite, self.target.band(name) or ())
        return (min(ends), max(ends)) if ends else None

    def counted_otherwise(self) -> bool:
        """Return whether any snapshot was counted by another rule set than the text."""
        return bool(self.trend.rule_sets - {self.now.rules})

    def has_other_lists(self) -> bool:
        """Return whether any figure that is drawn has its levels by other word lists."""
        others = (not each.is_like(self.now.word_lists) for each in self.trend.word_lists)
        return any(map(needs_lists, self.names)) and any(others)


def drawn_in(main: Figure | None, chosen: Sequence[str]) -> list[str]:
    """Return which figures are drawn of those chosen, with the `main` one in place of a Level.

    A language may have no main figure.
    """
    first = LEVEL if main is None else main
    drawn = dict.fromkeys(first.key if name == LEVEL.key else name for name in chosen)
    if main is None and len(drawn) > 1:
        drawn.pop(LEVEL.key, None)
    return list(drawn)
