"""Syllables of a token, by hyphenation."""

from __future__ import annotations

from functools import cache, lru_cache

import pyphen


@cache
def _dictionary() -> pyphen.Pyphen:
    # Loading it takes 0.07 s: at the first count, not at import.
    return pyphen.Pyphen(lang="en_US")


@lru_cache(maxsize=1 << 18)
def count_syllables(token: str) -> int:
    """Hyphenation points of `token` in pyphen's `en_US` dictionary, and one."""
    return len(_dictionary().positions(token)) + 1
