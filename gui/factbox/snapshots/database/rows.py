"""Reads rows of the snapshots database, each checked, and writes them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factbox.snapshots.database.columns import SNAPSHOTS, Table, as_str
from factbox.snapshots.errors import BadValueError
from factbox.snapshots.figures import to_json
from factbox.snapshots.snapshot import Snapshot, encoded, timestamp

_COLUMNS = tuple(SNAPSHOTS.columns)
_INSERT = (
    f"INSERT INTO snapshots ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
)


class Connection(sqlite3.Connection):
    """A connection that checks what it reads.

    `unreadable` says what is wrong with the rows that were left out, by table and row.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.text_factory = as_str
        self.unreadable: dict[tuple[str, object], str] = {}

    def rows(
        self, table: Table, names: Sequence[str], rest: str = "", values: Sequence[object] = ()
    ) -> Iterator[list[Any]]:
        """Yield these columns of each row; `rest` is the end of the query.

        A row with an invalid value is left out.
        """
        for row in self._select(table, names, rest, values):
            try:
                yield table.read(names, row)
            except BadValueError as error:
                self.unreadable[table.name, row[0]] = str(error)

    def row(
        self, table: Table, names: Sequence[str], rest: str, values: Sequence[object]
    ) -> list[Any] | None:
        """Return these columns of the first row, if any. Raises BadValueError."""
        row = self._select(table, names, rest, values).fetchone()
        return None if row is None else table.read(names, row)

    def _select(
        self, table: Table, names: Sequence[str], rest: str, values: Sequence[object]
    ) -> sqlite3.Cursor:
        query = f"SELECT {', '.join(names)} FROM {table.name} {rest}"
        return self.execute(query, values)


def snapshots(
    connection: Connection, rest: str = "", values: Sequence[object] = ()
) -> list[Snapshot]:
    """Return the snapshots that can be read; `rest` is the end of the query."""
    return [Snapshot._make(row) for row in connection.rows(SNAPSHOTS, _COLUMNS, rest, values)]


def snapshot_with(connection: Connection, snapshot_id: int) -> Snapshot | None:
    """Return the snapshot with that id, or None. Raises BadValueError."""
    row = connection.row(SNAPSHOTS, _COLUMNS, "WHERE id = ?", (snapshot_id,))
    return None if row is None else Snapshot._make(row)


def insert(connection: Connection, snapshot: Snapshot) -> Snapshot:
    """Add a row, under a new id if the snapshot's is 0; return the snapshot as stored."""
    row_id = connection.execute(_INSERT, _row_of(snapshot)).lastrowid
    assert row_id is not None
    return snapshot._replace(id=row_id)


def insert_row(connection: Connection, values: Sequence[object]) -> None:
    """Add the values of a row as they are, if they are valid. Raises BadValueError."""
    SNAPSHOTS.read(_COLUMNS, values)
    connection.execute(_INSERT, values)


def _row_of(snapshot: Snapshot) -> tuple[object, ...]:
    """Return the values of a row; an id of 0 is None, so that SQLite chooses one."""
    return (
        *(snapshot.id or None, snapshot.work_id, snapshot.number),
        timestamp(snapshot.saved_at),
        *(encoded(snapshot.title), encoded(snapshot.note), snapshot.occasion.value),
        *(snapshot.rules_name, snapshot.rules_version, snapshot.headline),
        to_json(snapshot.figures),
        snapshot.sha256,
        snapshot.styles,
        snapshot.word_lists.packed(),
    )


def among(column: str, values: Iterable[object]) -> tuple[str, tuple[str]]:
    """Return a condition that `column` has one of `values`, however many, and its argument."""
    return f"{column} IN (SELECT value FROM json_each(?))", (json.dumps([*values]),)
