"""The syllables of a Spanish word, by its vowels."""

from __future__ import annotations

import re
from itertools import pairwise

# "u" is silent in "que", "gui".
_SILENT = re.compile(r"(?<=q)u|(?<=g)u(?=[eéií])")
# Before a vowel "y" is a consonant: "pla-ya".
_GROUP = re.compile("(?:[aeiouáéíóúü]|y(?![aeiouáéíóú]))+")
# Two of these part, and so does each beside "í" or "ú".
_STRONG = "aeoáéó"


def count_syllables(word: str) -> int:
    """Return the number of syllables: groups of vowels, some of which part."""
    lowered = _SILENT.sub("", word.lower())
    return max(sum(map(_parts, _GROUP.findall(lowered))), 1)


def _parts(group: str) -> int:
    return 1 + sum(
        (a in _STRONG and b in _STRONG)
        or (a in _STRONG and b in "íú")
        or (a in "íú" and b in _STRONG)
        for a, b in pairwise(group)
    )
