"""Syllables of a token, by hyphenation."""

from __future__ import annotations

from functools import cache

import pyphen


@cache
def _dictionary() -> pyphen.Pyphen:
    # Loading it takes 0.07 s: at the first count, not at import.
    return pyphen.Pyphen(lang="en_US")


def count_syllables(token: str) -> int:
    """Hyphenation points of `token` in pyphen's `en_US` dictionary, and one."""
    return len(_dictionary().positions(token)) + 1
