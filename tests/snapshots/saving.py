"""Snapshots to save in tests."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from factbox.snapshots.figures import COUNTS
from factbox.snapshots.snapshot import NewSnapshot, Work
from factbox.snapshots.store import SnapshotStore, StoreError

WORK = Work.begun("A headline")


def draft(text: str, title: str = "", note: str = "") -> NewSnapshot:
    return NewSnapshot(text, "Fact box", 1, "once", dict.fromkeys(COUNTS, 0), title, note)


#: A snapshot of a text that can hardly be compressed.
LARGE = NewSnapshot(
    random.Random(1).randbytes(10_000).hex(),
    "Fact box",
    1,
    "once",
    {**dict.fromkeys(COUNTS, 4000), "level": 9.5, "ttr": 0.00025},
)


def fill(path: Path, snapshots: int) -> None:
    """Save LARGE as often in the file at `path`."""
    store = SnapshotStore(path)
    for _ in range(snapshots):
        store.save(LARGE, WORK)
    store.close()


def refusal(path: Path) -> str:
    """Return why the file at `path` cannot be opened."""
    with pytest.raises(StoreError) as caught:
        SnapshotStore(path, busy_timeout=0.01)
    assert str(path) in str(caught.value)
    return str(caught.value)
