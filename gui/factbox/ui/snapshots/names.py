"""What snapshots are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from factbox.snapshots.snapshot import Occasion, Snapshot


def snapshot_name(snapshot: Snapshot) -> str:
    """Return what a snapshot is called among those of its text: its number, and its title.

    Without a title, one that was saved automatically is called after its occasion.
    """
    title = " ".join(snapshot.title.split()) or occasion_name(snapshot.occasion)
    return f"{snapshot.number} · {title}" if title else tr("Snapshot %d") % snapshot.number


def occasion_name(occasion: Occasion) -> str:
    """Return why a snapshot was saved, in a few words; "" if the user asked for it."""
    return {
        "asked": "",
        "pasted": tr("automatic, pasted"),
        "replaced": tr("automatic, before a paste"),
        "closed": tr("automatic, on closing"),
    }[occasion.value]
