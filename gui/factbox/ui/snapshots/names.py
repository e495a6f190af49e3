"""The numbers of snapshots and of texts, in words."""

from __future__ import annotations

from factbox.how_many import how_many
from factbox.ui.wording.tr import tr


def count_of_snapshots(count: int) -> str:
    """Return how many snapshots there are, in words."""
    return how_many(count, tr("snapshots"), ",")


def count_of_texts(count: int) -> str:
    """Return how many texts there are, in words."""
    return how_many(count, tr("texts"), ",")
