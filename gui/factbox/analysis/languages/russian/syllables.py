"""The syllables of a Russian word: its vowels."""

from __future__ import annotations

import re

_VOWEL = re.compile("[аеёиоуыэюя]")


def count_syllables(word: str) -> int:
    """Return the number of syllables, at least one."""
    return max(len(_VOWEL.findall(word.lower())), 1)
