"""The numbers of snapshots and of texts, in words."""

from __future__ import annotations

from factbox.ui.wording.tr import tr


def count_of_snapshots(count: int) -> str:
    """Return how many snapshots there are, in words."""
    return tr("1 snapshot") if count == 1 else tr("{:,} snapshots").format(count)


def count_of_texts(count: int) -> str:
    """Return how many texts there are, in words."""
    return tr("1 text") if count == 1 else tr("{:,} texts").format(count)
