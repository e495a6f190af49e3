"""What two texts have in common at their starts and at their ends."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def same_start(one: str, other: str) -> int:
    """How many characters are the same from the start on."""
    return _most(lambda n: one.startswith(other[:n]), min(len(one), len(other)))


def same_end(one: str, other: str) -> int:
    """How many characters are the same up to the end."""
    return _most(lambda n: one.endswith(other[len(other) - n :]), min(len(one), len(other)))


def _most(holds: Callable[[int], bool], most: int) -> int:
    """The largest number up to `most` that `holds`, where all smaller ones do too."""
    return bisect_left(range(1, most + 1), True, key=lambda n: not holds(n))
