"""Counts the kinds of words that readability formulas ask for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Mapping
from functools import cache
from itertools import islice
from string import punctuation
from typing import NamedTuple

from factbox.analysis.memo import Memo
from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.words.type_facts import type_facts
from factbox.analysis.words.word_kinds import LONG_WORD, POLYSYLLABLE

_MINIWORD = 3
# Under rule sets that split at white space, tokens carry this around them.
_AROUND_WORDS = punctuation + "“”‘…–—"
# Types between two pauses: some milliseconds.
_AT_A_TIME = 1_000
_MOST_KEPT = 1 << 15


class WordClasses(NamedTuple):
    """The number of tokens of each kind; a token may be of several kinds.

    `polysyllables` have three syllables or more, `silent_words` none; `long_words` have more
    than six letters, `miniwords` one to three. `difficult_words` are not in textstat's version
    of Dale and Chall's list of words that children know, which has no plurals, other
    inflections or names; numbers and signs are not difficult. `unfamiliar_words` are
    difficult words of two syllables or more.
    """

    polysyllables: int = 0
    silent_words: int = 0
    long_words: int = 0
    miniwords: int = 0
    difficult_words: int = 0
    unfamiliar_words: int = 0


def word_classes(types: Mapping[str, int], rules: Rules) -> Generator[None, None, WordClasses]:
    """Count the words of each kind, given how often each type occurs, a slice at a time."""
    kinds = _kinds(rules)
    # How many tokens are of exactly these kinds; most types have few.
    tokens_of: defaultdict[WordClasses, int] = defaultdict(int)
    rest = iter(types.items())
    while some := list(islice(rest, _AT_A_TIME)):
        for token, times in some:
            tokens_of[kinds[token]] += times
        yield
    rows = [[each * times for each in kind] for kind, times in tokens_of.items()]
    return WordClasses(*map(sum, zip(*rows, strict=True)))


@cache
def _kinds(rules: Rules) -> Memo[WordClasses]:
    """Return the memo that says of which kinds each type is under `rules`: 1 or 0 of each."""
    facts, easy = type_facts(rules), rules.language.easy_words()

    def find(token: str) -> WordClasses:
        known = facts[token]
        word = token.lower().replace("’", "'").strip(_AROUND_WORDS)
        is_difficult = bool(known.letters) and word not in easy
        return WordClasses(
            polysyllables=int(known.syllables >= POLYSYLLABLE),
            silent_words=int(not known.syllables),
            long_words=int(known.letters >= LONG_WORD),
            miniwords=int(0 < known.letters <= _MINIWORD),
            difficult_words=int(is_difficult),
            unfamiliar_words=int(is_difficult and known.syllables > 1),
        )

    return Memo(find, _MOST_KEPT)
