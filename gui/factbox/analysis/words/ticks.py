"""The ticks beside the text: the rows in which a word occurs."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import NamedTuple

from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place
from factbox.analysis.words.sought import Sought

# About as many code points as a row on the screen has.
_WIDTH = 80


class Tick(NamedTuple):
    """A row in which a word occurs, counted as if the whole text were one page.

    The word is the `nth` token of its line. Several in the same row share the tick of the
    first.
    """

    row: int
    line: int
    nth: int


class Ticks(NamedTuple):
    """The ticks of a word, how often it was `found`, and the number of rows in the text."""

    ticks: Sequence[Tick]
    found: int
    rows: int


def find_ticks(document: Document, sought: Sought) -> Generator[None, None, Ticks]:
    """Find where a word occurs in the counted text, pausing every few milliseconds.

    The text must not be edited meanwhile.
    """
    ticks: list[Tick] = []
    found = row = 0
    for number, paragraph in enumerate(document.paragraphs):
        rows = 1 + len(paragraph.text) // _WIDTH
        tokens = paragraph.tokens
        nths = sought.nths(paragraph.prose, tokens)
        if nths:
            found += len(nths)
            firsts = {row + rows * nth // len(tokens): nth for nth in reversed(nths)}
            ticks += (Tick(at, number, nth) for at, nth in sorted(firsts.items()))
        row += rows
        yield
    return Ticks(ticks, found, row)


def place_of(document: Document, sought: Sought, tick: Tick) -> tuple[Place, Place]:
    """Return where the word that a tick stands for begins and ends."""
    prose = document.paragraphs[tick.line].prose
    start, end = sought.spans(prose)[tick.nth]
    return Place(tick.line, start), Place(tick.line, end)
