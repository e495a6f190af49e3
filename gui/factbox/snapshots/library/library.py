"""An overview of all works, and what can be searched in them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import NamedTuple

from factbox.snapshots.database import works
from factbox.snapshots.database.rows import COLUMNS, from_rows, to_text
from factbox.snapshots.snapshot import Snapshot, Work

# First and last go by the numbers, whatever the clock said.
_ENDS = (
    f"SELECT {COLUMNS} FROM snapshots JOIN "
    "(SELECT work AS of, min(number) AS first, max(number) AS last "
    "FROM snapshots GROUP BY work) "
    "ON work = of AND number IN (first, last) ORDER BY work, number"
)


@dataclass(frozen=True, slots=True)
class WorkSummary:
    """A work, the number of its snapshots, and the first and the last of them."""

    work: Work
    count: int
    first: Snapshot
    last: Snapshot


class Content(NamedTuple):
    """What can be searched in a snapshot; the text is named by its SHA-256."""

    snapshot_id: int
    work_id: int
    number: int
    title: str
    note: str
    sha256: str


def overview(connection: sqlite3.Connection) -> list[WorkSummary]:
    """Return every work, the last saved first."""
    counts = dict(connection.execute("SELECT work, count(*) FROM snapshots GROUP BY work"))
    first: dict[int, Snapshot] = {}
    last: dict[int, Snapshot] = {}
    for snapshot in from_rows(connection.execute(_ENDS).fetchall()):
        first.setdefault(snapshot.work_id, snapshot)
        last[snapshot.work_id] = snapshot
    summaries = [
        WorkSummary(work, counts[work.id], first[work.id], last[work.id])
        for work in works.all_works(connection)
        if work.id in last
    ]
    return sorted(summaries, key=lambda each: each.last.id, reverse=True)


def contents(connection: sqlite3.Connection) -> list[Content]:
    """Return what can be searched in every snapshot, the last saved first."""
    return [
        Content(
            snapshot_id,
            work_id,
            number,
            to_text("title", title) if title else "",
            to_text("note", note) if note else "",
            sha256,
        )
        for snapshot_id, work_id, number, title, note, sha256 in connection.execute(
            "SELECT id, work, number, title, note, sha256 FROM snapshots ORDER BY id DESC"
        )
    ]
