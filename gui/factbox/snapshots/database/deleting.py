"""Deletes snapshots, and brings them back."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from factbox.snapshots.database import texts, works
from factbox.snapshots.database.rows import Connection, among, insert, snapshots
from factbox.snapshots.database.texts import TextRow
from factbox.snapshots.snapshot import Snapshot, Work, timestamp


@dataclass(frozen=True, slots=True)
class Deleted:
    """A deleted snapshot, its work and its text: all that is needed to bring it back."""

    snapshot: Snapshot
    work: Work
    text: TextRow


def delete(connection: Connection, ids: Iterable[int]) -> tuple[list[Deleted], bool]:
    """Delete the snapshots with these ids that exist, and what only they have.

    One that cannot be read stays. Return the others, and whether a text went with them. Call
    this inside a transaction.
    """
    deleted = _found(connection, ids)
    gone, values = among("id", (each.snapshot.id for each in deleted))
    connection.execute(f"DELETE FROM snapshots WHERE {gone}", values)
    is_text_gone = texts.drop_unused(connection, {each.snapshot.sha256 for each in deleted})
    works.drop_unused(connection, {each.work.id for each in deleted})
    return deleted, is_text_gone


def bring_back(connection: Connection, deleted: Collection[Deleted]) -> list[Snapshot]:
    """Bring back those of the deleted snapshots that do not exist; return them.

    Call this inside a transaction.
    """
    taken = _taken(connection, (each.snapshot.id for each in deleted))
    back = []
    for each in deleted:
        snapshot = each.snapshot
        if taken.get(snapshot.id) == timestamp(snapshot.saved_at):
            continue
        work = works.keep(connection, each.work)
        texts.keep_row(connection, each.text)
        number = works.take_number(connection, work.id, snapshot.number)
        new_id = 0 if snapshot.id in taken else snapshot.id
        again = snapshot._replace(id=new_id, work_id=work.id, number=number)
        back.append(insert(connection, again))
    return back


def _found(connection: Connection, ids: Iterable[int]) -> list[Deleted]:
    """Return the snapshots with these ids that can be read, in the order of `ids`."""
    places = {each: place for place, each in enumerate(ids)}
    chosen, values = among("id", places)
    found = snapshots(connection, f"WHERE {chosen}", values)
    found.sort(key=lambda each: places[each.id])
    of_works = works.with_ids(connection, {each.work_id for each in found})
    with_texts = texts.rows_with(connection, {each.sha256 for each in found})
    return [
        Deleted(each, of_works[each.work_id], with_texts[each.sha256])
        for each in found
        if each.work_id in of_works and each.sha256 in with_texts
    ]


def _taken(connection: Connection, ids: Iterable[int]) -> dict[int, object]:
    """Return those of the ids that snapshots have, with the times at which they were saved."""
    condition, values = among("id", ids)
    query = f"SELECT id, saved_at FROM snapshots WHERE {condition}"
    return dict(connection.execute(query, values))
