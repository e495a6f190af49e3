"""Syllables by hyphenation."""

from __future__ import annotations

import operator
import re
from functools import cached_property

import pyphen
from ahocorasick import Automaton

from factbox.analysis.dependency import DependencyError, ask

# Where pyphen hyphenates at all: behind two letters, and before two.
_EDGE = 2

_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]+", re.IGNORECASE)


class Hyphenation:
    """The hyphenation points of one of pyphen's dictionaries.

    They are found with pyphen's own patterns (Liang 1983), all of them in one pass over the
    letters (Aho and Corasick 1975). pyphen itself looks up every piece of a word, which
    takes four times as long, and remembers every word.
    """

    def __init__(self, dictionary: str) -> None:
        self._dictionary = dictionary

    def count_syllables(self, word: str) -> int:
        """Return how many hyphenation points `word` has, and one.

        Where they cannot be found, the groups of vowels are counted, and one at least.
        """
        try:
            return ask(lambda: self._count_points(word)) + 1
        except DependencyError:
            return max(sum(1 for _ in _VOWELS.finditer(word)), 1)

    def _count_points(self, word: str) -> int:
        marked = f".{word.lower()}."
        points = [0] * (len(marked) + 1)
        for end, (offset, values) in self._patterns.iter(marked):
            for at, value in enumerate(values, end + offset):
                if value > points[at]:
                    points[at] = value
        # An odd value is a point; the first stands for the full stop before the word.
        return sum(value & 1 for value in points[1 + _EDGE : len(word)])

    @cached_property
    def _patterns(self) -> Automaton:
        """pyphen's patterns. Loading them takes 0.1 s: not at import.

        Each with how good the places from somewhere on are to hyphenate at; where that is, is
        counted from its last letter.
        """
        automaton = Automaton()
        for letters, (offset, values) in self._loaded().items():
            if not 0 <= offset <= offset + len(values) <= len(letters) + 1:
                raise ValueError(f"pyphen's pattern {letters} is of another form than it was")
            goodness = tuple(map(operator.index, values))
            automaton.add_word(letters, (offset - len(letters) + 1, goodness))
        automaton.make_automaton()
        return automaton

    def _loaded(self) -> dict[str, tuple[int, tuple[int, ...]]]:
        dictionary = pyphen.Pyphen(lang=self._dictionary, left=_EDGE, right=_EDGE).hd
        patterns: dict[str, tuple[int, tuple[int, ...]]] = dictionary.patterns
        return patterns
