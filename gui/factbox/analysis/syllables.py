"""Syllables of a token, by hyphenation."""

from __future__ import annotations

import operator
import re
from functools import cache
from typing import TypeAlias

import pyphen

from factbox.analysis.dependency import DependencyError, ask

# Where pyphen hyphenates at all: behind two letters, and before two.
_EDGE = 2
_LONGEST_PATTERN = 100

_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]+", re.IGNORECASE)


# What may follow the letters that patterns begin with, and of the pattern that they are, if
# they are one: how good some places, counted from its first letter, are to hyphenate at.
# A plain tuple, which Python takes apart fastest.
_Node: TypeAlias = "tuple[dict[str, _Node], list[tuple[int, int]]]"


def count_syllables(token: str) -> int:
    """Hyphenation points of `token` in pyphen's `en_US` dictionary, and one.

    Where pyphen fails, the groups of vowels instead, and one at least.
    """
    try:
        patterns = ask(_patterns)
    except DependencyError:
        return max(sum(1 for _ in _VOWELS.finditer(token)), 1)
    return _hyphenation_points(token, patterns) + 1


def _hyphenation_points(token: str, patterns: _Node) -> int:
    """How many pyphen finds in `token`, by the same patterns (Liang 1983).

    pyphen itself looks up every piece of a word, and remembers every word. This follows
    the letters only as far as some pattern does, which is ten times as fast.
    """
    word = f".{token.lower()}."
    points = [0] * (len(word) + 1)
    for start in range(len(word) - 1):
        following, _ = patterns
        for letter in word[start : start + _LONGEST_PATTERN]:
            if letter not in following:
                break
            following, values = following[letter]
            if values:
                for at, value in values:
                    if value > points[start + at]:
                        points[start + at] = value
    # An odd value is a point; the first stands for the full stop before the word.
    return sum(value & 1 for value in points[1 + _EDGE : len(token)])


@cache
def _patterns() -> _Node:
    """pyphen's patterns, letter by letter. Loading them takes 0.08 s: not at import."""
    root: _Node = {}, []
    for letters, (offset, values) in _loaded().items():
        if not 0 <= offset <= offset + len(values) <= len(letters) + 1 <= _LONGEST_PATTERN:
            raise ValueError(f"pyphen's pattern {letters} is of another form than it was")
        node = root
        for letter in letters:
            node = node[0].setdefault(letter, ({}, []))
        found = enumerate(map(operator.index, values), offset)
        node[1].extend((at, value) for at, value in found if value)
    return root


def _loaded() -> dict[str, tuple[int, tuple[int, ...]]]:
    dictionary = pyphen.Pyphen(lang="en_US", left=_EDGE, right=_EDGE).hd
    patterns: dict[str, tuple[int, tuple[int, ...]]] = dictionary.patterns
    return patterns
