"""The counts of textstat that can be added up over the parts of a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Sums(NamedTuple):
    """Counts of a text, each made as textstat makes it.

    `chunks` are the pieces between white space, `words` those with a letter, digit or
    underscore; `characters` are all except white space, `letters` all letters, digits and
    underscores. `polysyllables` are words of three syllables or more, `silent_words` have
    none ("hmm"); `long_words` have more than six letters, `miniwords` three or fewer.
    `difficult_words` are not in the list of easy words; `unfamiliar_words` are difficult words
    of two syllables or more, `hard_words` of three or more. A word that occurs twice counts
    twice.
    """

    chunks: int = 0
    words: int = 0
    syllables: int = 0
    characters: int = 0
    letters: int = 0
    polysyllables: int = 0
    silent_words: int = 0
    long_words: int = 0
    miniwords: int = 0
    hard_words: int = 0
    unfamiliar_words: int = 0
    difficult_words: int = 0


def added(parts: Iterable[Sums]) -> Sums:
    """Return the sums of these parts."""
    return Sums(*map(sum, zip(*parts, strict=True)))
