"""The target for a text: a Level, a length, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factbox.analysis.level.band import Band


class Target(NamedTuple):
    """A band of Levels and a band of lengths in words; None for one that is not set."""

    level: Band | None = None
    length: Band | None = None

    def band(self, figure: str) -> Band | None:
        """Return the band of a figure, by key; None if it has none."""
        return {"level": self.level, "tokens": self.length}.get(figure)


NO_TARGET = Target()
