"""Snapshots that need no database."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from factbox.analysis.figures.all_figures import AllFigures
from factbox.analysis.text.counts import Counts, FactBox
from factbox.snapshots.figure_values import values_of
from factbox.snapshots.snapshot import Occasion, Snapshot


@pytest.fixture(scope="session")
def snapshot() -> Snapshot:
    """One with the published figures of the reference article."""
    box = FactBox(18.399210526315795, 1121, 498, 0.4442462087421945)
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
        values_of(AllFigures(box, Counts(15, 38, 1121, 2136, 6000, 5800))),
        "ab" * 32,
    )


@pytest.fixture(scope="session")
def absent(snapshot: Snapshot) -> Snapshot:
    """One of no text, whose figures have no value."""
    figures = AllFigures(FactBox(None, 0, 0, None), Counts())
    return snapshot._replace(id=8, values=values_of(figures))
