"""Syllables of a token, by hyphenation."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import pyphen

from factbox.analysis.dependency import DependencyError, ask

#: Longer than this no token is a word, and pyphen would take its time: 0.3 s for 100,000
#: characters.
LONGEST_WORD = 50_000
_LONG = 100

_VOWELS = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]+", re.IGNORECASE)


def count_syllables(token: str) -> int:
    """Hyphenation points of `token` in pyphen's `en_US` dictionary, and one.

    Where pyphen fails, and in a token of more than LONGEST_WORD characters, the groups of
    vowels instead, and one at least.
    """
    return _kept(token) if len(token) <= _LONG else _kept_long(token)


def _count(token: str) -> int:
    if len(token) > LONGEST_WORD:
        return _count_vowels(token)
    try:
        return ask(lambda: _hyphenation_points(token)) + 1
    except DependencyError:
        return _count_vowels(token)


# What a token has is kept even where pyphen failed, so that it has the same everywhere.
_kept = lru_cache(maxsize=1 << 18)(_count)
# Few of those that may be very long.
_kept_long = lru_cache(maxsize=1 << 8)(_count)


def _hyphenation_points(token: str) -> int:
    """Those that pyphen finds; raises whatever it throws."""
    dictionary = _dictionary()
    points = len(dictionary.positions(token))
    # It remembers every word for ever, at 700 bytes each.
    dictionary.hd.cache.clear()
    if points >= len(token):
        raise ValueError("pyphen found more hyphenation points than there are places")
    return points


@cache
def _dictionary() -> pyphen.Pyphen:
    # Loading it takes 0.07 s: at the first count, not at import.
    return pyphen.Pyphen(lang="en_US")


def _count_vowels(token: str) -> int:
    return max(sum(1 for _ in _VOWELS.finditer(token)), 1)
