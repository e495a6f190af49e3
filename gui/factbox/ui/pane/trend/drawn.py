"""What there is to draw of a trend: the work's snapshots, and the text as the open end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.figures.values import Values
    from factbox.analysis.level.band import Band
    from factbox.snapshots.snapshot import RuleSet
    from factbox.snapshots.trend import Point, Trend


class Now(NamedTuple):
    """The text as it is, what it is counted by, and how often its headline counts."""

    figures: Values
    rules: RuleSet
    headline: str


class DrawnTrend(NamedTuple):
    """A trend with its open end, and the names of the figures that are shown of it.

    Places are counted from 0; the text as it is has the last one. `title` is the work's, and
    `selected` are the places, in order, of the snapshots that are selected in the sidebar.
    """

    trend: Trend
    now: Now
    names: Sequence[str]
    target: Band | None
    title: str
    selected: Sequence[int] = ()

    @property
    def last(self) -> int:
        """The place of the text as it is."""
        return len(self.trend.snapshots)

    def value(self, name: str, at: int) -> float | None:
        """The figure of that name at a place; None where it has no value."""
        if at == self.last:
            return self.now.figures.get(name)
        return self.trend.value(name, at)

    def rules(self, at: int) -> RuleSet:
        """What was counted by at a place."""
        return self.now.rules if at == self.last else self.trend.snapshots[at].rules

    def change(self, name: str, then: int, now: int) -> tuple[float, float] | None:
        """The figure at two places; None where they cannot be compared, or one has none."""
        if then < 0 or self.rules(then) != self.rules(now):
            return None
        before, after = self.value(name, then), self.value(name, now)
        return None if before is None or after is None else (before, after)

    def open_end(self, name: str) -> tuple[Point, Point] | None:
        """From the last snapshot to the text as it is; None where no line may lead there."""
        ends = self.change(name, self.last - 1, self.last)
        return ((self.last - 1, ends[0]), (self.last, ends[1])) if ends else None

    def extent(self, name: str) -> tuple[float, float] | None:
        """The lowest and the highest that is to be seen; None if that figure has no value."""
        extent, now = self.trend.extent(name), self.value(name, self.last)
        ends = [*(extent or ()), *([] if now is None else [now])]
        if ends and name == "level" and self.target is not None:
            # How far it is yet.
            ends += self.target
        return (min(ends), max(ends)) if ends else None

    def counted_otherwise(self) -> bool:
        """Whether snapshots were counted by other rules than the text is."""
        return bool(self.trend.rule_sets - {self.now.rules})
