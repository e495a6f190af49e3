"""The snapshots' file is damaged, or another's, or the clock is wrong: as a user sees it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Self

import pytest

from factbox.snapshots import store

from .database import last_text_in

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from .user import User

TEXTS = [f"Text {number}. " + "word " * 2000 for number in range(6)]


def damage(data: bytes, chance: random.Random) -> bytes:
    """`data` as a failing disk may give it back."""
    kind = chance.choice(["cut", "zeroed", "zeros inside", "flipped", "noise", "swapped"])
    at = chance.randrange(len(data))
    length = chance.choice([1, 16, 512, 4096, 20_000])
    if kind == "cut":
        return data[:at]
    if kind == "zeroed":
        return bytes(len(data))
    if kind == "zeros inside":
        return (data[:at] + bytes(length) + data[at + length :])[: len(data)]
    if kind == "noise":
        return (data[:at] + chance.randbytes(length) + data[at + length :])[: len(data)]
    if kind == "swapped":
        half = len(data) // 2 // 4096 * 4096
        return data[half:] + data[:half]
    flipped = bytearray(data)
    for _ in range(chance.randrange(1, 40)):
        flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def test_whatever_the_damage_no_wrong_text_is_shown_and_saving_goes_on(
    start: Callable[[], User], folder: Path, chance: random.Random, *, thorough: bool
) -> None:
    path = folder / "snapshots.db"
    user = start()
    for text in TEXTS:
        user.save_snapshot_of(text)
    user.leave()
    sound = path.read_bytes()
    for _ in range(500 if thorough else 15):
        for file in folder.iterdir():
            file.unlink()
        damaged = damage(sound, chance)
        path.write_bytes(damaged)
        user = start()
        # The first leads to the text that the others are of.
        for row in [0, *range(len(TEXTS))]:
            user.type_over("untouched")
            index = user.window.snapshots.table.model().index(row, 0)
            user.window.snapshots.table.setCurrentIndex(index)
            user.window.desk.restore_selected()
            assert user.window.editor.text() in ["untouched", *TEXTS]
        user.save_snapshot_of("Saved after that.")
        if not user.status().startswith("Saved"):
            # Met and set aside only now, it says so.
            assert user.message()
            user.window.desk.save()
        # A value that SQLite takes but Fact Box does not know is left to its owner.
        saved = user.status().startswith("Saved snapshot")
        assert saved or "changed by another program" in user.message()
        user.leave()
        kept = [file.read_bytes() for file in folder.glob("snapshots.damaged-*.db")]
        assert kept in ([], [damaged])
        if saved:
            assert last_text_in(path) == "Saved after that."


def test_a_file_of_a_newer_version_is_said_and_left_as_it_is(
    start: Callable[[], User], folder: Path
) -> None:
    path = folder / "snapshots.db"
    user = start()
    user.save_snapshot_of("One.")
    user.leave()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 6")
    before = path.read_bytes()
    user = start()
    assert "was written by a newer Fact Box" in user.message()
    user.save_snapshot_of("Two.")
    assert "update Fact Box to use it" in user.message()
    assert user.window.editor.text() == "Two."
    user.leave()
    assert path.read_bytes() == before


class Clock(datetime):
    """A clock that goes back an hour whenever it is looked at."""

    moment = datetime(2026, 11, 24, 12, tzinfo=UTC)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        cls.moment -= timedelta(hours=1)
        return cls.fromtimestamp(cls.moment.timestamp(), tz)


@pytest.fixture
def _wrong_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "datetime", Clock)


@pytest.mark.usefixtures("_wrong_clock")
def test_the_last_saved_stands_first_if_the_clock_was_set_back(
    qtbot: QtBot,
    start: Callable[[], User],
) -> None:
    user = start()
    for text in ("One.", "Two.", "Three."):
        user.save_snapshot_of(text)
    assert user.titles() == ["Snapshot 3", "Snapshot 2", "Snapshot 1"]
    view = user.window.snapshots
    view.table.setCurrentIndex(view.table.model().index(1, 0))
    user.window.desk.delete_selected()
    assert user.window.desk.file.wait()
    assert user.titles() == ["Snapshot 3", "Snapshot 1"]
    user.window.messages.bar.undo()
    assert user.window.desk.file.wait()
    assert user.titles() == ["Snapshot 3", "Snapshot 2", "Snapshot 1"]
    user.leave()
    user = start()
    assert user.titles() == ["One."]
    user.window.editor.setPlainText("Three.")
    # Behind what is still to be done of hundreds of windows, in a thorough run.
    qtbot.waitUntil(lambda: user.window.desk.belonging.is_known)
    assert user.titles() == ["Snapshot 3", "Snapshot 2", "Snapshot 1"]
