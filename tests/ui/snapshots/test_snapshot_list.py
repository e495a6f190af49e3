"""A list of thousands of snapshots is read as far as it is seen."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from factbox.snapshots.figures import COUNTS
from factbox.snapshots.snapshot import NewSnapshot, Occasion, Snapshot, Work
from factbox.snapshots.store import SnapshotStore
from factbox.ui.snapshots.snapshot_list import SnapshotList
from factbox.ui.window import MainWindow

WORK = Work(1, "k" * 32, "The work")
TEXT = "Cats purr. Nobody knows why they do."


def snapshot(number: int) -> Snapshot:
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    about = ("", "", Occasion.ASKED, "Fact box", 1, "once")
    return Snapshot(number, 1, number, moment, *about, dict.fromkeys(COUNTS, 0), "")


class Shelf:
    """Where snapshots are read from: those with odd ids, and how many were asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def read(self, ids: Sequence[int]) -> list[Snapshot]:
        self.asked += len(ids)
        return [snapshot(each) for each in ids if each % 2]


def test_only_what_is_near_is_read() -> None:
    shelf = Shelf()
    listed = SnapshotList(range(10_001, 1, -1), shelf.read, WORK)
    assert len(listed) == 10_000
    assert listed.get(10_001) == snapshot(10_001)
    assert listed.get(3) == snapshot(3)
    assert shelf.asked < 1_000


def test_what_cannot_be_had_is_asked_for_once_and_left_out() -> None:
    shelf = Shelf()
    listed = SnapshotList([4, 3, 2, 1], shelf.read, WORK)
    assert [listed.get(each) for each in (4, 3, 2, 1)] == [None, snapshot(3), None, snapshot(1)]
    assert list(listed) == [snapshot(3), snapshot(1)]
    assert shelf.asked == 4


def test_while_another_program_has_the_file_what_is_known_is_shown() -> None:
    shelf, answers = Shelf(), [False, True]

    def read(ids: Sequence[int]) -> list[Snapshot] | None:
        return shelf.read(ids) if answers.pop(0) else None

    listed = SnapshotList(range(301, 1, -1), read, WORK, known=[snapshot(301)])
    assert listed.get(301) == snapshot(301)
    assert listed.get(3) is None
    assert listed.get(3) == snapshot(3)


def fill(window: MainWindow, tmp_path: Path, snapshots: int) -> None:
    """Save snapshots of a text, and put it into the window."""
    with closing(SnapshotStore(tmp_path / "data" / "snapshots.db")) as store:
        new = NewSnapshot(TEXT, "Fact box", 1, "once", dict.fromkeys(COUNTS, 1))
        for _ in range(snapshots):
            store.save(new, WORK)
    window.editor.setPlainText(TEXT)


def shown(window: MainWindow, row: int) -> str | None:
    model = window.snapshots.table.model()
    text: str | None = model.index(row, 0).data()
    return text


def test_one_can_go_to_the_end_and_select_all(window: MainWindow, tmp_path: Path) -> None:
    fill(window, tmp_path, 120)
    window.desk.save()
    assert len(window.snapshots.listed) == 121
    assert (shown(window, 0), shown(window, 120)) == ("Snapshot 121", "Snapshot 1")
    table = window.snapshots.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert [each.number for each in window.snapshots.selected()] == [1]
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert [each.number for each in window.snapshots.selected()] == list(range(121, 0, -1))


def test_what_another_window_deleted_is_empty_until_the_list_is_anew(
    window: MainWindow, tmp_path: Path
) -> None:
    fill(window, tmp_path, 120)
    window.desk.save()
    with closing(SnapshotStore(tmp_path / "data" / "snapshots.db")) as other:
        other.delete(1)
    assert (shown(window, 119), shown(window, 120)) == ("Snapshot 2", "")
    window.desk.keeper.tell_all()
    assert shown(window, len(window.snapshots.listed) - 1) == "Snapshot 2"


def test_a_row_that_was_changed_by_hand_is_reported_and_the_others_are_shown(
    window: MainWindow, tmp_path: Path
) -> None:
    fill(window, tmp_path, 120)
    with closing(sqlite3.connect(tmp_path / "data" / "snapshots.db")) as connection:
        connection.execute("UPDATE snapshots SET figures = '[]' WHERE id = 1")
        connection.commit()
    window.desk.save()
    told: list[str] = []
    window.desk.failed.connect(told.append)
    assert (shown(window, 0), shown(window, 120)) == ("Snapshot 121", "")
    assert shown(window, 119) == "Snapshot 2"
    assert len(told) == 1
    assert "snapshot 1: figures are not a JSON object" in told[0]
