"""The works in the snapshots database."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from factbox.snapshots.database.rows import to_text
from factbox.snapshots.snapshot import Work, encoded

_SELECT = "SELECT id, key, title FROM works"


def all_works(connection: sqlite3.Connection) -> list[Work]:
    """Return every work, the oldest first."""
    return [_from_row(row) for row in connection.execute(f"{_SELECT} ORDER BY id")]


def find(connection: sqlite3.Connection, key: str) -> Work | None:
    """Return the work with that key, or None."""
    row = connection.execute(f"{_SELECT} WHERE key = ?", (key,)).fetchone()
    return None if row is None else _from_row(row)


def with_id(connection: sqlite3.Connection, work_id: int) -> Work:
    """Return the work with that id, which must exist."""
    return _from_row(connection.execute(f"{_SELECT} WHERE id = ?", (work_id,)).fetchone())


def keep(connection: sqlite3.Connection, work: Work) -> Work:
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


def rename(connection: sqlite3.Connection, key: str, title: str) -> bool:
    """Give the work with that key another title; return whether it exists."""
    statement = "UPDATE works SET title = ? WHERE key = ?"
    return connection.execute(statement, (encoded(title), key)).rowcount > 0


def drop_unused(connection: sqlite3.Connection, work_id: int) -> None:
    """Delete a work, unless it has a snapshot."""
    connection.execute(
        "DELETE FROM works WHERE id = ? AND NOT EXISTS "
        "(SELECT 1 FROM snapshots WHERE snapshots.work = works.id)",
        (work_id,),
    )


def next_number(connection: sqlite3.Connection, work_id: int) -> int:
    """Return a number that no snapshot of the work ever had."""
    connection.execute(
        "UPDATE works SET last_number = last_number + 1 WHERE id = ?", (work_id,)
    )
    query = "SELECT last_number FROM works WHERE id = ?"
    return int(connection.execute(query, (work_id,)).fetchone()[0])


def take_number(connection: sqlite3.Connection, work_id: int, number: int) -> int:
    """Return `number` if no snapshot of the work has it, or else one that none ever had."""
    query = "SELECT 1 FROM snapshots WHERE work = ? AND number = ?"
    if connection.execute(query, (work_id, number)).fetchone() is not None:
        return next_number(connection, work_id)
    connection.execute(
        "UPDATE works SET last_number = max(last_number, ?) WHERE id = ?", (number, work_id)
    )
    return number


def with_text(connection: sqlite3.Connection, sha256: str) -> Work | None:
    """Return the work of the last snapshot that has the text with that SHA-256, or None."""
    row = connection.execute(
        f"{_SELECT} WHERE id = "
        "(SELECT work FROM snapshots WHERE sha256 = ? ORDER BY id DESC LIMIT 1)",
        (sha256,),
    ).fetchone()
    return None if row is None else _from_row(row)


def _from_row(row: tuple[int, str, object]) -> Work:
    return Work(row[0], row[1], to_text("the title of a work", row[2]))
