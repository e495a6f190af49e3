"""Another process has the snapshots' file in use for a while: a snapshot waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from .database import texts_in
from .holder import held

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from .user import User

LOCKINGS = pytest.mark.parametrize("locking", ["NORMAL", "EXCLUSIVE"])


@LOCKINGS
def test_a_snapshot_is_saved_as_soon_as_the_file_is_free(
    start: Callable[[], User], folder: Path, qtbot: QtBot, locking: str, *, thorough: bool
) -> None:
    path = folder / "snapshots.db"
    user = start()
    user.save_snapshot_of("One.")
    user.window.desk.keeper.close()
    with held(path, locking, seconds=30 if thorough else 2) as process:
        user.save_snapshot_of("Two.")
        assert "Another program is using" in user.message()
        assert not user.status().startswith("Saved")
        # Typing goes on meanwhile, and is no part of the snapshot.
        while process.poll() is None:
            QTest.keyClicks(user.window.editor, "x")
            qtbot.wait(20)
        assert "xxx" in user.window.editor.text()
        qtbot.waitUntil(lambda: user.status() == "Saved snapshot 2 of “One.”")
    assert user.message() == ""
    assert user.titles() == ["Snapshot 2", "Snapshot 1"]
    user.save_snapshot_of("Three.")
    assert user.titles() == ["Snapshot 3", "Snapshot 2", "Snapshot 1"]
    user.leave()
    assert texts_in(path) == ["One.", "Two.", "Three."]


def test_snapshots_wait_in_the_order_in_which_they_were_asked_for(
    start: Callable[[], User], folder: Path, qtbot: QtBot
) -> None:
    user = start()
    with held(folder / "snapshots.db"):
        # Who sees no snapshot come asks again.
        for text in ("One.", "One.", "Two.", "One."):
            user.save_snapshot_of(text)
        assert user.titles() == []
    qtbot.waitUntil(lambda: user.status() == "Saved snapshot 3 of “One.”")
    assert texts_in(folder / "snapshots.db") == ["One.", "Two.", "One."]


def test_a_window_with_a_snapshot_that_waits_closes_only_when_told_twice(
    start: Callable[[], User], folder: Path
) -> None:
    user = start()
    with held(folder / "snapshots.db"):
        user.save_snapshot_of("One.")
        user.window.editor.document().setModified(False)
        assert not user.window.close()
        assert "A snapshot is not saved yet" in user.message()
        assert user.window.close()
    assert texts_in(folder / "snapshots.db") == []


def test_a_window_that_closes_saves_what_can_be_saved_by_now(
    start: Callable[[], User], folder: Path
) -> None:
    user = start()
    with held(folder / "snapshots.db"):
        user.save_snapshot_of("One.")
    user.window.editor.document().setModified(False)
    assert user.window.close()
    assert texts_in(folder / "snapshots.db") == ["One."]


@LOCKINGS
def test_other_changes_are_refused_and_can_be_made_afterwards(
    start: Callable[[], User], folder: Path, locking: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factbox.ui.snapshots.file._PATIENCE_S", 0.5)
    user = start()
    user.save_snapshot_of("One.")
    user.window.desk.keeper.close()
    user.window.snapshots.table.setCurrentIndex(user.window.snapshots.table.model().index(0, 0))
    with held(folder / "snapshots.db", locking):
        user.window.desk.delete_selected()
        assert not user.window.desk.file.wait()
        assert "nothing was changed, try again in a moment" in user.message()
    user.window.desk.delete_selected()
    assert user.window.desk.file.wait()
    assert user.message() == "Deleted snapshot 1"
    assert user.titles() == []


def test_what_cannot_be_listed_at_the_start_is_listed_later(
    start: Callable[[], User], folder: Path, qtbot: QtBot
) -> None:
    user = start()
    user.save_snapshot_of("One.")
    user.leave()
    with held(folder / "snapshots.db", "EXCLUSIVE"):
        user = start()
        assert "in use by another program" in user.message()
        assert user.titles() == []
    qtbot.waitUntil(lambda: user.titles() == ["One."])
