"""The concordance: every occurrence of a word in its context (KWIC)."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from factbox.analysis.slices import sort_in_slices
from factbox.analysis.text.passage import Passage, PassageLine
from factbox.analysis.text.place import Place
from factbox.analysis.words.sought import Sought

#: How many occurrences are shown at most.
MOST = 10_000
# How many words beside an occurrence it is sorted by.
_WORDS = 5
_CHARACTERS = 120


class Order(Enum):
    """What occurrences are sorted by."""

    POSITION = auto()
    #: the words before the occurrence, the nearest first
    LEFT = auto()
    #: the words after the occurrence, the nearest first
    RIGHT = auto()


class Occurrence(NamedTuple):
    """A place where a word stands, and the line of text around it.

    `before` and `after` are the words beside it, the nearest first.
    """

    start: Place
    end: Place
    left: str
    node: str
    right: str
    before: tuple[str, ...]
    after: tuple[str, ...]


class Concordance(NamedTuple):
    """The first `MOST` of all `found` occurrences of a word, sorted.

    `paragraphs` is the number of paragraphs that contain the word; `again` is the number of
    occurrences that count twice because their headline does.
    """

    word: str
    occurrences: Sequence[Occurrence]
    found: int
    paragraphs: int
    again: int


def find_occurrences(
    passage: Passage, sought: Sought, order: Order
) -> Generator[None, None, Concordance]:
    """Find where a word stands in a passage, stopping every few milliseconds.

    The text must not be edited meanwhile.
    """
    occurrences: list[Occurrence] = []
    found = paragraphs = again = 0
    for line in passage.lines():
        nths = sought.nths(line.prose, line.tokens)
        yield
        if nths:
            found += len(nths)
            paragraphs += 1
            again += len(nths) * (line.times - 1)
            shown = nths[: MOST - len(occurrences)]
            spans = sought.spans(line.prose) if shown else []
            for nth in shown:
                yield
                occurrences.append(_occurrence(line, nth, spans[nth]))
    if order is not Order.POSITION:
        occurrences = yield from sort_in_slices(occurrences, _SORTED_BY[order])
    return Concordance(sought.name, occurrences, found, paragraphs, again)


def _occurrence(line: PassageLine, nth: int, span: tuple[int, int]) -> Occurrence:
    start, end = span
    text, tokens = line.text, line.tokens
    return Occurrence(
        Place(line.number, line.low + start),
        Place(line.number, line.low + end),
        text[max(start - _CHARACTERS, 0) : start],
        text[start:end],
        text[end : end + _CHARACTERS],
        tuple(tokens[max(nth - _WORDS, 0) : nth][::-1]),
        tuple(tokens[nth + 1 : nth + 1 + _WORDS]),
    )


def _by_left(occurrence: Occurrence) -> list[str]:
    return list(map(str.casefold, occurrence.before))


def _by_right(occurrence: Occurrence) -> list[str]:
    return list(map(str.casefold, occurrence.after))


_SORTED_BY = {Order.LEFT: _by_left, Order.RIGHT: _by_right}
