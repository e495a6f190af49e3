"""The names and numbers of snapshots in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from factbox.snapshots.snapshot import Occasion, Snapshot


def snapshot_name(snapshot: Snapshot) -> str:
    """Return the name of a snapshot within its text: its number and its title.

    An automatic snapshot without a title is named after its occasion.
    """
    title = " ".join(snapshot.title.split()) or occasion_name(snapshot.occasion)
    return f"{snapshot.number} · {title}" if title else tr("Snapshot %d") % snapshot.number


def occasion_name(occasion: Occasion) -> str:
    """Return in a few words why a snapshot was saved; "" if the user asked for it."""
    return {
        "asked": "",
        "pasted": tr("automatic, pasted"),
        "replaced": tr("automatic, before a paste"),
        "closed": tr("automatic, on closing"),
    }[occasion.value]


def count_of_snapshots(count: int) -> str:
    """Return how many snapshots there are, in words."""
    return tr("1 snapshot") if count == 1 else tr("{:,} snapshots").format(count)


def count_of_texts(count: int) -> str:
    """Return how many texts there are, in words."""
    return tr("1 text") if count == 1 else tr("{:,} texts").format(count)
