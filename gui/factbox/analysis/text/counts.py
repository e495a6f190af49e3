"""What can be counted in a text, and the fact box that is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factbox.analysis.figures.fact_box import ttr
from factbox.analysis.figures.readability.flesch_kincaid import (
    flesch_kincaid_grade,
    textstat_grade,
)

#: The counts that are written out beside a fact box, which has the tokens itself.
WRITTEN = ("paragraphs", "sentences", "syllables", "characters", "letters")


# Never changed, but not frozen: making a frozen one takes five times as long, and each
# paragraph makes some.
@dataclass(slots=True)
class Counts:
    """Figures that can be added: a whole's are the sum of its parts'.

    `characters` are the code points that are not white space, `letters` those of
    them that are letters (Unicode category L); `function_words` are the tokens by which
    English is known. `textstat_paragraphs` are those that were counted as textstat does, whose
    Level ends in other digits.
    """

    paragraphs: int = 0
    sentences: int = 0
    tokens: int = 0
    syllables: int = 0
    characters: int = 0
    letters: int = 0
    function_words: int = 0
    textstat_paragraphs: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.paragraphs + other.paragraphs,
            self.sentences + other.sentences,
            self.tokens + other.tokens,
            self.syllables + other.syllables,
            self.characters + other.characters,
            self.letters + other.letters,
            self.function_words + other.function_words,
            self.textstat_paragraphs + other.textstat_paragraphs,
        )

    def by_name(self) -> dict[str, int]:
        """All but `textstat_paragraphs`, by name."""
        names = ("tokens", *WRITTEN, "function_words")
        return {name: getattr(self, name) for name in names}

    @property
    def level(self) -> float | None:
        """Flesch-Kincaid grade; None without tokens."""
        if self.textstat_paragraphs:
            return textstat_grade(self.tokens, self.sentences, self.syllables)
        return flesch_kincaid_grade(self.tokens, self.sentences, self.syllables)


class FactBox(NamedTuple):
    """The four figures of a text; `level` and `ttr` are None where they have no value."""

    level: float | None
    tokens: int
    types: int
    ttr: float | None

    @classmethod
    def of(cls, counts: Counts, types: int) -> FactBox:
        """The fact box of `counts` and of the number of distinct tokens among them."""
        ratio = ttr(types, counts.tokens) if counts.tokens else None
        return cls(counts.level, counts.tokens, types, ratio)
