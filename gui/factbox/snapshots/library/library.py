"""An overview of all works, and what can be searched in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factbox.snapshots.database import works
from factbox.snapshots.database.columns import SNAPSHOTS
from factbox.snapshots.database.rows import Connection, snapshots
from factbox.snapshots.snapshot import Snapshot, Work

# First and last go by the numbers, whatever the clock said.
_ENDS = (
    "JOIN (SELECT work AS of, min(number) AS first, max(number) AS last "
    "FROM snapshots GROUP BY work) "
    "ON work = of AND number IN (first, last) ORDER BY work, number"
)
# The columns of a Content.
_SEARCHED = ("id", "work", "number", "title", "note", "sha256")


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


def overview(connection: Connection) -> list[WorkSummary]:
    """Return every work, the last saved first."""
    counts = dict(connection.execute("SELECT work, count(*) FROM snapshots GROUP BY work"))
    ends: dict[int, list[Snapshot]] = {}
    for snapshot in snapshots(connection, _ENDS):
        ends.setdefault(snapshot.work_id, []).append(snapshot)
    summaries = []
    for work in works.all_works(connection):
        count, found = counts.get(work.id, 0), ends.get(work.id, [])
        if len(found) < min(count, 2):
            # One of the ends cannot be read.
            found = snapshots(connection, "WHERE work = ? ORDER BY number", (work.id,))
        if found:
            summaries.append(WorkSummary(work, count, found[0], found[-1]))
    return sorted(summaries, key=lambda each: each.last.id, reverse=True)


def contents(connection: Connection) -> list[Content]:
    """Return what can be searched in every snapshot, the last saved first."""
    return [Content(*row) for row in connection.rows(SNAPSHOTS, _SEARCHED, "ORDER BY id DESC")]
