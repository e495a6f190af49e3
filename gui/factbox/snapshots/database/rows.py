"""Converts snapshots to rows of the database and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from factbox.analysis.text.packed_styles import checked
from factbox.snapshots.errors import BadValueError
from factbox.snapshots.figures import FigureError, from_json, to_json
from factbox.snapshots.snapshot import Occasion, Snapshot, decoded, encoded, timestamp


def to_row(snapshot: Snapshot) -> tuple[object, ...]:
    """Return the values of COLUMNS; an id of 0 is None, so that SQLite chooses one."""
    return (
        *(snapshot.id or None, snapshot.work_id, snapshot.number),
        timestamp(snapshot.saved_at),
        *(encoded(snapshot.title), encoded(snapshot.note), snapshot.occasion.value),
        *(snapshot.rules_name, snapshot.rules_version, snapshot.headline),
        to_json(snapshot.figures),
        snapshot.sha256,
        snapshot.styles,
    )


def from_rows(rows: Iterable[Sequence[Any]]) -> list[Snapshot]:
    """Return the snapshots in rows of COLUMNS. Raises BadValueError."""
    return [_from_row(row) for row in rows]


def insert(connection: sqlite3.Connection, snapshot: Snapshot) -> Snapshot:
    """Add a row, under a new id if the snapshot's is 0; return the snapshot as stored."""
    row_id = connection.execute(_INSERT, to_row(snapshot)).lastrowid
    rows = connection.execute(f"SELECT {COLUMNS} FROM snapshots WHERE id = ?", (row_id,))
    return from_rows(rows)[0]


def to_text(column: str, value: object) -> str:
    """Return the text that a column holds. Raises BadValueError."""
    try:
        return _text(value)
    except ValueError as error:
        raise BadValueError(f"{column} is not text: {value!r:.40}") from error


def _from_row(row: Sequence[Any]) -> Snapshot:
    fields: list[Any] = []
    try:
        for read, value in zip(_READERS.values(), row, strict=True):
            fields.append(read(value))
    except FigureError as error:
        raise BadValueError(f"in snapshot {row[0]!r} {error}") from error
    except (ValueError, OverflowError) as error:
        column, value = list(_READERS)[len(fields)], row[len(fields)]
        raise BadValueError(
            f"in snapshot {row[0]!r} {column} is invalid: {value!r:.40}"
        ) from error
    return Snapshot._make(fields)


def _count(value: object) -> int:
    if isinstance(value, int) and value >= 0:
        return value
    raise ValueError


def _word(value: object) -> str:
    if isinstance(value, str):
        return value
    raise ValueError


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return decoded(value)
    raise ValueError


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_word(value))
    if moment.tzinfo is None:
        raise ValueError
    return moment.astimezone(UTC)


# The columns in the order of a snapshot's fields, and how each is read.
_READERS: dict[str, Callable[[object], object]] = {
    **dict.fromkeys(("id", "work", "number"), _count),
    "saved_at": _moment,
    **dict.fromkeys(("title", "note"), _text),
    "occasion": lambda value: Occasion(_word(value)),
    "rules_name": _word,
    "rules_version": _count,
    "headline": _word,
    "figures": lambda value: from_json(_word(value)),
    "sha256": _word,
    "styles": lambda value: checked(_word(value)),
}
#: The columns of a snapshot.
COLUMNS = ", ".join(_READERS)
_INSERT = f"INSERT INTO snapshots ({COLUMNS}) VALUES ({', '.join('?' * len(_READERS))})"
