"""Syllables of a token, by hyphenation."""

from __future__ import annotations

import operator
import re
from functools import cache

import pyphen

from factbox.analysis.dependency import DependencyError, ask

#: A pattern's place in a word, and what it says of the points from there on.
Pattern = tuple[int, tuple[int, ...]]

_NOTHING_YET: Pattern = (0, ())
# Where pyphen hyphenates at all: behind two letters, and before two.
_EDGE = 2

_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]+", re.IGNORECASE)


def count_syllables(token: str) -> int:
    """Hyphenation points of `token` in pyphen's `en_US` dictionary, and one.

    Where pyphen fails, the groups of vowels instead, and one at least.
    """
    try:
        patterns = ask(_patterns)
    except DependencyError:
        return max(sum(1 for _ in _VOWELS.finditer(token)), 1)
    return _hyphenation_points(token, patterns) + 1


def _hyphenation_points(token: str, patterns: dict[str, Pattern]) -> int:
    """How many pyphen finds in `token`, by the same patterns (Liang 1983).

    pyphen itself looks up every piece of a word, and remembers every word. This looks no
    further than to where some pattern begins like the word, which is five times as fast.
    """
    word = f".{token.lower()}."
    points = [0] * (len(word) + 1)
    for start in range(len(word) - 1):
        for end in range(start + 1, len(word) + 1):
            pattern = patterns.get(word[start:end])
            if pattern is None:
                break
            at = start + pattern[0]
            for value in pattern[1]:
                if value > points[at]:
                    points[at] = value
                at += 1
    # An odd value is a point; the first stands for the full stop before the word.
    return sum(value % 2 for value in points[1 + _EDGE : len(token)])


@cache
def _patterns() -> dict[str, Pattern]:
    """pyphen's patterns, and whatever a pattern begins with.

    Loading them takes 0.08 s: at the first count, not at import.
    """
    found = pyphen.Pyphen(lang="en_US", left=_EDGE, right=_EDGE).hd.patterns
    patterns: dict[str, Pattern] = {}
    for letters, (offset, values) in found.items():
        if not 0 <= offset <= offset + len(values) <= len(letters) + 1:
            raise ValueError(f"pyphen's pattern {letters} is of another form than it was")
        for end in range(1, len(letters)):
            patterns.setdefault(letters[:end], _NOTHING_YET)
        patterns[letters] = offset, tuple(map(operator.index, values))
    return patterns
