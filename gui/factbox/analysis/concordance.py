"""Where a word stands, and what stands beside it: a keyword in context (KWIC)."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from factbox.analysis.document import Document
from factbox.analysis.passage import Line, Passage
from factbox.analysis.place import Place
from factbox.analysis.slices import sort_in_slices

#: Occurrences that are shown at most.
MOST = 10_000
# Words beside an occurrence that it is sorted by.
_WORDS = 5
_CHARACTERS = 120
# Of lines as wide as a page, so many code points are about one line.
_WIDTH = 70


class Order(Enum):
    """What occurrences are sorted by."""

    POSITION = auto()
    #: the words before it, the nearest first
    LEFT = auto()
    #: the words behind it, the nearest first
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


class Tick(NamedTuple):
    """The row of a page, as if all was printed, that the `nth` token of a line falls in."""

    row: int
    line: int
    nth: int


class Concordance(NamedTuple):
    """The first `MOST` occurrences of a word, sorted, of `found` in all.

    `paragraphs` are how many it stands in, `again` how many of its tokens count once more,
    since they are in a headline that counts twice. `ticks` are the rows of the printed text,
    of `rows` in all, that it falls in.
    """

    word: str
    occurrences: Sequence[Occurrence]
    found: int
    paragraphs: int
    again: int
    ticks: Sequence[Tick]
    rows: int


def find_occurrences(
    passage: Passage, word: str, order: Order
) -> Generator[None, None, Concordance]:
    """Find where `word` stands in a passage, stopping every few milliseconds.

    It returns what it found, which holds for the text as it is: an edit ends it.
    """
    find_spans = passage.document.metrics().rules.find_token_spans
    occurrences: list[Occurrence] = []
    ticks: list[Tick] = []
    found = paragraphs = again = row = 0
    for line in passage.lines():
        rows = 1 + len(line.text) // _WIDTH
        nths = [nth for nth, token in enumerate(line.tokens) if token == word]
        yield
        if nths:
            found += len(nths)
            paragraphs += 1
            again += len(nths) * (line.times - 1)
            ticks += _ticks(line, nths, row, rows)
            shown = nths[: MOST - len(occurrences)]
            spans = find_spans(line.text) if shown else []
            for nth in shown:
                yield
                occurrences.append(_occurrence(line, nth, spans[nth]))
        row += rows
    if order is not Order.POSITION:
        occurrences = yield from sort_in_slices(occurrences, _SORTED_BY[order])
    return Concordance(word, occurrences, found, paragraphs, again, ticks, row)


def place_of(document: Document, tick: Tick) -> tuple[Place, Place]:
    """Where the word that a tick stands for begins and ends."""
    spans = document.metrics().rules.find_token_spans(document.paragraphs[tick.line].text)
    start, end = spans[tick.nth]
    return Place(tick.line, start), Place(tick.line, end)


def _ticks(line: Line, nths: list[int], row: int, rows: int) -> list[Tick]:
    """A tick for each row that the word falls in: `rows` from `row` on are of this line."""
    first = {row + rows * nth // len(line.tokens): nth for nth in reversed(nths)}
    return [Tick(at, line.number, nth) for at, nth in sorted(first.items())]


def _occurrence(line: Line, nth: int, span: tuple[int, int]) -> Occurrence:
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
