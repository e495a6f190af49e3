"""Finds tables of contents, whose dots lead to the numbers of pages."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from itertools import pairwise

from factbox.documents.pdf.page.rows import Row, line_of

_ENTRY = re.compile(r"(?:(?:[.․·]\s?){3,}|(?:…\s?){2,})\s*(?:\d{1,4}|[ivxlc]{1,7})$")
_NUMBERED = re.compile(r"\S.*\D(?:\d{1,4}|[ivxlc]{1,7})$")
_FEWEST = 3
_FEWEST_WITHOUT_DOTS = 5
# How many lines without dots may stand between entries.
_BETWEEN = 2


def without_contents(rows: Sequence[Row], *, goes_on: bool) -> list[Row]:
    """Return the rows without those of a table of contents, and its heading.

    It may go on from the column before.
    """
    texts = [line_of(row).text for row in rows]
    entries = [number for number, text in enumerate(texts) if _ENTRY.search(text)]
    if len(entries) < _FEWEST:
        entries = _without_dots(rows, texts)
    if goes_on and rows and _is_numbered(rows[0], texts[0]):
        entries = [0, *entries]
    elif len(entries) < _FEWEST:
        return list(rows)
    gone = set(entries)
    for before, after in itertools.pairwise(entries):
        if after - before <= _BETWEEN + 1:
            gone.update(range(before, after))
    first, last = entries[0], entries[-1]
    gone.update(each for each in range(first, last) if _is_numbered(rows[each], texts[each]))
    # The entries of chapters often have no dots.
    while first and _is_numbered(rows[first - 1], texts[first - 1]):
        first -= 1
        gone.add(first)
    while last + 1 < len(rows) and _is_numbered(rows[last + 1], texts[last + 1]):
        last += 1
        gone.add(last)
    if first and _is_heading(rows[first - 1], rows[first]):
        gone.add(first - 1)
    return [row for number, row in enumerate(rows) if number not in gone]


def _without_dots(rows: Sequence[Row], texts: Sequence[str]) -> list[int]:
    """Return the numbers of the rows, if they end in numbers of pages that only increase."""
    numbered = [number for number, row in enumerate(rows) if _is_numbered(row, texts[number])]
    pages = [int(last) for number in numbered if (last := rows[number][-1].text).isdecimal()]
    is_one = len(rows) - len(numbered) <= 2 and len(pages) >= _FEWEST_WITHOUT_DOTS
    edges = {round(rows[number][-1].right / 3) for number in numbered}
    is_ordered = all(before <= after for before, after in pairwise(pages))
    return numbered if is_one and is_ordered and len(edges) <= 2 else []


def _is_numbered(row: Row, text: str) -> bool:
    return len(row) > 1 and _NUMBERED.match(text) is not None


def _is_heading(row: Row, below: Row) -> bool:
    main = line_of(row)
    return len(main.text.split()) <= 4 and (
        main.size > line_of(below).size * 1.05 or main.face.bold
    )
