"""Every column of the snapshots database, and the check of what is read from it.

Another program may have written anything into the file: values of any type, in any column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from factbox.analysis.text.packed_styles import checked
from factbox.analysis.words.vocabulary.own.recorded_lists import unpacked_lists
from factbox.snapshots.errors import BadValueError
from factbox.snapshots.figures import FigureError, from_json, shown
from factbox.snapshots.snapshot import Occasion, decoded

# The highest number that SQLite can hold.
_HIGHEST = 2**63 - 1
#: The key of a work, and the SHA-256 of a text.
KEY = re.compile(r"[!-~]{1,200}")
SHA256 = re.compile("[0-9a-f]{64}")
#: How often a headline can be counted.
HEADLINES = ("once", "twice")


class Table(NamedTuple):
    """A table of the database: its name, what a row of it is called, and its columns.

    Each column has a function that returns what a value means; it raises ValueError for a
    value that Fact Box does not write. The first column identifies a row.
    """

    name: str
    row: str
    columns: Mapping[str, Callable[[object], object]]

    def read(self, names: Sequence[str], values: Sequence[object]) -> list[Any]:
        """Return what the values in these columns of a row mean. Raises BadValueError."""
        found = []
        for name, value in zip(names, values, strict=True):
            try:
                found.append(self.columns[name](value))
            except FigureError as error:
                raise BadValueError(f"{self.row} {shown(values[0])}: {error}") from error
            except (ValueError, OverflowError) as error:
                raise BadValueError(
                    f"{self.row} {shown(values[0])} has an invalid {name}: {shown(value)}"
                ) from error
        return found


def as_str(data: bytes) -> str:
    """Return a TEXT value; invalid UTF-8 becomes surrogates, which the checks refuse."""
    return data.decode("utf-8", "surrogateescape")


def moment_in(written: str) -> datetime:
    """Return the moment that is written in ISO 8601, with its zone, as UTC.

    Raises ValueError, or OverflowError for one before the first year.
    """
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is None:
        raise ValueError
    return moment.astimezone(UTC)


def to_text(column: str, value: object) -> str:
    """Return the text that a column of an earlier layout holds. Raises BadValueError."""
    try:
        return _text(value)
    except ValueError as error:
        raise BadValueError(f"{column} is not text: {shown(value)}") from error


def _number(least: int, most: int = _HIGHEST) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, int) and least <= value <= most:
            return value
        raise ValueError

    return read


def _bytes(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    raise ValueError


def _text(value: object) -> str:
    # A blob: a TEXT cannot hold lone surrogates.
    return decoded(_bytes(value))


def _word(value: object) -> str:
    if isinstance(value, str):
        # Raises UnicodeEncodeError for the surrogates of `as_str`.
        value.encode()
        return value
    raise ValueError


def _like(pattern: re.Pattern[str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if pattern.fullmatch(_word(value)):
            return _word(value)
        raise ValueError

    return read


def _one_of(*words: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value in words:
            return _word(value)
        raise ValueError

    return read


_ID = _number(1)

WORKS = Table(
    "works",
    "work",
    {
        "id": _ID,
        "key": _like(KEY),
        "title": _text,
        # A higher one comes next.
        "last_number": _number(0, _HIGHEST - 1),
    },
)
TEXTS = Table(
    "texts",
    "text",
    {"rowid": _ID, "sha256": _like(SHA256), "sketch": _bytes, "content": _bytes},
)
#: The columns are in the order of a snapshot's fields.
SNAPSHOTS = Table(
    "snapshots",
    "snapshot",
    {
        **dict.fromkeys(("id", "work", "number"), _ID),
        "saved_at": lambda value: moment_in(_word(value)),
        **dict.fromkeys(("title", "note"), _text),
        "occasion": lambda value: Occasion(_word(value)),
        "rules_name": _word,
        "rules_version": _number(0),
        "headline": _one_of(*HEADLINES),
        "figures": lambda value: from_json(_word(value)),
        "sha256": _like(SHA256),
        "styles": lambda value: checked(_word(value)),
        "word_lists": lambda value: unpacked_lists(_word(value)),
    },
)
TABLES = (WORKS, TEXTS, SNAPSHOTS)
