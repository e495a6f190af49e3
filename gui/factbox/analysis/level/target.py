"""The target for a text: a figure and its band, a length, a coverage, or several of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.languages.language import Language
    from factbox.analysis.level.band import Band
    from factbox.analysis.words.vocabulary.word_class import WordClass

#: All words, in percent.
WHOLE = 100


class Aim(NamedTuple):
    """The band that the main figure of a language is to reach: a Level, or another figure."""

    figure: Figure
    band: Band


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
    """A main figure and its band, a band of lengths in words, and a coverage; or None."""

    main: Aim | None = None
    length: Band | None = None
    coverage: Coverage | None = None

    def band(self, figure: str) -> Band | None:
        """Return the band of a figure, by key; None if it has none."""
        if self.main is not None and figure == self.main.figure.key:
            return self.main.band
        if figure == "tokens":
            return self.length
        return None if self.coverage is None else self.coverage.band(figure)

    def aimed_at(self, figure: str) -> Figure | None:
        """Return the main figure that is aimed at, if that is its key."""
        is_it = self.main is not None and self.main.figure.key == figure
        return self.main.figure if self.main is not None and is_it else None

    @property
    def main_band(self) -> Band | None:
        """The band of the main figure."""
        return None if self.main is None else self.main.band

    def in_language(self, language: Language) -> Target:
        """Return what applies to a text in a language: no band of another main figure."""
        if self.main is None:
            return self
        from factbox.analysis.figures.fact_box import main_figure_in

        applies = self.main.figure == main_figure_in(language)
        return self if applies else self._replace(main=None)


class Goal(NamedTuple):
    """A target for a text whose language is not known yet.

    `main` is the band of the main figure of that language.
    """

    main: Band | None = None
    length: Band | None = None
    coverage: Coverage | None = None

    def in_language(self, language: Language) -> Target:
        """Return the target for a text in that language, which may have no main figure."""
        from factbox.analysis.figures.fact_box import main_figure_in

        figure = main_figure_in(language)
        aim = None if figure is None or self.main is None else Aim(figure, self.main)
        return Target(aim, self.length, self.coverage)


NO_TARGET = Target()
NO_GOAL = Goal()
