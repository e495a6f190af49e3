"""What depends on a type alone, found once for each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.text.kept import Kept

# As many types as a shelf of books has: who lists them asks for each once, then again.
_MOST_KEPT = 1 << 15
# So far apart stand the figures that are kept as one number.
_BITS = 40
_MASK = (1 << _BITS) - 1


class Sums(NamedTuple):
    """What the tokens of a text add up to."""

    syllables: int
    letters: int
    function_words: int


class TypeFacts:
    """The facts of each type under one rule set, found when they are first asked for."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._figures = Kept(self._find, _MOST_KEPT, _MOST_KEPT)

    def sums(self, tokens: Iterable[str]) -> Sums:
        """What `tokens` have in all."""
        return unpacked(sum(map(self._figures.__getitem__, tokens)))

    def _find(self, token: str) -> int:
        return figures_of(token, self._rules)


def figures_of(token: str, rules: Rules) -> int:
    """The sums of one token as one number, which is added up faster."""
    letters = len(token) if token.isalpha() else sum(map(str.isalpha, token))
    figures = rules.count_syllables(token) + (letters << _BITS)
    is_function_word = token.lower() in rules.language.function_words
    return figures + (is_function_word << 2 * _BITS)


def unpacked(total: int) -> Sums:
    """The sums of tokens, of which the numbers that `figures_of` gives were added up."""
    return Sums(total & _MASK, total >> _BITS & _MASK, total >> 2 * _BITS)


@cache
def type_facts(rules: Rules) -> TypeFacts:
    """The facts of types under `rules`, the same for all texts."""
    return TypeFacts(rules)
