"""MSTTR, the mean segmental type–token ratio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from factbox.analysis.figures.figure import Figure, Group, Higher, TokenReader

#: The tokens in a segment.
SEGMENT = 50


class Segments(TokenReader):
    """The segments of 50 tokens of a text, without the rest at its end."""

    phrases: ClassVar[Mapping[str, str]] = {
        "segment_tokens": "%n tokens in whole segments",
        "segment_types": "%n types, summed over the segments",
    }

    def __init__(self) -> None:
        self._segments = self._types = 0
        self._rest: list[str] = []

    def take(self, tokens: Sequence[str]) -> None:
        self._rest += tokens
        whole = len(self._rest) // SEGMENT * SEGMENT
        for at in range(0, whole, SEGMENT):
            self._types += len(set(self._rest[at : at + SEGMENT]))
            self._segments += 1
        self._rest = self._rest[whole:]

    def found(self) -> dict[str, int]:
        return {
            "segment_tokens": SEGMENT * self._segments,
            "segment_types": self._types,
        }


def msttr(segment_types: int, segment_tokens: int) -> float:
    """Return the mean TTR of the segments."""
    return segment_types / segment_tokens


FIGURE = Figure(
    key="msttr",
    name="MSTTR",
    full_name="MSTTR, mean segmental type–token ratio",
    group=Group.DIVERSITY,
    formula=msttr,
    formula_text=f"mean of types / tokens in segments of {SEGMENT} tokens, the rest dropped",
    source="Johnson 1944",
    publication="Studies in language behavior: a program of research",
    caveat="Depends little on length. Up to 49 tokens at the end do not count.",
    libraries="The same as msttr in lexicalrichness and lexical_diversity.",
    decimals=3,
    higher=Higher.VARIED,
    absent=f"fewer than {SEGMENT} tokens",
    reading=Segments,
)
