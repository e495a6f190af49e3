"""A disk that is full, a folder that is not one: a clear reason, and what was written stays."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from factbox.analysis.text.change import Change
from factbox.drafts.backup import Backup
from factbox.drafts.errors import DraftError
from factbox.drafts.folder import DraftsFolder
from factbox.drafts.origin import Origin

from .conftest import Drafts


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 300 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=300k", "none", str(folder)]
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(hog: Path) -> None:
    """Write to `hog` until the disk is full."""
    with hog.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))


def test_a_full_disk_is_reported_and_what_was_written_stays(small_disk: Path) -> None:
    drafts = Drafts(small_disk)
    backup = Backup(drafts)
    backup.begin(["Written", "before"], Origin())
    hog = small_disk / "hog"
    fill(hog)
    with pytest.raises(DraftError, match="the disk may be full"):
        backup.append(Change(0, 1, 1), ["word " * 20_000], Origin())
    with pytest.raises(DraftError, match="the disk may be full"):
        backup.begin(["word " * 20_000], Origin())
    hog.unlink()
    backup.begin(["There is", "room again"], Origin())
    with pytest.raises(DraftError, match="the disk may be full"):
        backup.begin(["word " * 200_000], Origin())
    drafts.let_go()
    found = DraftsFolder(small_disk).take_next()
    assert found is not None
    assert found.contents.lines == ["There is", "room again"]
    found.draft.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no read-only folders")
def test_a_read_only_folder_is_reported_and_its_drafts_stay(folder_of_a_user: Path) -> None:
    drafts = folder_of_a_user / "drafts"
    left = DraftsFolder(drafts).make()
    left.begin(["Written before"], Origin())
    left.close()
    data = left.path.read_bytes()
    drafts.chmod(0o500)
    with pytest.raises(DraftError):
        Backup(DraftsFolder(drafts)).begin(["Text"], Origin())
    with pytest.raises(DraftError):
        DraftsFolder(drafts).take_next()
    assert left.path.read_bytes() == data
    drafts.chmod(0o700)
    found = DraftsFolder(drafts).take_next()
    assert found is not None
    assert found.contents.lines == ["Written before"]
    found.draft.close()


def test_a_file_in_the_place_of_the_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "drafts").touch()
    backup = Backup(DraftsFolder(tmp_path / "drafts"))
    with pytest.raises(DraftError):
        backup.begin(["Text"], Origin())
    assert DraftsFolder(tmp_path / "drafts").take_next() is None
    (tmp_path / "drafts").unlink()
    backup.begin(["Text"], Origin())
    backup.remove()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes")
def test_a_pipe_beside_a_draft_is_reported(tmp_path: Path) -> None:
    draft = DraftsFolder(tmp_path).make()
    draft.begin(["Text"], Origin())
    draft.close()
    log = draft.path.with_name(f"{draft.path.name}-wal")
    log.unlink(missing_ok=True)
    os.mkfifo(log)
    folder = DraftsFolder(tmp_path)
    with pytest.raises(DraftError, match="beside it is not a file"):
        folder.take_next()
    assert draft.path.exists()


def test_a_folder_that_is_gone_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "drafts"
    assert DraftsFolder(folder).take_next() is None
    assert not folder.exists()
    backup = Backup(DraftsFolder(folder))
    backup.begin(["Text"], Origin())
    backup.remove()
    assert folder.is_dir()


def test_a_draft_of_another_version_is_left_as_it_is(tmp_path: Path) -> None:
    draft = DraftsFolder(tmp_path).make()
    draft.begin(["From the future"], Origin())
    draft.close()
    with closing(sqlite3.connect(draft.path)) as database:
        database.execute("PRAGMA user_version = 2")
    data = draft.path.read_bytes()
    folder = DraftsFolder(tmp_path)
    with pytest.raises(DraftError, match="another version"):
        folder.take_next()
    assert draft.path.read_bytes() == data
    assert folder.take_next() is None
