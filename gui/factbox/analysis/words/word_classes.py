"""How many words of a text are of the kinds that readability formulas take for hard."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from itertools import islice
from string import punctuation
from typing import NamedTuple

from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.rule_sets.textstat.easy_words import easy_words
from factbox.analysis.words.type_facts import type_facts

_FEWEST_SYLLABLES = 3
_MOST_LETTERS = 6
# Where white space alone separates, tokens have it around them.
_AROUND_WORDS = punctuation + "“”‘…–—"
# Types between two pauses: some milliseconds.
_AT_A_TIME = 1_000


class WordClasses(NamedTuple):
    """Tokens of each kind; one may be of several.

    `polysyllables` have three syllables or more, `long_words` more than six letters,
    `difficult_words` are not on Dale and Chall's list of words that children know, as
    textstat has it. Plurals, other inflections, names and numbers are not on it.
    """

    polysyllables: int = 0
    long_words: int = 0
    difficult_words: int = 0


def word_classes(types: Mapping[str, int], rules: Rules) -> Generator[None, None, WordClasses]:
    """Of a text whose types occur so often, counted a slice at a time."""
    facts, easy = type_facts(rules), easy_words()
    polysyllables = long_words = difficult_words = 0
    rest = iter(types.items())
    while some := list(islice(rest, _AT_A_TIME)):
        for token, times in some:
            sums = facts.sums((token,))
            if sums.syllables >= _FEWEST_SYLLABLES:
                polysyllables += times
            if sums.letters > _MOST_LETTERS:
                long_words += times
            if token.lower().replace("’", "'").strip(_AROUND_WORDS) not in easy:
                difficult_words += times
        yield
    return WordClasses(polysyllables, long_words, difficult_words)
