"""What can be counted in a text, and the fact box made from it."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from factbox.analysis.figures.doubt import Doubt, doubt, obstacle
from factbox.analysis.figures.fact_box import COUNTS, LEVEL, TOKENS, ttr
from factbox.analysis.figures.readability.flesch_kincaid import (
    flesch_kincaid_grade,
    textstat_grade,
)
from factbox.analysis.words.scripts import SCRIPTS

#: The counts that are written out beside a fact box, which itself has the tokens.
WRITTEN = ("paragraphs", "sentences", "syllables", "characters", "letters")
_NAMES = ("tokens", *WRITTEN, "common_words", *SCRIPTS)
_all_of = attrgetter(*_NAMES)


# Never changed, but not frozen: making a frozen one takes five times as long, and every
# paragraph makes several.
@dataclass(slots=True)
class Counts:
    """Figures that can be added: those of a whole are the sums of those of its parts.

    `characters` are all code points except white space; `letters` are the characters in
    Unicode category L; `common_words` are the tokens by which the language is recognised;
    `thai`, `lao`, `khmer` and `burmese` are the letters in each of these scripts.
    `textstat_paragraphs` is the number of paragraphs counted as textstat does, whose Level
    differs in its last digits.
    """

    paragraphs: int = 0
    sentences: int = 0
    tokens: int = 0
    syllables: int = 0
    characters: int = 0
    letters: int = 0
    common_words: int = 0
    textstat_paragraphs: int = 0
    thai: int = 0
    lao: int = 0
    khmer: int = 0
    burmese: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.paragraphs + other.paragraphs,
            self.sentences + other.sentences,
            self.tokens + other.tokens,
            self.syllables + other.syllables,
            self.characters + other.characters,
            self.letters + other.letters,
            self.common_words + other.common_words,
            self.textstat_paragraphs + other.textstat_paragraphs,
            self.thai + other.thai,
            self.lao + other.lao,
            self.khmer + other.khmer,
            self.burmese + other.burmese,
        )

    def by_name(self) -> dict[str, int]:
        """Return all counts by name, except `textstat_paragraphs`."""
        return dict(zip(_NAMES, _all_of(self), strict=True))

    def written(self) -> dict[str, int | None]:
        """Return the counts that are written out, by name; None for one without a value."""
        figures = {figure.key: figure for figure in COUNTS}
        counts = self.by_name()
        return {
            name: None if obstacle(figures[name], counts) else counts[name] for name in WRITTEN
        }

    @property
    def no_words(self) -> str:
        """The reason why words cannot be counted; "" if they can."""
        return obstacle(TOKENS, self.by_name())

    @property
    def no_level(self) -> str:
        """The reason why there is no Level, such as another language; "" if there is one."""
        return obstacle(LEVEL, self.by_name())

    @property
    def level_doubt(self) -> Doubt | None:
        """The reason why the Level is unreliable; None if it is reliable, or absent."""
        return None if self.no_level else doubt(LEVEL, self.by_name())

    @property
    def level(self) -> float | None:
        """The Level (Flesch–Kincaid grade); None if it has no meaning for the text."""
        if self.no_level:
            return None
        if self.textstat_paragraphs:
            return textstat_grade(self.tokens, self.sentences, self.syllables)
        return flesch_kincaid_grade(self.tokens, self.sentences, self.syllables)


class FactBox(NamedTuple):
    """The four figures of a text; None for one that has no meaning for it."""

    level: float | None
    tokens: int | None
    types: int | None
    ttr: float | None

    @classmethod
    def of(cls, counts: Counts, types: int) -> FactBox:
        """Return the fact box for `counts` and a number of types."""
        if counts.no_words:
            return cls(None, None, None, None)
        ratio = ttr(types, counts.tokens) if counts.tokens else None
        return cls(counts.level, counts.tokens, types, ratio)
