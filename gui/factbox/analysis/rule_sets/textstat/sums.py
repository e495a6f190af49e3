"""What textstat counts and what can be added up over the parts of a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Sums(NamedTuple):
    """Counts of a text that are the sums of its parts', each as textstat counts it.

    `chunks` are what white space separates, `words` those with a letter, digit or
    underscore; `characters` are all but white space, `letters` all letters, digits and
    underscores. `polysyllables` are words of three syllables or more, `silent_words` those of
    none ("hmm"); `long_words` have more than six letters, `miniwords` three or fewer;
    `difficult_words` are not in the list of easy words, `unfamiliar_words` those of two
    syllables or more among these, `hard_words` those of three. None is a set: a word that
    occurs twice counts twice.
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
    """Return the sums of a whole that has these parts."""
    return Sums(*map(sum, zip(*parts, strict=True)))
