"""The syllables of a Portuguese word, by hyphenation."""

from __future__ import annotations

import re

from factbox.analysis.words.hyphenation import Hyphenation

_by_hyphenation = Hyphenation("pt_BR", left=1).count_syllables
_ACCENT = re.compile("[áâãàéêíóôõúü]")
# "dia", "rio", "rua": without an accent elsewhere, the stress is on the first of the two.
_TWO = re.compile(r"[^qg\W][iu][ao]$")


def count_syllables(word: str) -> int:
    """Return the number of syllables."""
    lowered = word.lower()
    parts = _TWO.search(lowered) is not None and not _ACCENT.search(lowered)
    return _by_hyphenation(word) + parts
