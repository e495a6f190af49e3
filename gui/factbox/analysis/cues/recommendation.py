"""A sentence that recommends something."""

from __future__ import annotations

from typing import NamedTuple


class Recommendation(NamedTuple):
    """A sentence of a paragraph, from `start` to `end`; what it recommends begins at `gist`."""

    start: int
    end: int
    gist: int
