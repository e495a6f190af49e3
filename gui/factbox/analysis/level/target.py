"""The target for a text: a Level, a length, a coverage, or several of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.level.band import Band
    from factbox.analysis.words.vocabulary.word_class import WordClass

#: All words, in percent.
WHOLE = 100


class Coverage(NamedTuple):
    """The share of the words, in percent, that is to be known at a level of the list."""

    percent: int
    level: WordClass

    @property
    def figure(self) -> str:
        """The key of the figure that says how much is known at the level."""
        return f"covered_{self.level.label.lower()}"

    @property
    def label(self) -> str:
        """How it is named: "95 % at A2"."""
        words = tr("{percent} % at {level}", "“95 % at A2”")
        return words.format(percent=self.percent, level=self.level.label)

    def band(self, figure: str) -> Band | None:
        """Return the band of a figure, by key, where it is reached; None if that has none."""
        from factbox.analysis.level.band import Band

        if figure == self.figure:
            return Band(self.percent, WHOLE)
        if figure == f"words_above_{self.level.label.lower()}":
            return Band(0, WHOLE - self.percent)
        return None


def coverage_of(percent: str, level: str) -> Coverage:
    """Return the coverage that is written so; raise ValueError if it makes no sense."""
    from factbox.analysis.words.vocabulary.word_class import LEVELS

    levels = {each.label: each for each in LEVELS}
    share = int(percent) if percent.isascii() and percent.isdigit() else 0
    if level.upper() not in levels or not 1 <= share <= WHOLE:
        raise ValueError(f"{percent} at {level}")
    return Coverage(share, levels[level.upper()])


class Target(NamedTuple):
    """A band of Levels, one of lengths in words, and a coverage; None for what is not set."""

    level: Band | None = None
    length: Band | None = None
    coverage: Coverage | None = None

    def band(self, figure: str) -> Band | None:
        """Return the band of a figure, by key; None if it has none."""
        band = {"level": self.level, "tokens": self.length}.get(figure)
        if band is None and self.coverage is not None:
            return self.coverage.band(figure)
        return band


NO_TARGET = Target()
