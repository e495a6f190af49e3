"""Counts the kinds of words that readability formulas ask for."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from itertools import islice
from string import punctuation
from typing import NamedTuple

from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.words.type_facts import type_facts

_POLYSYLLABLE = 3
_LONG_WORD = 7
_MINIWORD = 3
# Under rule sets that split at white space, tokens carry this around them.
_AROUND_WORDS = punctuation + "“”‘…–—"
# Types between two pauses: some milliseconds.
_AT_A_TIME = 1_000


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
    facts, easy = type_facts(rules), rules.language.easy_words()
    polysyllables = silent_words = long_words = miniwords = 0
    difficult_words = unfamiliar_words = 0
    rest = iter(types.items())
    while some := list(islice(rest, _AT_A_TIME)):
        for token, times in some:
            known = facts[token]
            if known.syllables >= _POLYSYLLABLE:
                polysyllables += times
            if not known.syllables:
                silent_words += times
            if known.letters >= _LONG_WORD:
                long_words += times
            if 0 < known.letters <= _MINIWORD:
                miniwords += times
            word = token.lower().replace("’", "'").strip(_AROUND_WORDS)
            if known.letters and word not in easy:
                difficult_words += times
                if known.syllables > 1:
                    unfamiliar_words += times
        yield
    return WordClasses(
        polysyllables, silent_words, long_words, miniwords, difficult_words, unfamiliar_words
    )
