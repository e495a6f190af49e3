"""Finds what stands around the text of the pages: running heads and feet, and page numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factbox.documents.pdf.page.word_run import RAISED, PdfPage, WordRun

# How many rows at the top and at the bottom of a page may be furniture.
_MOST_ROWS = 5
# On which pages around a page its head may be repeated: odd and even ones may differ.
_AROUND = (1, 2, -1, -2, 3, -3, 4, -4)
_SAME_PLACE = 3.0
_SAME_ROW = 3.0
_SAME_SIZE = 0.3
# What is larger than the text by this factor is a heading, unless it is repeated this often.
_LARGER = 1.15
_OFTEN = 4
# How many pages show that a place is one of furniture.
_KNOWN_PLACE = 3
# How far furniture is from the text at least, as a multiple of its size.
_APART = 1.3
_FAR_APART = 2.0
_MARGIN = 0.14
_DIGITS = re.compile(r"\d+")
_OUTER = re.compile(
    r"^\W*(\d+|[ivxlc]+|[IVXLC]+)(?=[\W_]*(?:\s|$))|(?<![\w.,])(\d+|[ivxlc]+)\W*$"
)
_ONLY_NUMBER = re.compile(r"\W*(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})\W*")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class _Edge(NamedTuple):
    """A row near the top or the bottom of a page, as it may be repeated on others.

    `shape` is its text without its numbers; `numbers` are those at its ends. `gap` is the
    distance to the row that is nearer to the middle of the page.
    """

    base: float
    shape: str
    numbers: frozenset[int]
    size: float
    gap: float
    runs: tuple[WordRun, ...]


def without_furniture(pages: Sequence[PdfPage], body: float) -> list[PdfPage]:
    """Return the pages without running heads, feet and page numbers.

    `body` is the size of most of the text.
    """
    tops = [_edges(page, at_top=True) for page in pages]
    bottoms = [_edges(page, at_top=False) for page in pages]
    out: list[set[WordRun]] = [set() for _ in pages]
    for edges in (tops, bottoms):
        found = [_repeated(edges, number, body) for number in range(len(pages))]
        for number, page in enumerate(pages):
            count = found[number]
            count += _at_known_place(edges, found, number, count, body)
            if not count and edges[number]:
                count = int(_is_number(edges[number][0], page, number, len(pages)))
            for edge in edges[number][:count]:
                out[number].update(edge.runs)
    return [
        page._replace(runs=tuple(each for each in page.runs if each not in gone))
        if gone
        else page
        for page, gone in zip(pages, out, strict=True)
    ]


def _edges(page: PdfPage, *, at_top: bool) -> list[_Edge]:
    """Return the rows at an edge of a page, the outermost first."""
    ordered = sorted(page.runs, key=lambda each: each.base, reverse=not at_top)
    rows: list[list[WordRun]] = []
    for run in ordered:
        if rows and abs(run.base - rows[-1][0].base) <= _SAME_ROW:
            rows[-1].append(run)
        elif len(rows) > _MOST_ROWS:
            break
        else:
            rows.append([run])
    gaps = [abs(after[0].base - before[0].base) for before, after in pairwise(rows)]
    gaps.append(page.height)
    return [_edge(row, gap) for row, gap in zip(rows, gaps, strict=False)]


def _edge(row: list[WordRun], gap: float) -> _Edge:
    row.sort(key=lambda each: each.left)
    text = " ".join(each.text for each in row)
    numbers = () if RAISED in text else _OUTER.findall(text)
    return _Edge(
        row[0].base,
        _DIGITS.sub("#", text).casefold(),
        frozenset(map(_value, filter(None, (each for pair in numbers for each in pair)))),
        max(each.size for each in row),
        gap,
        tuple(row),
    )


def _value(number: str) -> int:
    if number.isdecimal():
        return int(number[:9])
    values = [_VALUES[letter] for letter in number.lower()]
    after = [*values[1:], 0]
    return sum(-one if one < two else one for one, two in zip(values, after, strict=True))


def _around(edges: Sequence[list[_Edge]], number: int) -> Iterator[tuple[int, list[_Edge]]]:
    for step in _AROUND:
        if 0 <= number + step < len(edges):
            yield step, edges[number + step]


def _repeated(edges: Sequence[list[_Edge]], number: int, body: float) -> int:
    """Return how many rows at the edge of a page are repeated on pages around it."""
    for count, edge in enumerate(edges[number]):
        matches = sum(
            any(_is_same(edge, other, step) for other in others)
            for step, others in _around(edges, number)
        )
        needed = _OFTEN if edge.size > _LARGER * body else 1
        if matches < needed:
            return count
    # Only pages that are copies of each other have this much in common.
    return 0 if len(edges[number]) > _MOST_ROWS else len(edges[number])


def _is_same(edge: _Edge, other: _Edge, step: int) -> bool:
    if abs(edge.base - other.base) > _SAME_PLACE or abs(edge.size - other.size) > edge.size / 4:
        return False
    return edge.shape == other.shape or any(
        value + step in other.numbers for value in edge.numbers
    )


def _at_known_place(
    edges: Sequence[list[_Edge]], found: Sequence[int], number: int, count: int, body: float
) -> int:
    """Return whether the next row stands where furniture stands on pages around."""
    if count >= len(edges[number]):
        return 0
    edge = edges[number][count]
    if edge.gap < _APART * edge.size or edge.size > _LARGER * body:
        return 0
    known = sum(
        any(
            abs(edge.base - other.base) < 1 and abs(edge.size - other.size) < _SAME_SIZE
            for other in others[: found[number + step]]
        )
        for step, others in _around(edges, number)
    )
    return int(known >= _KNOWN_PLACE)


def _is_number(edge: _Edge, page: PdfPage, number: int, pages: int) -> bool:
    """Return whether the outermost row of a page is its number, though no other has one."""
    in_margin = not _MARGIN < edge.base / (page.height or 1) < 1 - _MARGIN
    if not in_margin or edge.gap < _FAR_APART * edge.size:
        return False
    text = " ".join(each.text for each in edge.runs)
    numbers = [int(each[:9]) for each in _DIGITS.findall(text)]
    return _ONLY_NUMBER.fullmatch(text) is not None or numbers == [number + 1, pages]
