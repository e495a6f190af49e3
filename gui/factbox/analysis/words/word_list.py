"""The types of a text, each with how often it occurs and how it is spread over the text."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.slices import collect_in_slices, sort_in_slices
from factbox.analysis.text.passage import Passage, PassageLine
from factbox.analysis.words.type_facts import type_facts

# Tokens of one paragraph that are counted between two stops.
_PIECE = 5_000


class Word(NamedTuple):
    """A type: it occurs so many `times`, a `share` of all tokens, and has so many `syllables`.

    It occurs in so many `paragraphs`. `dp` is its deviation of proportions over the
    paragraphs (Gries 2008): half the sum, over all paragraphs, of the difference between
    the share of the word's tokens that stand in a paragraph and the share of all tokens
    that do. 0 is a word that is spread as the text is, near 1 one that stands together. It
    is None where it has no meaning: of a word that occurs once, and in a single paragraph.
    """

    type: str
    times: int
    share: float
    syllables: int
    paragraphs: int
    dp: float | None


class WordList(NamedTuple):
    """The types of a passage, in alphabetical order, and how much they were counted in."""

    words: Sequence[Word]
    tokens: int
    paragraphs: int


def list_words(passage: Passage) -> Generator[None, None, WordList]:
    """List the words of a passage, stopping every few milliseconds; returns the list.

    It holds for the text as it is now: an edit ends it.
    """
    document = passage.document
    types = document.types(passage.start, passage.end)
    spread = _Spread(types)
    yield
    for line in passage.lines():
        yield from spread.take(line)
    facts = type_facts(document.metrics().rules)
    words = yield from collect_in_slices(
        Word(
            each,
            times,
            times / spread.tokens,
            facts[each].syllables,
            spread.paragraphs_of[each],
            spread.dp(each),
        )
        for each, times in types.items()
    )
    words = yield from sort_in_slices(words, alphabetical)
    return WordList(words, spread.tokens, spread.paragraphs)


def alphabetical(word: Word) -> tuple[str, str]:
    """Return the key that sorts "by", "By" and "résumé" to where a reader looks for them."""
    return unicodedata.normalize("NFD", word.type.casefold()), word.type


class _Spread:
    """How each type of a passage is spread, as the passage is read line by line."""

    def __init__(self, types: Counter[str]) -> None:
        self._types = types
        self.tokens = types.total()
        self.paragraphs = 0
        self.paragraphs_of: Counter[str] = Counter()
        # By how much the share of a type's tokens is above that of all tokens, summed over
        # the paragraphs where it is: half of what all differences come to. As a whole
        # number, in units of 1 / (`tokens` · how often the type occurs).
        self._above: Counter[str] = Counter()

    def take(self, line: PassageLine) -> Iterator[None]:
        """Read on, stopping every few milliseconds."""
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
