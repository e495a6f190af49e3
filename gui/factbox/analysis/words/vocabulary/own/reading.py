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
from factbox.analysis.words.vocabulary.own.list_error import WordListError, no_words, quoted
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.tr import tr, tr_later

_MOST_WORDS = 200_000
_NO_LEVEL_THERE = tr_later(
    "Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and "
    "beyond. Give one to every word, or to none."
)
_NO_LEVEL = tr_later(
    "Line {line} has no level, unlike other lines: {entry}. The levels are A1, A2, B1, B2 and "
    "beyond. Give one to every word, or to none."
)


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
            heading = tr("The first line, {line}, is a heading.")
            said.append(heading.format(line=quoted(self.heading)))
        if self.left_out:
            line, entry = self.left_out[0]
            out = tr("{entry} in line {line} is left out because it is not a single word.")
            if len(self.left_out) > 1:
                out = tr(
                    "%Ln entries, such as {entry} in line {line}, are left out because they "
                    "are "
                    "not single words.",
                    "",
                    len(self.left_out),
                )
            said.append(out.format(entry=quoted(entry), line=line))
        return " ".join(said)


def read_list(text: str, name: str, before: Container[str] = ()) -> ReadList:
    """Return the list that `text` has, called `name`.

    `before` are words that may precede an entry without being part of it, such as "a". Raises
    WordListError, which says which line shows that it is no list, and why.
    """
    rows = list(rows_of(text, _MOST_WORDS))
    if not rows:
        raise no_words()
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
        raise WordListError(
            tr_later(
                "Line {line} is not a single word: {entry}. Put one word on each line, with "
                "its level if you like, as in “house,A1”."
            ),
            line=line,
            entry=quoted(entry),
        )
    if not levels:
        raise no_words()
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
            raise WordListError(
                _NO_LEVEL_THERE if written else _NO_LEVEL,
                line=row.line,
                entry=quoted(written or entry),
            )
        yield row, entry, level
