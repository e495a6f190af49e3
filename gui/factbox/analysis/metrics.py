"""What is known of a text or of a part of it, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factbox.analysis.readability import flesch_kincaid_grade

if TYPE_CHECKING:
    from factbox.analysis.headline import Headline
    from factbox.analysis.headline_rule import HeadlineRule
    from factbox.analysis.outline import Enumeration, Place
    from factbox.analysis.published import Published
    from factbox.analysis.rules import Rules


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures that can be added: a whole's are the sum of its parts'.

    `characters` are the code points that are not white space, `letters` those of
    them that are letters (Unicode category L).
    """

    paragraphs: int = 0
    sentences: int = 0
    tokens: int = 0
    syllables: int = 0
    characters: int = 0
    letters: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.paragraphs + other.paragraphs,
            self.sentences + other.sentences,
            self.tokens + other.tokens,
            self.syllables + other.syllables,
            self.characters + other.characters,
            self.letters + other.letters,
        )

    def __sub__(self, other: Counts) -> Counts:
        return Counts(
            self.paragraphs - other.paragraphs,
            self.sentences - other.sentences,
            self.tokens - other.tokens,
            self.syllables - other.syllables,
            self.characters - other.characters,
            self.letters - other.letters,
        )

    @property
    def level(self) -> float | None:
        """Flesch-Kincaid grade; None without tokens."""
        return flesch_kincaid_grade(self.tokens, self.sentences, self.syllables)


@dataclass(frozen=True, slots=True)
class FactBox:
    """The four figures of a text; `level` and `ttr` are None where they have no value."""

    level: float | None
    tokens: int
    types: int
    ttr: float | None

    @classmethod
    def of(cls, counts: Counts, types: int) -> FactBox:
        """The fact box of `counts` and of the number of distinct tokens among them."""
        return cls(counts.level, counts.tokens, types, type_token_ratio(types, counts.tokens))


def type_token_ratio(types: int, tokens: int) -> float | None:
    """Types / tokens; None without tokens."""
    return types / tokens if tokens else None


@dataclass(frozen=True, slots=True)
class Part:
    """The figures of a text or of a part of it, and the counts that they were made of."""

    box: FactBox
    counts: Counts


@dataclass(frozen=True, slots=True)
class Metrics:
    """All that a view may show of a text.

    `headline_rule` is the one that applied, so never "automatic". The text begins at
    `first_line`; what stands above is its published fact box, not counted. `waiting`
    lines are not counted yet. `selection` is None where nothing is selected; `cursor` is
    where the cursor stands, None where there is none.
    """

    rules: Rules
    headline_rule: HeadlineRule
    first_line: int
    whole: Part
    headline: Headline | None
    published: Published | None
    outline: tuple[Enumeration, ...]
    waiting: int = 0
    selection: Part | None = None
    cursor: Place | None = None
