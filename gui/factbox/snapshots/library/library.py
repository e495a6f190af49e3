"""All works at a glance: what each was at first and is now, and what can be searched."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import NamedTuple

from factbox.snapshots.database import works
from factbox.snapshots.database.rows import COLUMNS, from_rows, to_text
from factbox.snapshots.snapshot import Snapshot, Work

# What is first and last goes by the numbers, whatever the clock said.
_ENDS = (
    f"SELECT {COLUMNS} FROM snapshots JOIN "
    "(SELECT work AS of, min(number) AS first, max(number) AS last "
    "FROM snapshots GROUP BY work) "
    "ON work = of AND number IN (first, last) ORDER BY work, number"
)


@dataclass(frozen=True, slots=True)
class WorkSummary:
    """A work, how many snapshots it has, its first one and its last one."""

    work: Work
    count: int
    first: Snapshot
    last: Snapshot


class Content(NamedTuple):
    """What can be searched of a snapshot: its title, its note, and its text by the SHA-256."""

    snapshot_id: int
    work_id: int
    number: int
    title: str
    note: str
    sha256: str


def overview(connection: sqlite3.Connection) -> list[WorkSummary]:
    """Every work, that whose snapshot was saved last first."""
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
    """What can be searched of every snapshot, the last saved first."""
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
