"""Which snapshots belong to the text that is in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factbox.snapshots.snapshot import Snapshot, Work


class Kept(NamedTuple):
    """The snapshots that belong to the text, the newest first.

    `work` is None for a text that has none: then they are the last ones of all works, and
    `titles` says what these are called, by their ids.
    """

    work: Work | None
    snapshots: list[Snapshot]
    titles: dict[int, str]
