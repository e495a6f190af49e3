"""A store in a new file, and snapshots that need none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factbox.snapshots.figures import COUNTS
from factbox.snapshots.snapshot import Occasion, Snapshot
from factbox.snapshots.store import SnapshotStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a file of snapshots may be made."""
    return tmp_path / "snapshots.db"


@pytest.fixture
def store(path: Path) -> Iterator[SnapshotStore]:
    """A store in a new file."""
    opened = SnapshotStore(path)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def snapshot() -> Snapshot:
    """One with the published figures of the reference article."""
    counts = dict(zip(COUNTS, (1121, 498, 15, 38, 2136, 6000, 5800), strict=True))
    return Snapshot(
        7,
        1,
        3,
        datetime(2026, 11, 24, 10, 52, 26, 123456, UTC),
        "A headline",
        "A note",
        Occasion.ASKED,
        "Fact box",
        1,
        "twice",
        {"level": 18.399210526315795, "ttr": 0.4442462087421945, **counts},
        "ab" * 32,
    )


@pytest.fixture(scope="session")
def absent(snapshot: Snapshot) -> Snapshot:
    """One of no text, whose figures have no value."""
    return snapshot._replace(id=8, figures=dict.fromkeys(COUNTS, 0))
