"""What depends on a type alone, found once for each."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from factbox.analysis.english import is_function_word
from factbox.analysis.outline import hints_of
from factbox.analysis.rules import Rules

# More than a long book has. Half-typed words are types too, so that all would be too many
# one day.
_MOST_KEPT = 1 << 15


class TypeFact(NamedTuple):
    """What every token of a type adds to the counts, and what it hints at."""

    syllables: int
    letters: int
    function_words: int
    hints: int


class TypeFacts(dict[str, TypeFact]):
    """The facts of each type under one rule set, found when they are first asked for."""

    def __init__(self, rules: Rules) -> None:
        super().__init__()
        self._rules = rules

    def __missing__(self, token: str) -> TypeFact:
        if len(self) >= _MOST_KEPT:
            self.clear()
        fact = TypeFact(
            syllables=self._rules.count_syllables(token),
            letters=sum(map(str.isalpha, token)),
            function_words=is_function_word(token),
            hints=hints_of(token),
        )
        self[token] = fact
        return fact


@cache
def type_facts(rules: Rules) -> TypeFacts:
    """The facts of types under `rules`, the same for all texts."""
    return TypeFacts(rules)
