"""Syllables by hyphenation."""

from __future__ import annotations

import operator
import re
from functools import cached_property

import pyphen
from ahocorasick import Automaton

from factbox.analysis.dependency import DependencyError, ask

# pyphen leaves at least two letters on either side of a hyphen.
_EDGE = 2

_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœąęаеёиоуыэюя]+", re.IGNORECASE)


class Hyphenation:
    """The hyphenation points of one of pyphen's dictionaries.

    They are found with pyphen's own patterns (Liang 1983), all of them in one pass over the
    letters (Aho and Corasick 1975). pyphen itself looks up every piece of a word, which
    takes four times as long, and remembers every word.
    """

    def __init__(self, dictionary: str, left: int = _EDGE) -> None:
        """`left` is how many letters stand at least before the first hyphen."""
        self._dictionary = dictionary
        self._left = left

    def count_syllables(self, word: str) -> int:
        """Return the number of hyphenation points in `word`, plus one.

        If they cannot be found, return the number of its vowel groups, at least one.
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
        # An odd value marks a point. The first value belongs to the full stop before the word.
        return sum(value & 1 for value in points[1 + self._left : len(word)])

    @cached_property
    def _patterns(self) -> Automaton:
        """pyphen's patterns, each with its values and where they begin.

        That place is counted from the last letter of the pattern. Loading the patterns takes
        0.1 s, so they are not loaded at import.
        """
        automaton = Automaton()
        for letters, (offset, values) in self._loaded().items():
            if not 0 <= offset <= offset + len(values) <= len(letters) + 1:
                raise ValueError(f"pyphen's pattern {letters} has an unknown form")
            numbers = tuple(map(operator.index, values))
            automaton.add_word(letters, (offset - len(letters) + 1, numbers))
        automaton.make_automaton()
        return automaton

    def _loaded(self) -> dict[str, tuple[int, tuple[int, ...]]]:
        dictionary = pyphen.Pyphen(lang=self._dictionary, left=_EDGE, right=_EDGE).hd
        patterns: dict[str, tuple[int, tuple[int, ...]]] = dictionary.patterns
        return patterns
