"""The snapshots listed beside the text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factbox.snapshots.snapshot import Snapshot, Work

#: How many are read at a time: more than a screen shows.
PAGE = 100


class SnapshotList:
    """The snapshots that belong to the text, the newest first; each is read when it is seen.

    `work` is None for a text without snapshots: then the list has the last snapshot of every
    work, and `titles` has their titles by id. `known` are snapshots that were read already.
    `read` returns those of the snapshots with some ids that can be read; None while another
    program has the file, and then they are asked for again.
    """

    def __init__(
        self,
        ids: Sequence[int] = (),
        read: Callable[[Sequence[int]], Sequence[Snapshot] | None] = lambda ids: (),
        work: Work | None = None,
        titles: Mapping[int, str] | None = None,
        known: Sequence[Snapshot] = (),
    ) -> None:
        self.ids = ids
        self.work = work
        self.titles = titles or {}
        self._read = read
        self._known: dict[int, Snapshot | None] = {each.id: each for each in known}

    @cached_property
    def _places(self) -> dict[int, int]:
        return {each: place for place, each in enumerate(self.ids)}

    @classmethod
    def of(
        cls,
        snapshots: Sequence[Snapshot],
        work: Work | None = None,
        titles: Mapping[int, str] | None = None,
    ) -> SnapshotList:
        """Return a list of snapshots that were read already."""
        return cls([each.id for each in snapshots], work=work, titles=titles, known=snapshots)

    def __len__(self) -> int:
        return len(self.ids)

    def __iter__(self) -> Iterator[Snapshot]:
        """Yield all snapshots, read if need be; those that cannot be read are left out."""
        return (each for each in map(self.get, self.ids) if each is not None)

    def get(self, snapshot_id: int) -> Snapshot | None:
        """Return the snapshot with that id; None, and tell the user, if it cannot be read."""
        if snapshot_id not in self._known:
            place = self._places[snapshot_id]
            page = self.ids[place - place % PAGE :][:PAGE]
            found = self._read(page)
            if found is None:
                return None
            # What could not be read is not asked for again.
            self._known |= dict.fromkeys(page)
            self._known |= {each.id: each for each in found}
        return self._known[snapshot_id]
