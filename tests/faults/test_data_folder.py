"""The data folder is read-only, no folder, or gone: it is said, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from .database import texts_in
from .user import User

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from .small_disk import SmallDisk

READ_ONLY = """
open_window()
save_snapshot_of("One.")
# The disk turns read-only under the window.
window.desk.keeper.close()
allow_writing(False)
save_snapshot_of("Two.")
say(window.editor.text())
close_window()
open_window()
say("start", window.snapshots.table.model().rowCount())
window.snapshots.table.setCurrentIndex(window.snapshots.table.model().index(0, 0))
window.desk.restore_selected()
say(window.editor.text())
window.desk.delete_selected()
window.desk.file.wait()
say("delete", window.snapshots.table.model().rowCount())
allow_writing(True)
save_snapshot_of("Three.")
say("snapshot")
close_window()
"""


def test_where_nothing_can_be_written_it_is_said_and_all_can_be_read(
    small_disk: SmallDisk,
) -> None:
    two, closed, start, restored, deleted, three, again = small_disk.run(READ_ONLY)
    read_only = "read-only, so nothing was changed; allow writing there and try again."
    assert two.startswith("Two. |")
    assert two.endswith(read_only)
    assert start == "start 1 |  | "
    assert restored.startswith("One. | Restored snapshot 1;")
    assert deleted.startswith("delete 1 |")
    assert deleted.endswith(read_only)
    assert three == "snapshot | Saved snapshot 2 of “One.” | "
    assert closed == again == "closed True"
    assert texts_in(small_disk.folder / "data" / "snapshots.db") == ["One.", "Three."]


def test_a_file_in_its_place_is_said_until_it_is_moved(
    start: Callable[[], User], folder: Path
) -> None:
    folder.write_text("in the way", encoding="utf-8")
    user = start()
    user.save_snapshot_of("One.")
    assert f"“{folder / 'snapshots.db'}” cannot be used" in user.message()
    assert user.window.editor.text() == "One."
    folder.rename(folder.with_name("moved"))
    user.window.desk.save()
    assert user.status() == "Saved snapshot 1 of “One.”"
    user.leave()
    assert texts_in(folder / "snapshots.db") == ["One."]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody delete an open file")
def test_a_folder_deleted_under_the_window_is_said_and_made_again(
    start: Callable[[], User], folder: Path
) -> None:
    user = start()
    user.save_snapshot_of("One.")
    shutil.rmtree(folder)
    user.save_snapshot_of("Two.")
    assert "was moved, deleted or replaced by another program" in user.message()
    assert not user.status().startswith("Saved")
    # What is gone is not shown as if it were there.
    assert user.titles() == []
    user.window.desk.save()
    assert user.status() == "Saved snapshot 1 of “One.”"
    assert user.titles() == ["Snapshot 1"]
    user.leave()
    assert texts_in(folder / "snapshots.db") == ["Two."]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")
def test_a_folder_moved_away_and_back_is_whole(start: Callable[[], User], folder: Path) -> None:
    user = start()
    user.save_snapshot_of("One.")
    folder.rename(folder.with_name("away"))
    user.save_snapshot_of("Two.")
    shutil.rmtree(folder)
    folder.with_name("away").rename(folder)
    user.save_snapshot_of("Three.")
    assert user.titles() == ["Snapshot 1"]
    user.window.desk.save()
    assert user.titles() == ["Snapshot 2", "Snapshot 1"]
    user.leave()
    assert texts_in(folder / "snapshots.db") == ["One.", "Three."]


def make_folder(path: Path) -> None:
    path.mkdir()


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_bookmarks(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (x)")
        connection.commit()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody replace an open file")
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (make_folder, "is a folder"),
        (make_pipe, "is not a file"),
        (make_bookmarks, "is a database of another program"),
    ],
)
def test_what_takes_the_place_of_the_file_is_said_and_left_alone(
    start: Callable[[], User], folder: Path, make: Callable[[Path], None], said: str
) -> None:
    path = folder / "snapshots.db"
    user = start()
    user.save_snapshot_of("One.")
    user.window.desk.show_library()
    path.unlink()
    path.with_name("snapshots.db-wal").unlink(missing_ok=True)
    make(path)
    before = path.stat()
    user.window.desk.library.refresh()
    user.window.snapshots.enter()
    user.window.desk.delete_selected()
    assert not user.window.desk.file.wait()
    user.save_snapshot_of("Two.")
    assert said in user.message()
    assert os.path.samestat(path.stat(), before)
    assert path.stat().st_size == before.st_size


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes")
@pytest.mark.parametrize("end", ["-wal", "-journal", "-shm"])
def test_a_pipe_beside_the_file_is_said_and_does_not_hang_the_window(
    start: Callable[[], User], folder: Path, end: str
) -> None:
    folder.mkdir()
    pipe = folder / f"snapshots.db{end}"
    os.mkfifo(pipe)
    user = start()
    user.save_snapshot_of("One.")
    assert f"“{pipe.name}” beside it is not a file" in user.message()
    pipe.unlink()
    user.window.desk.save()
    assert user.status() == "Saved snapshot 1 of “One.”"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_where_nobody_may_look_the_window_opens_and_it_is_said(
    folder_of_a_user: Path, qtbot: QtBot
) -> None:
    private = folder_of_a_user / "private"
    private.mkdir(mode=0)
    user = User(private / "factbox")
    user.window.warm_up()
    user.save_snapshot_of("One.")
    assert "snapshots.db” cannot be used: Permission denied" in user.message()
    assert user.window.editor.text() == "One."
    user.leave()
