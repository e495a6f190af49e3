"""The works in the snapshots database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factbox.snapshots.database.columns import WORKS
from factbox.snapshots.database.rows import Connection, among
from factbox.snapshots.snapshot import Work, encoded

_COLUMNS = ("id", "key", "title")


def all_works(connection: Connection) -> list[Work]:
    """Return every work that can be read, the oldest first."""
    return [Work(*row) for row in connection.rows(WORKS, _COLUMNS, "ORDER BY id")]


def find(connection: Connection, key: str) -> Work | None:
    """Return the work with that key, or None. Raises BadValueError."""
    row = connection.row(WORKS, _COLUMNS, "WHERE key = ?", (key,))
    return None if row is None else Work(*row)


def with_ids(connection: Connection, ids: Iterable[int]) -> dict[int, Work]:
    """Return the works with these ids that can be read, by their ids."""
    condition, values = among("id", ids)
    rows = connection.rows(WORKS, _COLUMNS, f"WHERE {condition}", values)
    return {row[0]: Work(*row) for row in rows}


def keep(connection: Connection, work: Work) -> Work:
    """Return `work` as it is in the database; if it is new, add it, under its id if free."""
    found = find(connection, work.key)
    if found is not None:
        return found
    taken = connection.execute("SELECT 1 FROM works WHERE id = ?", (work.id,)).fetchone()
    row_id = connection.execute(
        "INSERT INTO works (id, key, title, last_number) VALUES (?, ?, ?, 0)",
        (None if taken else work.id or None, work.key, encoded(work.title)),
    ).lastrowid
    assert row_id is not None
    return replace(work, id=row_id)


def rename(connection: Connection, key: str, title: str) -> bool:
    """Give the work with that key another title; return whether it exists."""
    statement = "UPDATE works SET title = ? WHERE key = ?"
    return connection.execute(statement, (encoded(title), key)).rowcount > 0


def drop_unused(connection: Connection, ids: Iterable[int]) -> None:
    """Delete those of the works with these ids that have no snapshot."""
    condition, values = among("id", ids)
    connection.execute(
        f"DELETE FROM works WHERE {condition} AND NOT EXISTS "
        "(SELECT 1 FROM snapshots WHERE snapshots.work = works.id)",
        values,
    )


def next_number(connection: Connection, work_id: int) -> int:
    """Return a number that no snapshot of the work ever had. Raises BadValueError."""
    last = connection.row(WORKS, ("id", "last_number"), "WHERE id = ?", (work_id,))
    number: int = last[1] + 1 if last else 1
    _raise_last_number(connection, work_id, number)
    return number


def take_number(connection: Connection, work_id: int, number: int) -> int:
    """Return `number` if no snapshot of the work has it, or else one that none ever had."""
    query = "SELECT 1 FROM snapshots WHERE work = ? AND number = ?"
    if connection.execute(query, (work_id, number)).fetchone() is not None:
        return next_number(connection, work_id)
    _raise_last_number(connection, work_id, number)
    return number


def with_text(connection: Connection, sha256: str) -> Work | None:
    """Return the work of the last snapshot that has the text with that SHA-256, or None."""
    last = "SELECT work FROM snapshots WHERE sha256 = ? ORDER BY id DESC LIMIT 1"
    rows = connection.rows(WORKS, _COLUMNS, f"WHERE id = ({last})", (sha256,))
    return next((Work(*row) for row in rows), None)


def _raise_last_number(connection: Connection, work_id: int, number: int) -> None:
    connection.execute(
        "UPDATE works SET last_number = max(last_number, ?) WHERE id = ?", (number, work_id)
    )
