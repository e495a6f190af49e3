"""Names of snapshots and texts, and how many there are, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.snapshots.snapshot import Snapshot


def count_of_snapshots(count: int) -> str:
    """Return how many snapshots there are, in words."""
    return tr("%Ln snapshots", "", count)


def count_of_texts(count: int) -> str:
    """Return how many texts there are, in words."""
    return tr("%Ln texts", "", count)


def in_sentence(snapshot: Snapshot) -> str:
    """Return the name of a snapshot in a sentence: its number and its title."""
    if snapshot.title:
        said = tr("snapshot {number}, “{title}”", "in a sentence, after a colon")
        return said.format(number=snapshot.number, title=snapshot.title)
    return tr("snapshot %d", "in a sentence, after a colon") % snapshot.number
