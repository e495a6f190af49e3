"""The types of a text: how often each type occurs and how it is spread over the text."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.slices import collect_in_slices, sort_in_slices
from factbox.analysis.text.passage import Passage, PassageLine
from factbox.analysis.words.type_facts import type_facts
from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.analysis.words.vocabulary.type_levels import TypeLevel, TypeLevels
from factbox.analysis.words.vocabulary.why_none import why_no_levels

# How many tokens of a paragraph are counted between two stops.
_PIECE = 5_000


class Word(NamedTuple):
    """A type: how many `times` it occurs, its `share` of all tokens, and its `syllables`.

    `paragraphs` is the number of paragraphs that contain it. `dp` is its deviation of
    proportions over the paragraphs (Gries 2008): half the sum, over all paragraphs, of the
    absolute difference between the paragraph's share of the word's tokens and its share of
    all tokens. It is 0 for a word spread as evenly as the text and near 1 for one that occurs
    in one place. It is None for a word that occurs once and for a single paragraph. `level`
    is None for what is no word of the list's language.
    """

    type: str
    times: int
    share: float
    syllables: int
    paragraphs: int
    dp: float | None
    level: TypeLevel | None = None


class TypeList(NamedTuple):
    """The types of a passage in alphabetical order, and the size of the passage.

    `why_none` is the reason why words cannot be counted; "" if they can. `listed` is the list
    that has their levels; None if it is not for the language of the text.
    """

    words: Sequence[Word]
    tokens: int
    paragraphs: int
    why_none: str = ""
    listed: LevelList | None = None


def list_types(passage: Passage) -> Generator[None, None, TypeList]:
    """Return the types of a passage, pausing every few milliseconds.

    The text must not be edited meanwhile.
    """
    document = passage.document
    why_none = document.counts(passage.start, passage.end).no_words
    if why_none:
        return TypeList((), 0, 0, why_none)
    types = document.types(passage.start, passage.end)
    spread = _Spread(types)
    yield
    for line in passage.lines():
        yield from spread.take(line)
    facts = type_facts(document.metrics().rules)
    is_listed = not why_no_levels(document.counts())
    levels = TypeLevels(document.rules, document.level_list) if is_listed else None
    words = yield from collect_in_slices(
        Word(
            each,
            times,
            times / spread.tokens,
            facts[each].syllables,
            spread.paragraphs_of[each],
            spread.dp(each),
            None if levels is None else levels.of(each),
        )
        for each, times in types.items()
    )
    words = yield from sort_in_slices(words, alphabetical)
    listed = None if levels is None else document.level_list
    return TypeList(words, spread.tokens, spread.paragraphs, listed=listed)


def alphabetical(word: Word) -> tuple[str, str]:
    """Return a sort key that puts "by", "By" and "résumé" where a reader looks for them."""
    return unicodedata.normalize("NFD", word.type.casefold()), word.type


class _Spread:
    """The spread of each type, gathered line by line."""

    def __init__(self, types: Counter[str]) -> None:
        self._types = types
        self.tokens = types.total()
        self.paragraphs = 0
        self.paragraphs_of: Counter[str] = Counter()
        # The sum of all positive differences between the two shares, which is half the sum
        # of all absolute ones. Kept as an integer, in units of 1 / (`tokens` · `times`).
        self._above: Counter[str] = Counter()

    def take(self, line: PassageLine) -> Iterator[None]:
        """Add a line, pausing every few milliseconds."""
        if not line.tokens:
            yield
            return
        self.paragraphs += 1
        inside: Counter[str] = Counter()
        for at in range(0, len(line.tokens), _PIECE):
            inside.update(line.tokens[at : at + _PIECE])
            yield
        size = len(line.tokens) * line.times
        for number, (each, times) in enumerate(inside.items()):
            self.paragraphs_of[each] += 1
            above = times * line.times * self.tokens - size * self._types[each]
            if above > 0:
                self._above[each] += above
            if number % _PIECE == 0:
                yield

    def dp(self, each: str) -> float | None:
        """Return the deviation of proportions of a type (Gries 2008)."""
        times = self._types[each]
        if self.paragraphs < 2 or times < 2:
            return None
        return self._above[each] / (self.tokens * times)
