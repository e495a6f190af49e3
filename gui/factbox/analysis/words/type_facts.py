"""What depends on the token alone, looked up once for each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from factbox.analysis.memo import Memo
from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.words.word_kinds import WordKinds, added_kinds

# More types than a shelf of books has.
_MOST_KEPT = 1 << 15


class TypeFacts(NamedTuple):
    """What is known of a token: its type, its counts, and whether it is a common word.

    `kinds` is None in languages whose main figure does not ask for them.
    """

    type: str
    syllables: int
    letters: int
    is_common_word: bool
    kinds: WordKinds | None = None


class WordSums(NamedTuple):
    """The type of each token of a text, and sums over the tokens."""

    types: tuple[str, ...] = ()
    syllables: int = 0
    letters: int = 0
    common_words: int = 0
    kinds: WordKinds | None = None


@cache
def type_facts(rules: Rules) -> Memo[TypeFacts]:
    """Return the memo that holds the facts of each token under `rules`."""

    common_words, counts_kinds = rules.language.common_words(), rules.language.counts_kinds

    def find(token: str) -> TypeFacts:
        word = rules.tokens.word_in(token).lower().replace("’", "'")
        syllables = rules.count_syllables(token)
        letters = len(token) if token.isalpha() else sum(map(str.isalpha, token))
        kinds = WordKinds.of(token, syllables, letters) if counts_kinds else None
        is_common = word in common_words
        return TypeFacts(rules.type_of(token), syllables, letters, is_common, kinds)

    return Memo(find, _MOST_KEPT)


def read_words(tokens: Iterable[str], rules: Rules) -> WordSums:
    """Return the types of `tokens`, the same string object for each type, and their sums."""
    facts = list(map(type_facts(rules).__getitem__, tokens))
    if not facts:
        return WordSums()
    types, syllables, letters, common_words, kinds = zip(*facts, strict=True)
    of_kinds = added_kinds(kinds) if rules.language.counts_kinds else None
    return WordSums(types, sum(syllables), sum(letters), sum(common_words), of_kinds)
