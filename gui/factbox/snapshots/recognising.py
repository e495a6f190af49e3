"""Finds the work that a text is a revision of."""

from __future__ import annotations

from collections.abc import Generator

from factbox.snapshots.likeness import ALIKE, Likeness, sketch_of
from factbox.snapshots.snapshot import Work, digest
from factbox.snapshots.store import SnapshotStore

# How many texts are compared between two yields, which takes some milliseconds.
_AT_ONCE = 500


def recognise(store: SnapshotStore, text: str) -> Generator[None, None, Work | None]:
    """Return the work that `text` is a revision of; None if it is like no saved text.

    Yields every few milliseconds; only the first slice grows with the text. Raises StoreError.
    """
    some = store.sketched(0, _AT_ONCE)
    if not some:
        return None
    yield
    work = store.work_with_text(digest(text))
    if work is not None:
        return work
    yield
    one = Likeness(sketch_of(text))
    best, least = "", ALIKE
    # A text of a few words is not compared with all others.
    while some and one.can_be:
        yield
        for _, sha256, sketch in some:
            alike = one.to(sketch, least)
            if alike >= least:
                best, least = sha256, alike
        last, _, _ = some[-1]
        some = store.sketched(last, _AT_ONCE)
    return store.work_with_text(best) if best else None
