"""The classes of words, and what is known of a token."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class WordClass(IntEnum):
    """The level of a word, or why it has none.

    Words that are `BEYOND` the list are known elsewhere; `UNKNOWN` ones are not. Names, numbers
    and symbols are no words to learn, and neither are words that the user has `IGNORED`.
    """

    A1 = 0
    A2 = 1
    B1 = 2
    B2 = 3
    BEYOND = 4
    UNKNOWN = 5
    NAME = 6
    NUMBER = 7
    SYMBOL = 8
    IGNORED = 9

    @property
    def label(self) -> str:
        """How files and reports name it."""
        return self.name if self <= WordClass.B2 else self.name.lower()


#: The levels of the list, the easiest first.
LEVELS = (WordClass.A1, WordClass.A2, WordClass.B1, WordClass.B2)
#: The classes that are counted as words.
WORDS = (*LEVELS, WordClass.BEYOND, WordClass.UNKNOWN)


class TokenClasses(NamedTuple):
    """The classes of a token at each place, and the `form` that gives it a level.

    It is `inside` a sentence, its `first` word, or in a sentence in `capitals`. If it is a name
    inside a sentence, it has the key `name`; if it may be one at the beginning, the key
    `may_be`, and it is one where the text has a name with this key. A function word is no
    content word.
    """

    inside: WordClass
    first: WordClass
    capitals: WordClass
    name: str = ""
    may_be: str = ""
    form: str = ""
    is_function_word: bool = False
