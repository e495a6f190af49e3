"""Reads a word list from a text, as people and spreadsheets write it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.words.vocabulary.own.columns import (
    Columns,
    ListRow,
    check_size,
    columns_of,
    level_in,
    rows_of,
)
from factbox.analysis.words.vocabulary.own.entries import words_in
from factbox.analysis.words.vocabulary.own.list_error import ADVICE, not_a_list, quoted
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import WordClass

_MOST_WORDS = 200_000


class LeftOutEntry(NamedTuple):
    """An entry that is not in the list, because it is no single word, and its line from 1."""

    line: int
    entry: str


class ReadList(NamedTuple):
    """A list that was read, and what is not in it.

    `heading` is the line that was taken for the headings of columns, or "".
    """

    words: WordList
    left_out: tuple[LeftOutEntry, ...] = ()
    heading: str = ""

    def in_words(self) -> str:
        """Return in sentences what was not read as words; "" if everything was."""
        said = []
        if self.heading:
            said.append(f"The first line, {quoted(self.heading)}, is a heading.")
        if self.left_out:
            line, entry = self.left_out[0]
            first = f"{quoted(entry)} in line {line}"
            if len(self.left_out) == 1:
                said.append(f"{first} is left out because it is not a single word.")
            else:
                said.append(
                    f"{len(self.left_out)} entries, such as {first}, are left out because they "
                    "are not single words."
                )
        return " ".join(said)


def read_list(text: str, name: str, before: Container[str] = ()) -> ReadList:
    """Return the list that `text` has, called `name`.

    `before` are words that may precede an entry without being part of it, such as "a". Raises
    WordListError, which says which line shows that it is no list, and why.
    """
    rows = list(rows_of(text, _MOST_WORDS))
    if not rows:
        raise not_a_list("There are no words in it.", ADVICE)
    columns = columns_of(rows)
    levels: dict[str, WordClass] = {}
    left_out: list[LeftOutEntry] = []
    entries = rows[1:] if columns.has_heading else rows
    for row, entry, level in _entries(entries, columns):
        words = words_in(entry, before)
        if not words:
            check_size(row.line, entry)
            left_out.append(LeftOutEntry(row.line, entry))
        for word in words:
            levels[word] = min(level, levels.get(word, level))
    if len(left_out) > len(levels):
        line, entry = left_out[0]
        raise not_a_list(f"Line {line} is not a single word: {quoted(entry)}.", ADVICE)
    if not levels:
        raise not_a_list("There are no words in it.", ADVICE)
    heading = " ".join(rows[0].cells) if columns.has_heading else ""
    has_levels = columns.level is not None
    return ReadList(WordList.of(name, levels, has_levels), tuple(left_out), heading)


def _entries(
    rows: Sequence[ListRow], columns: Columns
) -> Iterator[tuple[ListRow, str, WordClass]]:
    """Yield each row with its entry and level. Raises WordListError for one without a level."""
    for row in rows:
        entry = row.cell(columns.word)
        if not entry:
            continue
        if columns.level is None:
            yield row, entry, WordClass.A1
            continue
        written = row.cell(columns.level)
        level = level_in(written)
        if level is None:
            wrong = (
                f"has {quoted(written)} where a level should be"
                if written
                else f"has no level, unlike other lines: {quoted(entry)}"
            )
            raise not_a_list(
                f"Line {row.line} {wrong}.",
                "The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.",
            )
        yield row, entry, level
