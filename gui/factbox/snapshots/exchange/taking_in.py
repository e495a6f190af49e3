"""Adds snapshots from another file to the database, none of them twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from factbox.snapshots.database import texts, works
from factbox.snapshots.database.rows import Connection, insert
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import timestamp


class Taken(NamedTuple):
    """How many snapshots were imported, of how many works, and how many were there before."""

    new: int
    works: int
    there: int


def new_texts(
    connection: Connection, their_texts: Mapping[str, str]
) -> dict[str, texts.TextRow]:
    """Return rows of the texts that are new here, by SHA-256.

    They are made before the transaction, so that other windows do not wait for it.
    """
    return {
        sha256: texts.row_of(text)
        for sha256, text in their_texts.items()
        if not texts.is_there(connection, sha256)
    }


def take_in(
    connection: Connection,
    histories: Iterable[History],
    new_texts: Mapping[str, texts.TextRow],
    their_texts: Mapping[str, str],
) -> Taken:
    """Add the snapshots that are new here; call this inside a transaction.

    Works are the same if their keys are; a work keeps the title that it has here. Snapshots
    of a work are the same if they were saved at the same moment and have the same text; a
    snapshot keeps the title and note that it has here. A new one keeps its number, unless
    another has it.
    """
    new, there, added_to = 0, 0, set()
    for history in histories:
        if not history.snapshots:
            continue
        work = works.keep(connection, replace(history.work, id=0))
        known = _known(connection, work.id)
        for shot in history.snapshots:
            about = timestamp(shot.saved_at), shot.sha256
            if known[about]:
                # Each counts once: two may have been saved at the same moment.
                known[about] -= 1
                there += 1
                continue
            # A text that was here may have been deleted since with its last snapshot.
            row = new_texts.get(shot.sha256) or texts.row_of(their_texts[shot.sha256])
            texts.keep_row(connection, row)
            number = works.take_number(connection, work.id, shot.number)
            insert(connection, shot._replace(id=0, work_id=work.id, number=number))
            new += 1
            added_to.add(work.id)
    return Taken(new, len(added_to), there)


def _known(connection: Connection, work_id: int) -> Counter[tuple[str, str]]:
    """Return what identifies the snapshots of a work, with how many share it."""
    query = "SELECT saved_at, sha256 FROM snapshots WHERE work = ?"
    return Counter(connection.execute(query, (work_id,)))
