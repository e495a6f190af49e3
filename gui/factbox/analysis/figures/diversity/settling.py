"""The measures that need a reading of the whole text, a slice at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from math import inf
from time import perf_counter
from typing import NamedTuple

from factbox.analysis.figures.diversity.curve import Curve, Point
from factbox.analysis.figures.diversity.mattr import WINDOW, mattr_of, near_repeats
from factbox.analysis.figures.diversity.mtld import Factors, mtld_of

# What is read between two looks at the clock: so many tokens, of so many paragraphs, since
# most of these may be blank. It takes less than a millisecond.
_TOKENS = 2_000
_PARAGRAPHS = 1_000

Pieces = Iterator[list[str]]


class Settled(NamedTuple):
    """What a reading of the whole text gives; a measure without meaning is None.

    `factor_lengths` are the tokens per factor, forward and backward, that MTLD is the mean of.
    """

    mattr: float | None
    mtld: float | None
    curve: Sequence[Point]
    factor_lengths: tuple[float | None, float | None] = (None, None)


class Settling:
    """Reads a text forward and backward, a slice at a time.

    `paragraphs` are the tokens of each, from the first on, and `upwards` the same paragraphs
    from the last on, their tokens in the order of the text; both are read as they are needed,
    so that an edit ends this: make another. `tokens` are how many there are in all, and
    `points` how many the curve may have.

    `settled` is None until all is read.
    """

    def __init__(
        self,
        paragraphs: Iterable[Sequence[str]],
        upwards: Iterable[Sequence[str]],
        tokens: int,
        points: int = 400,
    ) -> None:
        self.settled: Settled | None = None
        forward = _pieces(paragraphs)
        backward = _pieces(map(reversed, upwards))
        self._reading = self._read(forward, backward, Curve(tokens, points))

    def step(self, seconds: float = inf) -> bool:
        """Read on for about so long, one piece at least; whether anything is still to read."""
        end = perf_counter() + seconds
        for _ in self._reading:
            if perf_counter() >= end:
                break
        return self.settled is None

    def _read(self, forward: Pieces, backward: Pieces, curve: Curve) -> Iterator[None]:
        """Read all, stopping after every piece."""
        first: list[str] = []
        last: deque[str] = deque(maxlen=WINDOW - 1)
        tokens = near = 0
        onward, back = Factors(), Factors()
        for piece in forward:
            near += near_repeats(piece, last)
            first += piece[: WINDOW - 1 - len(first)]
            last.extend(piece)
            tokens += len(piece)
            onward.take(piece)
            curve.take(piece)
            yield
        for piece in backward:
            back.take(piece)
            yield
        self.settled = Settled(
            mattr_of(tokens, near, first, list(last)),
            mtld_of(onward, back),
            curve.points,
            (onward.length(), back.length()),
        )


def _pieces(paragraphs: Iterable[Iterable[str]]) -> Pieces:
    """The tokens of all, cut anew; a piece without any stands for many blank paragraphs."""
    rest = iter(paragraphs)
    while some := list(islice(rest, _PARAGRAPHS)):
        tokens = list(chain.from_iterable(some))
        for at in range(0, len(tokens) or 1, _TOKENS):
            yield tokens[at : at + _TOKENS]
