"""What one line and its outline cost, whatever is in it: twice as long takes twice as long."""

from __future__ import annotations

import random
from functools import partial
from itertools import pairwise
from time import process_time
from timeit import repeat
from typing import TYPE_CHECKING

from factbox.analysis.text.document import Document
from factbox.analysis.text.left_out.kind import Kind
from table import Row, ms, times

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST = 500_000
# There are many patterns, so their lines are shorter.
_LONGEST_PATTERN = 20_000
_DOUBLINGS = 3
_AT_MOST = 2.6
_TRIES = 3

# Repeated, each of these makes a line that some way of reading could take too long over.
_PIECES = [
    "我们走了没有回来",
    "我们走了。没有回来。",
    "‘twas so. ",
    "\u2028a",
    "§?",
    "‘",
    '"',
    "“Go!” Tom ",
    "(",
    "a?) A",
    ".",
    "...!",
    ". [1",
    "A. ",
    "U.S. ",
    "-",
    "— ",
    "1",
    "1. ",
    "first, second and ",
    "e\u0301",
    "\u0301",
    "\xad",
    "http://a.b/",
    "a@b.",
    "[a](b) ",
    "<!--",
    "`",
    "(a) ",
    "Little is said of the third point. ",
    "There are three ways – or four. ",
    "The œuvre has two ways. First, go. Second, stay. ",
]
# What opens once, and what is repeated up to the end of the line.
_OPENED = [("[a](", " "), ("[a](b ", '"'), ("<!--", "-"), ("(", "a? "), ("“", "Go. ")]


def measure(_sizes: Sequence[int], seed: int, rounds: int) -> Iterator[Row]:
    """One row for each piece, and one for the worst of as many patterns as there are rounds."""
    for piece in _PIECES:
        yield _row(f"line of {piece!r}", _LONGEST, *_cost(piece, _LONGEST))
    for opening, piece in _OPENED:
        work = f"line of {opening!r} and {piece!r}"
        yield _row(work, _LONGEST, *_cost(piece, _LONGEST, opening))
    chance = random.Random(seed)
    patterns = ["".join(chance.choices(_PIECES, k=chance.randint(2, 6))) for _ in range(rounds)]
    cost, ratio = max(
        (_cost(pattern, _LONGEST_PATTERN) for pattern in patterns), key=lambda each: each[1]
    )
    yield _row(f"line of a pattern, worst of {rounds}", _LONGEST_PATTERN, cost, ratio)


def _row(work: str, length: int, cost: float, ratio: float) -> Row:
    reached = ratio <= _AT_MOST
    target = f"≤ {_AT_MOST:g}× for twice the line"
    return Row(work, length, ms(cost), ratio=times(ratio), target=target, reached=reached)


def _cost(piece: str, longest: int, opening: str = "") -> tuple[float, float]:
    """Return the seconds that the longest line takes, and the largest ratio of 2n to n."""
    lengths = [longest >> halved for halved in range(_DOUBLINGS, -1, -1)]
    costs = [_seconds((opening + piece * length)[:length]) for length in lengths]
    return costs[-1], max(longer / shorter for shorter, longer in pairwise(costs))


def _seconds(line: str) -> float:
    reading = partial(_read, line)
    return min(repeat(reading, number=1, repeat=_TRIES, timer=process_time))


def _read(line: str) -> None:
    Document([line], left_out=frozenset(Kind)).metrics()
