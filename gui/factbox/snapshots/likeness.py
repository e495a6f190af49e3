"""Measures how alike two texts are, to recognise a text after it was edited."""

from __future__ import annotations

import re
from array import array
from zlib import crc32

# A book is recognised by its beginning: reading more would keep the window waiting.
_READ = 100_000
#: How many of the lowest hashes of a text are kept.
KEPT = 256
_WORD = re.compile(r"\w+")

#: Texts at least this alike are taken for the same. Different texts have hardly any three
#: words in a row in common (under 0.02); a text with half of its words replaced has 0.07.
ALIKE = 0.06
# In two short lines, one run in common would count for much and mean nothing.
_FEWEST_COMMON = 3


def sketch_of(text: str) -> bytes:
    """Return the lowest hashes of all runs of three words, case ignored: 4 bytes each, sorted.

    Broder (1997), On the resemblance and containment of documents.
    """
    words = _WORD.findall(text[:_READ].lower())
    runs = set(zip(words, words[1:], words[2:], strict=False))
    hashes = {crc32(" ".join(run).encode("utf-8", "surrogatepass")) for run in runs}
    return array("I", sorted(hashes)[:KEPT]).tobytes()


class Likeness:
    """How alike other texts are to one."""

    def __init__(self, sketch: bytes) -> None:
        self._hashes = set(_hashes(sketch))

    @property
    def can_be(self) -> bool:
        """Return whether the text is long enough to be like any other."""
        return len(self._hashes) >= _FEWEST_COMMON

    def to(self, sketch: bytes, at_least: float = 0.0) -> float:
        """Return the share of runs in both texts, from 0 to 1; 0 if it is under `at_least`."""
        others = _hashes(sketch)
        common = self._hashes.intersection(others)
        if len(common) < max(_FEWEST_COMMON, at_least * max(len(self._hashes), len(others))):
            return 0.0
        least = sorted(self._hashes.union(others))[:KEPT]
        return len(common.intersection(least)) / len(least)


def _hashes(sketch: bytes) -> array[int]:
    hashes = array("I")
    hashes.frombytes(sketch[: len(sketch) // hashes.itemsize * hashes.itemsize])
    return hashes
