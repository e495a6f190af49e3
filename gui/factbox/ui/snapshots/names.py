"""Names of snapshots and texts, and how many there are, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.how_many import how_many
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.snapshots.snapshot import Snapshot


def count_of_snapshots(count: int) -> str:
    """Return how many snapshots there are, in words."""
    return how_many(count, tr("snapshots"), ",")


def count_of_texts(count: int) -> str:
    """Return how many texts there are, in words."""
    return how_many(count, tr("texts"), ",")


def in_sentence(snapshot: Snapshot) -> str:
    """Return the name of a snapshot in a sentence: its number and its title."""
    name = tr("snapshot %d") % snapshot.number
    return tr("%s, “%s”") % (name, snapshot.title) if snapshot.title else name
