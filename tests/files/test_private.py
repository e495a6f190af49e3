"""Files and folders for one user, under the widest umask."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factbox.drafts.folder import DraftsFolder
from factbox.drafts.origin import Origin
from factbox.files.data_folder import settings_in
from factbox.files.private import make_all_private, make_file, make_folder
from factbox.snapshots.store import SnapshotStore
from factbox.ui.window import MainWindow

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")


@pytest.fixture(autouse=True)
def _open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    """Return the modes of `folder` and all that is in it."""
    inside = (folder, *folder.rglob("*"))
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in inside}


def are_private(folder: Path) -> bool:
    return all(
        mode == (0o700 if (folder / name).is_dir() else 0o600)
        for name, mode in modes(folder).items()
    )


def test_the_snapshots_and_all_that_sqlite_keeps_beside_them_are_private(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "new" / "data"
    store = SnapshotStore(folder / "snapshots.db")
    names = set(modes(folder))
    assert {"snapshots.db", "snapshots.db-wal", "snapshots.db-shm"} <= names
    assert are_private(folder.parent)
    store.close()


def test_a_database_that_others_could_read_is_taken_from_them(tmp_path: Path) -> None:
    path = tmp_path / "snapshots.db"
    SnapshotStore(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN IMMEDIATE")
        for each in tmp_path.iterdir():
            each.chmod(0o666)
        store = SnapshotStore(path)
        assert set(modes(tmp_path).values()) == {stat.S_IMODE(tmp_path.stat().st_mode), 0o600}
        store.close()


def test_drafts_are_private(tmp_path: Path) -> None:
    draft = DraftsFolder(tmp_path / "data" / "drafts").make()
    draft.begin(["Secret"], Origin())
    assert len(modes(tmp_path / "data" / "drafts")) > 3
    assert are_private(tmp_path / "data")
    draft.close()


def test_what_is_there_is_taken_from_others_but_not_what_links_lead_to(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    (folder / "drafts").mkdir(parents=True)
    (folder / "settings.ini").touch()
    (folder / "drafts" / "1.draft").touch()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.touch()
    (folder / "link").symlink_to(elsewhere)
    make_all_private(folder)
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o666
    (folder / "link").unlink()
    assert are_private(folder)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make links of another account")
def test_links_of_another_account_are_not_followed(tmp_path: Path) -> None:
    folder, thesis = tmp_path / "data", tmp_path / "thesis.txt"
    thesis.write_bytes(b"mine")
    before = thesis.stat()
    folder.mkdir(mode=0o777)
    for name in ("settings.ini", "snapshots.db"):
        (folder / name).symlink_to(thesis)
        os.lchown(folder / name, 65534, 65534)
    (folder / "ours").symlink_to(thesis)
    settings = settings_in(folder)
    assert settings == folder / "settings.ini"
    assert not settings.is_symlink()
    assert not (folder / "snapshots.db").is_symlink()
    assert (folder / "ours").is_symlink()
    assert (thesis.stat().st_mode, thesis.read_bytes()) == (before.st_mode, b"mine")


def test_a_read_only_file_stays_read_only(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    path.chmod(0o444)
    make_file(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o400


def test_a_folder_that_is_there_is_not_ours_to_change(tmp_path: Path) -> None:
    there = tmp_path / "documents"
    there.mkdir(mode=0o755)
    assert make_folder(there / "a" / "b") == [there / "a" / "b", there / "a"]
    assert modes(there) == {".": 0o755, "a": 0o700, "a/b": 0o700}


def test_a_window_keeps_all_private_also_what_was_there(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    (folder / "drafts").mkdir(parents=True)
    (folder / "drafts" / "lock").touch()
    (folder / "snapshots.damaged-1.db").touch()
    window = MainWindow(folder)
    qtbot.addWidget(window)
    window.show()
    window.warm_up()
    window.editor.setPlainText("A headline\n\nOne two.")
    window.desk.save()
    window.close()
    assert (folder / "settings.ini").read_bytes()
    assert (folder / "snapshots.db").exists()
    assert are_private(folder)
