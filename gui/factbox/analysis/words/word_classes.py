"""How many words of a text are of the kinds that readability formulas count."""

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
# Where white space alone separates, tokens have it around them.
_AROUND_WORDS = punctuation + "“”‘…–—"
# Types between two pauses: some milliseconds.
_AT_A_TIME = 1_000


class WordClasses(NamedTuple):
    """Tokens of each kind; one may be of several.

    `polysyllables` have three syllables or more, `silent_words` none; `long_words` have more
    than six letters, `miniwords` one to three. `difficult_words` are not on Dale and Chall's
    list of words that children know, as textstat has it: plurals, other inflections, names
    and numbers are not on it. `unfamiliar_words` are those of them that have two syllables or
    more.
    """

    polysyllables: int = 0
    silent_words: int = 0
    long_words: int = 0
    miniwords: int = 0
    difficult_words: int = 0
    unfamiliar_words: int = 0


def word_classes(types: Mapping[str, int], rules: Rules) -> Generator[None, None, WordClasses]:
    """Count those of a text whose types occur so often, a slice at a time."""
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
            if token.lower().replace("’", "'").strip(_AROUND_WORDS) not in easy:
                difficult_words += times
                if known.syllables > 1:
                    unfamiliar_words += times
        yield
    return WordClasses(
        polysyllables, silent_words, long_words, miniwords, difficult_words, unfamiliar_words
    )
