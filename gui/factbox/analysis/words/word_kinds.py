"""The kinds of words that the main figure of some languages asks for, as sums."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

#: A polysyllable has this many syllables.
POLYSYLLABLE = 3
#: A long word has this many letters.
LONG_WORD = 7
_FOUR = 4


class WordKinds(NamedTuple):
    """How many tokens are of each kind, or of one token: 1 for the kinds that it is of.

    `monosyllables` have one syllable, `polysyllables` three or more, `four_syllables` four or
    more; `long_words` have more than six letters. `letters_and_digits` are those of the
    tokens. `chunks` are pieces between white space, which only textstat counts.
    """

    monosyllables: int = 0
    polysyllables: int = 0
    four_syllables: int = 0
    long_words: int = 0
    letters_and_digits: int = 0
    chunks: int = 0

    @classmethod
    def of(cls, word: str, syllables: int, letters: int) -> WordKinds:
        """Return the kinds of a word."""
        return cls(
            int(syllables == 1),
            int(syllables >= POLYSYLLABLE),
            int(syllables >= _FOUR),
            int(letters >= LONG_WORD),
            sum(map(str.isalnum, word)),
        )


def added_kinds(parts: Iterable[WordKinds]) -> WordKinds:
    """Return the sums of these parts."""
    return WordKinds(*map(sum, zip(*parts, strict=True)))


def both_kinds(
    one: WordKinds | None, other: WordKinds | None, times: int = 1
) -> WordKinds | None:
    """Return the sum of one and so many `times` the other; None is nothing."""
    if other is None:
        return one
    first = WordKinds() if one is None else one
    return WordKinds(*(a + times * b for a, b in zip(first, other, strict=True)))
