"""Works with their snapshots, as they are exported and imported."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from factbox.snapshots.snapshot import Snapshot, Work

#: Says whether a snapshot of a work is among those meant.
Choice = Callable[[Work, Snapshot], bool]


@dataclass(frozen=True, slots=True)
class History:
    """A work and snapshots of it, in the order of their numbers."""

    work: Work
    snapshots: list[Snapshot]


def histories(works: Iterable[Work], snapshots: Iterable[Snapshot]) -> list[History]:
    """Return each of `works` that has some of `snapshots`, with those."""
    of_work: dict[int, list[Snapshot]] = {}
    for snapshot in snapshots:
        of_work.setdefault(snapshot.work_id, []).append(snapshot)
    return [
        History(work, sorted(of_work[work.id], key=lambda snapshot: snapshot.number))
        for work in works
        if work.id in of_work
    ]


def chosen(among: Iterable[History], is_chosen: Choice) -> list[History]:
    """Return the histories with only the chosen snapshots; those without any are left out."""
    left = (
        History(each.work, [shot for shot in each.snapshots if is_chosen(each.work, shot)])
        for each in among
    )
    return [history for history in left if history.snapshots]


def everything(_work: Work, _snapshot: Snapshot) -> bool:
    """Choose every snapshot."""
    return True
