"""Divides a word list into rows and columns, and finds which column is which."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.text.as_read import AsRead
from factbox.analysis.text.lines import LINE_END
from factbox.analysis.words.vocabulary.own.list_error import WordListError, quoted
from factbox.analysis.words.vocabulary.word_class import LEVELS, WordClass
from factbox.tr import tr_later, with_thousands

_COMMENT = "#"
# What spreadsheets put between cells, the least likely in a word first.
_BETWEEN = ("\t", ";", ",")
# Excel writes it at the top.
_SAYS_BETWEEN = "sep="
_LOOKED_AT = 50
# No expression that a list has is longer.
_MOST_IN_ENTRY = 6
_WORD = re.compile(r"\w")
_LONGEST_LINE = 1_000
_LEVELS = {
    **{level.label.lower(): level for level in LEVELS},
    **dict.fromkeys(("beyond", "c1", "c2"), WordClass.BEYOND),
}
# How columns are headed.
_WORDS = frozenset("word words headword headwords lemma entry vocabulary".split())
_OF_LEVELS = frozenset(("level", "levels", "cefr", "cefr level", "cefr-level"))


class ListRow(NamedTuple):
    """The cells of a line, without white space around them, and its number from 1."""

    line: int
    cells: Sequence[str]

    def cell(self, column: int) -> str:
        """Return the cell in a column; "" if there is none."""
        return self.cells[column] if column < len(self.cells) else ""


class Columns(NamedTuple):
    """Where the words of a list stand, and their levels, if it has any."""

    word: int
    level: int | None
    has_heading: bool


def level_in(cell: str) -> WordClass | None:
    """Return the level that is written in a cell; None if none is."""
    return _LEVELS.get(AsRead(cell).text.lower())


def rows_of(text: str, most: int) -> Iterator[ListRow]:
    """Yield the lines of a list, without blank ones and comments.

    Raises WordListError for a line that is too long for a word, and after `most` lines.
    """
    lines = [
        (number, line.strip())
        for number, line in enumerate(LINE_END.split(text), start=1)
        if line and not line.isspace() and not line.lstrip().startswith(_COMMENT)
    ]
    if lines and lines[0][1].lower().startswith(_SAYS_BETWEEN):
        del lines[0]
    beginning = [line[:_LONGEST_LINE] for _, line in lines[:_LOOKED_AT]]
    between = next((each for each in _BETWEEN if any(each in line for line in beginning)), ",")
    for row, (number, line) in enumerate(lines, start=1):
        if len(line) > _LONGEST_LINE:
            raise WordListError(
                tr_later(
                    "Line {line} has {count} characters: {entry}. Put one word on each line, "
                    "with its level if you like, as in “house,A1”."
                ),
                line=number,
                count=with_thousands(len(line)),
                entry=quoted(line),
            )
        if row > most:
            raise WordListError(
                tr_later("Line {line} is one too many. A list may have at most {most} words."),
                line=number,
                most=with_thousands(most),
            )
        yield ListRow(number, _cells(line, between))


def columns_of(rows: Sequence[ListRow]) -> Columns:
    """Return which columns have the words and the levels.

    Raises WordListError if none can have.
    """
    first, *others = rows[:2]
    names = [cell.lower() for cell in first.cells]
    word = next((at for at, name in enumerate(names) if name in _WORDS), None)
    level = next((at for at, name in enumerate(names) if name in _OF_LEVELS), None)
    of_first = _level_column(first)
    of_second = _level_column(others[0]) if others else None
    if of_first is not None:
        return Columns(_other(of_first), of_first, has_heading=False)
    if level is None:
        level = of_second
    if word is None and level is None:
        _check_one_column(rows)
        return Columns(0, None, has_heading=False)
    if word is None:
        word = _other(level or 0)
    return Columns(word, level, has_heading=True)


def check_size(line: int, entry: str) -> None:
    """Raise WordListError if an entry is longer than any expression that a list has."""
    size = sum(_WORD.search(each) is not None for each in entry.split())
    if size > _MOST_IN_ENTRY:
        raise WordListError(
            tr_later(
                "Line {line} has {count} words: {entry}. Put one word on each line, with its "
                "level if you like, as in “house,A1”."
            ),
            line=line,
            count=size,
            entry=quoted(entry),
        )


def _level_column(row: ListRow) -> int | None:
    """Return the column in which a row has a level; None if it has only a word."""
    found = (at for at, cell in enumerate(row.cells) if level_in(cell) is not None)
    return next(found, None) if len(row.cells) > 1 else None


def _other(column: int) -> int:
    """Return the column of the words if another one has their levels."""
    return 1 if column == 0 else 0


def _check_one_column(rows: Sequence[ListRow]) -> None:
    for row in rows:
        if len(row.cells) == 1:
            continue
        check_size(row.line, " ".join(row.cells))
        second = next((cell for cell in row.cells[1:] if cell), "")
        if second:
            raise WordListError(
                tr_later(
                    "Line {line} has {entry} where a level should be. The levels are A1, A2, "
                    "B1, B2 and beyond. Put one word on each line."
                ),
                line=row.line,
                entry=quoted(second),
            )


def _cells(line: str, between: str) -> list[str]:
    """Return the cells of a line; only a line with a quotation mark needs the module csv."""
    if '"' in line:
        cells = next(csv.reader([line], delimiter=between, skipinitialspace=True), [])
    else:
        cells = line.split(between)
    return [cell.strip() for cell in cells]
