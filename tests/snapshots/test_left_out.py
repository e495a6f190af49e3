"""The kinds that a snapshot leaves out are kept with its figures."""

from __future__ import annotations

from itertools import chain, combinations

from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.command_line.snapshots_report import shown
from factbox.snapshots.figures import COUNTS
from factbox.snapshots.left_out import kinds_of, saved_as
from factbox.snapshots.snapshot import NewSnapshot, Work
from factbox.snapshots.store import SnapshotStore


def test_any_kinds_come_back() -> None:
    assert saved_as(DEFAULT) == {}
    for kinds in chain.from_iterable(combinations(Kind, size) for size in range(len(Kind) + 1)):
        assert kinds_of({"level": 1.5, **saved_as(frozenset(kinds))}) == frozenset(kinds)


def test_a_snapshot_tells_what_was_left_out(store: SnapshotStore) -> None:
    kinds = DEFAULT - {Kind.CODE} | {Kind.HEADINGS}
    figures = dict.fromkeys(COUNTS, 1) | saved_as(kinds)
    work = Work.begun("A")
    saved = store.save(NewSnapshot("A", "Fact box", 2, "once", figures), work)
    assert saved.left_out == kinds
    assert "\nLeft out: published fact box, front matter, comments" in shown(work, saved)
    assert "left_out" not in shown(work, saved)
