"""What depends on a type alone, found once for each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from sys import getrefcount
from typing import NamedTuple

from factbox.analysis.english import is_function_word
from factbox.analysis.outline import hints_of
from factbox.analysis.rules import Rules

# As many types as a shelf of books has, and as many as are kept that were met but once.
_MOST_KEPT = 1 << 16
_MOST_NEW = 1 << 13
# References to a string that is asked about while it is a key here and nothing else.
_HELD_HERE_ONLY = 3
# So far apart stand the figures that are kept as one number.
_BITS = 40
_MASK = (1 << _BITS) - 1
_NONE: frozenset[str] = frozenset()


class Sums(NamedTuple):
    """What the tokens of a text add up to."""

    syllables: int
    letters: int
    function_words: int


class TypeFacts:
    """The facts of each type under one rule set, found when they are first asked for."""

    def __init__(self, rules: Rules) -> None:
        self._figures = _Figures(rules)

    def sums(self, tokens: Iterable[str]) -> Sums:
        """What `tokens` have in all."""
        # Here, not midway: the hints of a text are asked for behind its sums.
        self._figures.make_room()
        # In one go: it is done for every token of a text.
        total = sum(map(self._figures.__getitem__, tokens))
        return Sums(total & _MASK, total >> _BITS & _MASK, total >> 2 * _BITS)

    def hints(self, tokens: Iterable[str]) -> frozenset[str]:
        """What `tokens`, whose sums were asked for before, hint at (`outline.hints`)."""
        hinting = self._figures.hinting
        return _NONE.union(*filter(None, map(hinting.get, tokens)))


class _Figures(dict[str, int]):
    """The syllables, letters and function words of each type, as one number.

    `hinting` has the types that hint at something, each with what it hints at. A type that
    is met for the first time is kept apart: most are half-typed words, and not met again.
    """

    def __init__(self, rules: Rules) -> None:
        super().__init__()
        self._rules = rules
        self._new: dict[str, int] = {}
        self.hinting: dict[str, frozenset[str]] = {}

    def make_room(self) -> None:
        """Forget all where there is too much, or what was met but once and what is gone."""
        if len(self) >= _MOST_KEPT:
            self.clear()
        elif len(self._new) < _MOST_NEW:
            return
        self._new.clear()
        for token in [each for each in self if getrefcount(each) <= _HELD_HERE_ONLY]:
            # No paragraph has it any more: somebody typed it and changed it.
            del self[token]
        self.hinting = {token: hints for token, hints in self.hinting.items() if token in self}

    def __missing__(self, token: str) -> int:
        figures = self._new.pop(token, None)
        if figures is not None:
            self[token] = figures
            return figures
        hints = hints_of(token)
        if hints:
            self.hinting[token] = hints
        figures = self._rules.count_syllables(token)
        letters = len(token) if token.isalpha() else sum(map(str.isalpha, token))
        figures += letters << _BITS
        figures += is_function_word(token) << 2 * _BITS
        self._new[token] = figures
        return figures


@cache
def type_facts(rules: Rules) -> TypeFacts:
    """The facts of types under `rules`, the same for all texts."""
    return TypeFacts(rules)
