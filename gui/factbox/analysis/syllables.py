"""Syllables of a token, by hyphenation."""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass, field
from functools import cache

import pyphen

from factbox.analysis.dependency import DependencyError, ask

# Where pyphen hyphenates at all: behind two letters, and before two.
_EDGE = 2
_LONGEST_PATTERN = 100

_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]+", re.IGNORECASE)


@dataclass(slots=True)
class _Node:
    """What patterns begin with so far, and the pattern that ends here, if any.

    A pattern's `values` say how good a place the letters from `offset` on are to hyphenate.
    """

    following: dict[str, _Node] = field(default_factory=dict)
    offset: int = 0
    values: tuple[int, ...] = ()


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
        node = patterns
        for letter in word[start : start + _LONGEST_PATTERN]:
            found = node.following.get(letter)
            if found is None:
                break
            node = found
            at = start + node.offset
            for value in node.values:
                if value > points[at]:
                    points[at] = value
                at += 1
    # An odd value is a point; the first stands for the full stop before the word.
    return sum(value & 1 for value in points[1 + _EDGE : len(token)])


@cache
def _patterns() -> _Node:
    """pyphen's patterns, letter by letter. Loading them takes 0.08 s: not at import."""
    root = _Node()
    for letters, (offset, values) in _loaded().items():
        if not 0 <= offset <= offset + len(values) <= len(letters) + 1 <= _LONGEST_PATTERN:
            raise ValueError(f"pyphen's pattern {letters} is of another form than it was")
        node = root
        for letter in letters:
            node = node.following.setdefault(letter, _Node())
        node.offset, node.values = offset, tuple(map(operator.index, values))
    return root


def _loaded() -> dict[str, tuple[int, tuple[int, ...]]]:
    dictionary = pyphen.Pyphen(lang="en_US", left=_EDGE, right=_EDGE).hd
    patterns: dict[str, tuple[int, tuple[int, ...]]] = dictionary.patterns
    return patterns
