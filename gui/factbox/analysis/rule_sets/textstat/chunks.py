"""What textstat finds in a piece of text between white space, found once for each."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from factbox.analysis.dependency import ask
from factbox.analysis.languages.english.easy_words import easy_words
from factbox.analysis.languages.english.syllables import cmudict_syllables, count_by_hyphenation
from factbox.analysis.memo import Memo
from factbox.analysis.rule_sets.textstat.sums import Sums
from factbox.analysis.rule_sets.textstat.words import find_words

# More than a long book has.
_MOST_KEPT = 1 << 14

_MARK = re.compile("[.!?]")
_WORD = re.compile(r"\w")
_NO_LETTER = re.compile(r"[^\w\s]")

_POLYSYLLABLE = 3
_LONG = 7
_MINIWORD = 3


class Chunk(NamedTuple):
    """What is in a piece of text without white space.

    `head` is 1 if there is a word before the first sentence mark, `tail` is 1 if there is one
    after the last. Without a mark, `head` is 1 if there is a word, and `tail` is None.
    """

    sums: Sums
    head: int
    tail: int | None


class Chunks(Memo[Chunk]):
    """Finds what is in a chunk when it is first asked for.

    `syllable_table` is the file of syllable counts that replaces the dictionary that textstat
    would download. Raises DependencyError if it or textstat's list of easy words cannot be
    read.
    """

    def __init__(self, syllable_table: Path) -> None:
        super().__init__(self._read, _MOST_KEPT)
        self._syllables = ask(lambda: cmudict_syllables(syllable_table))
        self._easy_words = ask(easy_words)

    def _read(self, text: str) -> Chunk:
        before, *behind = _MARK.split(text)
        return Chunk(
            sums=self._sums(text),
            head=_has_word(before),
            tail=_has_word(behind[-1]) if behind else None,
        )

    def _sums(self, text: str) -> Sums:
        words = find_words(text)
        if not words:
            return Sums(chunks=1, characters=len(text))
        [word] = words
        lower = word.lower()
        syllables = self._count_syllables(lower)
        letters = len(_NO_LETTER.sub("", text))
        difficult = lower not in self._easy_words
        # textstat removes punctuation again here, and the lower case of "İ" has some.
        [bare] = find_words(lower)
        again = syllables if bare == lower else self._count_syllables(bare)
        return Sums(
            chunks=1,
            words=1,
            syllables=syllables,
            characters=len(text),
            letters=letters,
            polysyllables=syllables >= _POLYSYLLABLE,
            silent_words=syllables == 0,
            long_words=letters >= _LONG,
            miniwords=letters <= _MINIWORD,
            hard_words=difficult and again >= _POLYSYLLABLE,
            unfamiliar_words=difficult and again > 1,
            difficult_words=difficult,
        )

    def _count_syllables(self, word: str) -> int:
        found = self._syllables.get(word)
        return count_by_hyphenation(word) if found is None else found


def _has_word(text: str) -> int:
    return _WORD.search(text) is not None
