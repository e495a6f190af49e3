"""What textstat finds in a piece of text between white space, found once for each."""

from __future__ import annotations

import re
from typing import NamedTuple

from factbox.analysis.dependency import ask
from factbox.analysis.languages.language import Language
from factbox.analysis.memo import Memo
from factbox.analysis.rule_sets.textstat.sums import Sums
from factbox.analysis.rule_sets.textstat.words import find_words
from factbox.analysis.words.word_kinds import LONG_WORD, POLYSYLLABLE

# More than a long book has.
_MOST_KEPT = 1 << 14

_MARK = re.compile("[.!?]")
_WORD = re.compile(r"\w")
_NO_LETTER = re.compile(r"[^\w\s]")

_FOUR = 4
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
    """Finds what is in a chunk of a text in a language when it is first asked for.

    Raises DependencyError if what the language needs, such as textstat's list of easy words,
    cannot be read.
    """

    def __init__(self, language: Language) -> None:
        super().__init__(self._read, _MOST_KEPT)
        self._syllables_of = language.textstat_syllables()
        self._easy_words = ask(language.easy_words)

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
        syllables = self._syllables_of(lower)
        letters = len(_NO_LETTER.sub("", text))
        difficult = lower not in self._easy_words
        # textstat removes punctuation again here, and the lower case of "İ" has some.
        [bare] = find_words(lower)
        again = syllables if bare == lower else self._syllables_of(bare)
        return Sums(
            chunks=1,
            words=1,
            syllables=syllables,
            characters=len(text),
            letters=letters,
            polysyllables=syllables >= POLYSYLLABLE,
            silent_words=syllables == 0,
            long_words=letters >= LONG_WORD,
            miniwords=letters <= _MINIWORD,
            hard_words=difficult and again >= POLYSYLLABLE,
            unfamiliar_words=difficult and again > 1,
            difficult_words=difficult,
            monosyllables=syllables == 1,
            four_syllables=syllables >= _FOUR,
        )


def _has_word(text: str) -> int:
    return _WORD.search(text) is not None
