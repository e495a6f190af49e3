"""A place in a text where a marker may stand."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.cues.cue import Position
from factbox.analysis.cues.occurrences import SearchedText


class MarkerPlace(NamedTuple):
    """A place, the sentence from `start` to `end` that it is in, and where that stands."""

    searched: SearchedText
    at: int
    start: int
    end: int
    position: Position

    @property
    def text(self) -> str:
        """The text, in plain letters."""
        return self.searched.text

    @property
    def lowered(self) -> str:
        """The same in lower case."""
        return self.searched.lowered
