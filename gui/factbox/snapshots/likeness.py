"""How like two texts are: enough to know a text again after it was edited."""

from __future__ import annotations

import re
from array import array
from zlib import crc32

# A book is known by how it begins: reading more would keep the window waiting.
_READ = 100_000
#: So many of the least hashes are kept of a text.
KEPT = 256
_WORD = re.compile(r"\w+")

#: Texts that are so like are taken for one. Others have hardly any three words in a row in
#: common (under 0.02); a text of which half the words are others still has 0.07 of them.
ALIKE = 0.06
# Of two lines, one such run would be much, and means nothing.
_FEWEST_COMMON = 3


def sketch_of(text: str) -> bytes:
    """The least hashes of all runs of three words, case ignored: 4 bytes each, in order.

    Broder (1997), On the resemblance and containment of documents.
    """
    words = _WORD.findall(text[:_READ].lower())
    runs = set(zip(words, words[1:], words[2:], strict=False))
    hashes = {crc32(" ".join(run).encode("utf-8", "surrogatepass")) for run in runs}
    return array("I", sorted(hashes)[:KEPT]).tobytes()


def likeness(one: bytes, other: bytes) -> float:
    """Which share of the runs of two texts is in both, from 0 to 1, told by their sketches."""
    return Likeness(one).to(other)


class Likeness:
    """How like other texts are to one."""

    def __init__(self, sketch: bytes) -> None:
        self._hashes = set(_hashes(sketch))

    @property
    def can_be(self) -> bool:
        """Whether the text is long enough to be like any other."""
        return len(self._hashes) >= _FEWEST_COMMON

    def to(self, sketch: bytes, at_least: float = 0.0) -> float:
        """Which share of the runs is in both, from 0 to 1; 0 where it is under `at_least`."""
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
