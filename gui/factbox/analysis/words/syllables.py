"""Syllables of a token, by hyphenation."""

from __future__ import annotations

import operator
import re
from functools import cache

import pyphen
from ahocorasick import Automaton

from factbox.analysis.dependency import DependencyError, ask

# Where pyphen hyphenates at all: behind two letters, and before two.
_EDGE = 2

_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]+", re.IGNORECASE)


def count_syllables(token: str) -> int:
    """Hyphenation points of `token` in pyphen's `en_US` dictionary, and one.

    Where they cannot be found, the groups of vowels instead, and one at least.
    """
    try:
        return ask(lambda: _hyphenation_points(token, _patterns())) + 1
    except DependencyError:
        return max(sum(1 for _ in _VOWELS.finditer(token)), 1)


def _hyphenation_points(token: str, patterns: Automaton) -> int:
    """How many pyphen finds in `token`, by the same patterns (Liang 1983).

    pyphen itself looks up every piece of a word, and remembers every word. This finds all
    patterns in one go over the letters (Aho and Corasick 1975).
    """
    word = f".{token.lower()}."
    points = [0] * (len(word) + 1)
    for end, (offset, values) in patterns.iter(word):
        for at, value in enumerate(values, end + offset):
            if value > points[at]:
                points[at] = value
    # An odd value is a point; the first stands for the full stop before the word.
    return sum(value & 1 for value in points[1 + _EDGE : len(token)])


@cache
def _patterns() -> Automaton:
    """pyphen's patterns. Loading them takes 0.1 s: not at import.

    Each with how good the places from somewhere on are to hyphenate at; where that is, is
    counted from its last letter.
    """
    automaton = Automaton()
    for letters, (offset, values) in _loaded().items():
        if not 0 <= offset <= offset + len(values) <= len(letters) + 1:
            raise ValueError(f"pyphen's pattern {letters} is of another form than it was")
        goodness = tuple(map(operator.index, values))
        automaton.add_word(letters, (offset - len(letters) + 1, goodness))
    automaton.make_automaton()
    return automaton


def _loaded() -> dict[str, tuple[int, tuple[int, ...]]]:
    dictionary = pyphen.Pyphen(lang="en_US", left=_EDGE, right=_EDGE).hd
    patterns: dict[str, tuple[int, tuple[int, ...]]] = dictionary.patterns
    return patterns
