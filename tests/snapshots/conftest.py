"""Snapshots that need no database."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from factbox.snapshots.figures import COUNTS
from factbox.snapshots.snapshot import Occasion, Snapshot


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
