"""What can be counted in a text, and the fact box made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factbox.analysis.figures.doubt import obstacle
from factbox.analysis.figures.fact_box import LEVEL, ttr
from factbox.analysis.figures.readability.flesch_kincaid import (
    flesch_kincaid_grade,
    textstat_grade,
)

#: The counts that are written out beside a fact box, which itself has the tokens.
WRITTEN = ("paragraphs", "sentences", "syllables", "characters", "letters")


# Never changed, but not frozen: making a frozen one takes five times as long, and every
# paragraph makes several.
@dataclass(slots=True)
class Counts:
    """Figures that can be added: those of a whole are the sums of those of its parts.

    `characters` are all code points except white space; `letters` are the characters in
    Unicode category L; `common_words` are the tokens by which the language is recognised.
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
        )

    def by_name(self) -> dict[str, int]:
        """Return all counts by name, except `textstat_paragraphs`."""
        names = ("tokens", *WRITTEN, "common_words")
        return {name: getattr(self, name) for name in names}

    @property
    def no_level(self) -> str:
        """The reason why there is no Level, such as another language; "" if there is one."""
        return obstacle(LEVEL, self.by_name())

    @property
    def level(self) -> float | None:
        """The Level (Flesch–Kincaid grade); None if it has no meaning on the text."""
        if self.no_level:
            return None
        if self.textstat_paragraphs:
            return textstat_grade(self.tokens, self.sentences, self.syllables)
        return flesch_kincaid_grade(self.tokens, self.sentences, self.syllables)


class FactBox(NamedTuple):
    """The four figures of a text; `level` and `ttr` may be None."""

    level: float | None
    tokens: int
    types: int
    ttr: float | None

    @classmethod
    def of(cls, counts: Counts, types: int) -> FactBox:
        """Return the fact box for `counts` and a number of types."""
        ratio = ttr(types, counts.tokens) if counts.tokens else None
        return cls(counts.level, counts.tokens, types, ratio)
