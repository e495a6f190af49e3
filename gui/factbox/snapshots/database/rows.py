"""Rows of the snapshots' table, and the snapshots that they hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from math import isfinite
from typing import Any

from factbox.snapshots.errors import BadValueError
from factbox.snapshots.figure_values import FIGURES, MEASURES
from factbox.snapshots.snapshot import Occasion, Snapshot, decoded, encoded, timestamp

Row = Sequence[Any]
Kinds = frozenset[Any]

_COUNT: Kinds = frozenset({int})
_WORD: Kinds = frozenset({str})
_TEXT: Kinds = frozenset({bytes})
_FIGURE: Kinds = frozenset({float, type(None)})
_NAMES = {_COUNT: "count", _WORD: "word", _TEXT: "text", _FIGURE: "figure"}

# The columns in the order of `to_row`, and what Fact Box writes into each.
_KINDS: dict[str, Kinds] = {
    **dict.fromkeys(("id", "work", "number"), _COUNT),
    "saved_at": _WORD,
    **dict.fromkeys(("title", "note"), _TEXT),
    **dict.fromkeys(("occasion", "rules_name"), _WORD),
    "rules_version": _COUNT,
    "headline": _WORD,
    **dict.fromkeys(FIGURES, _COUNT),
    **dict.fromkeys(("level", "ttr", *MEASURES), _FIGURE),
    "sha256": _WORD,
}
#: The columns of a snapshot.
COLUMNS = ", ".join(_KINDS)

_INSERT = f"INSERT INTO snapshots ({COLUMNS}) VALUES ({', '.join('?' * len(_KINDS))})"
_FIGURES_FROM = list(_KINDS).index("level")
# A third of the time that `Occasion(value)` takes.
_OCCASIONS = {occasion.value: occasion for occasion in Occasion}


def to_row(snapshot: Snapshot) -> tuple[object, ...]:
    """The values of COLUMNS; an id of 0 is None, so that SQLite chooses one."""
    return (
        *(snapshot.id or None, snapshot.work_id, snapshot.number),
        timestamp(snapshot.saved_at),
        *(encoded(snapshot.title), encoded(snapshot.note), snapshot.occasion.value),
        *(snapshot.rules_name, snapshot.rules_version, snapshot.headline),
        *snapshot.values,
        snapshot.sha256,
    )


def from_rows(rows: Sequence[Row]) -> list[Snapshot]:
    """The snapshots of rows of COLUMNS; raises BadValueError."""
    # By column, as fast as can be: a list may have thousands of rows.
    for (name, kinds), column in zip(_KINDS.items(), zip(*rows, strict=True), strict=False):
        if not _is_sound(column, kinds):
            _tell_which(name, kinds, rows, column)
    return [_from_row(row) for row in rows]


def insert(connection: sqlite3.Connection, snapshot: Snapshot) -> Snapshot:
    """Adds a row, under the snapshot's id or, if that is 0, a new one; gives what is there."""
    row_id = connection.execute(_INSERT, to_row(snapshot)).lastrowid
    rows = connection.execute(f"SELECT {COLUMNS} FROM snapshots WHERE id = ?", (row_id,))
    return from_rows(rows.fetchall())[0]


def to_text(column: str, value: object) -> str:
    """The text that a column holds; raises BadValueError."""
    if not isinstance(value, bytes):
        raise BadValueError(f"{column} is no text: {value!r:.40}")
    try:
        return decoded(value)
    except UnicodeDecodeError as error:
        raise BadValueError(f"{column} is not UTF-8: {value!r:.40}") from error


def _is_sound(column: Sequence[Any], kinds: Kinds) -> bool:
    if not kinds.issuperset(map(type, column)):
        return False
    if kinds is _COUNT:
        return bool(min(column) >= 0)
    # One that is infinite makes the sum so, or no number.
    return kinds is not _FIGURE or isfinite(sum(filter(None, column)))


def _tell_which(name: str, kinds: Kinds, rows: Sequence[Row], column: Sequence[Any]) -> None:
    """Raises BadValueError for the first bad value of a column, if there is one."""
    for row, value in zip(rows, column, strict=True):
        if not _is_sound((value,), kinds):
            raise BadValueError(
                f"in snapshot {row[0]!r} {name} is no {_NAMES[kinds]}: {value!r:.40}"
            )


def _from_row(row: Row) -> Snapshot:
    try:
        return Snapshot._make(
            (
                *row[:3],
                _moment(row[3]),
                to_text("title", row[4]) if row[4] else "",
                to_text("note", row[5]) if row[5] else "",
                _occasion(row[6]),
                *row[7:_FIGURES_FROM],
                row[_FIGURES_FROM:-1],
                row[-1],
            )
        )
    except BadValueError as error:
        raise BadValueError(f"in snapshot {row[0]!r} {error}") from error


def _moment(value: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise BadValueError(f"saved_at has no time zone: {value!r:.40}")
        return moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadValueError(f"saved_at is no time: {value!r:.40}") from error


def _occasion(value: str) -> Occasion:
    try:
        return _OCCASIONS[value]
    except KeyError as error:
        raise BadValueError(f"occasion is none: {value!r:.40}") from error
