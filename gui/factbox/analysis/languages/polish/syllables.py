"""The syllables of a Polish word: its vowels, without "i" before another."""

from __future__ import annotations

import re

_VOWEL = re.compile("[aąeęioóuy]")
_SOFTENING = re.compile("i(?=[aąeęioóuy])")


def count_syllables(word: str) -> int:
    """Return the number of syllables, at least one."""
    return max(len(_VOWEL.findall(_SOFTENING.sub("", word.lower()))), 1)
