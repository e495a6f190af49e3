"""What depends on the token alone, looked up once for each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from factbox.analysis.memo import Memo
from factbox.analysis.rule_sets.rules import Rules

# More types than a shelf of books has.
_MOST_KEPT = 1 << 15


class TypeFacts(NamedTuple):
    """What is known of a token: its type, its counts, and whether it is a common word."""

    type: str
    syllables: int
    letters: int
    is_common_word: bool


class WordSums(NamedTuple):
    """The type of each token of a text, and sums over the tokens."""

    types: tuple[str, ...] = ()
    syllables: int = 0
    letters: int = 0
    common_words: int = 0


@cache
def type_facts(rules: Rules) -> Memo[TypeFacts]:
    """Return the memo that holds the facts of each token under `rules`."""

    common_words = rules.language.common_words()

    def find(token: str) -> TypeFacts:
        word = rules.tokens.word_in(token).lower().replace("’", "'")
        return TypeFacts(
            rules.type_of(token),
            rules.count_syllables(token),
            len(token) if token.isalpha() else sum(map(str.isalpha, token)),
            word in common_words,
        )

    return Memo(find, _MOST_KEPT)


def read_words(tokens: Iterable[str], rules: Rules) -> WordSums:
    """Return the types of `tokens`, the same string object for each type, and their sums."""
    facts = list(map(type_facts(rules).__getitem__, tokens))
    if not facts:
        return WordSums()
    types, syllables, letters, common_words = zip(*facts, strict=True)
    return WordSums(types, sum(syllables), sum(letters), sum(common_words))
