"""Reads the tokens of a text, in slices, for the figures that need them in order."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import chain, islice

from factbox.analysis.figures.figure import TokenReader

# The most that is read between two stops: about a millisecond. Paragraphs have a limit of
# their own because most of them may be blank.
_TOKENS = 2_000
_PARAGRAPHS = 1_000


def read(
    paragraphs: Sequence[Sequence[str]], readings: Sequence[TokenReader]
) -> Generator[None, None, None]:
    """Give the tokens of `paragraphs` to all `readings`, stopping every millisecond or so."""
    for piece in _pieces(paragraphs):
        for reading in readings:
            reading.take(piece)
        yield
    back = [reading for reading in readings if reading.reads_back]
    if back:
        for piece in _pieces(map(reversed, reversed(paragraphs))):
            for reading in back:
                reading.take_back(piece)
            yield


def _pieces(paragraphs: Iterable[Iterable[str]]) -> Iterator[list[str]]:
    """Yield all tokens in new pieces; many blank paragraphs are an empty piece."""
    rest = iter(paragraphs)
    while some := list(islice(rest, _PARAGRAPHS)):
        tokens = list(chain.from_iterable(some))
        for at in range(0, len(tokens) or 1, _TOKENS):
            yield tokens[at : at + _TOKENS]
