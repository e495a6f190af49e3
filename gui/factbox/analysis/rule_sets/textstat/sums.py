"""The counts of textstat that can be added up over the parts of a text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factbox.analysis.words.word_kinds import WordKinds


class Sums(NamedTuple):
    """Counts of a text, each made as textstat makes it.

    `chunks` are the pieces between white space, `words` those with a letter, digit or
    underscore; `characters` are all except white space, `letters` all letters, digits and
    underscores. `polysyllables` are words of three syllables or more, `silent_words` have
    none ("hmm"); `long_words` have more than six letters, `miniwords` three or fewer.
    `difficult_words` are not in the list of easy words; `unfamiliar_words` are difficult words
    of two syllables or more, `hard_words` of three or more. A word that occurs twice counts
    twice. `monosyllables` have one syllable, `four_syllables` four or more.
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
    monosyllables: int = 0
    four_syllables: int = 0

    def kinds(self) -> WordKinds:
        """Return what the main figure of some languages asks for."""
        return WordKinds(
            self.monosyllables,
            self.polysyllables,
            self.four_syllables,
            self.long_words,
            self.letters,
            self.chunks,
        )


def added(parts: Iterable[Sums]) -> Sums:
    """Return the sums of these parts."""
    return Sums(*map(sum, zip(*parts, strict=True)))
