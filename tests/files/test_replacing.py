"""Files that replace others: private, complete, and never in place of anything but a file."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factbox.files.data_folder import data_folder, is_of_folder
from factbox.files.replacing import reason_of, replacing, write_file
from factbox.files.unfinished import remove_left_overs

_POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes and no pipes")

# Begins to write, says so, and waits to be killed.
_KILLED = """
import sys, time
from pathlib import Path
from factbox.files.replacing import replacing
with replacing(Path(sys.argv[1])) as part:
    part.write_bytes(b"half")
    part.with_name(part.name + "-journal").write_bytes(b"of SQLite")
    print(part, flush=True)
    time.sleep(60)
"""


@pytest.fixture(autouse=True)
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of an account that has none yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "account"))
    return data_folder()


@pytest.fixture
def open_umask() -> Iterator[None]:
    """A umask that forbids nothing."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def why_not(path: Path) -> str:
    """Return why `path` cannot be written; nothing is left beside it."""
    before = sorted(path.parent.iterdir())
    reason = ""
    try:
        write_file(path, b"new")
    except OSError as problem:
        reason = reason_of(problem)
    assert sorted(path.parent.iterdir()) == before
    return reason


@_POSIX
@pytest.mark.usefixtures("open_umask")
def test_an_export_is_for_this_user_alone_even_while_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    path.chmod(0o666)
    with replacing(path) as part:
        assert part.parent == path.parent
        assert mode(part) == 0o600
        part.write_bytes(b"new")
        assert path.read_bytes() == b"old"
    assert mode(path) == 0o600
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@_POSIX
@pytest.mark.parametrize(("umask", "new"), [(0o022, 0o644), (0o077, 0o600), (0, 0o666)])
def test_a_document_keeps_its_mode_and_a_new_one_follows_the_umask(
    tmp_path: Path, umask: int, new: int
) -> None:
    before = os.umask(umask)
    try:
        write_file(tmp_path / "new.txt", b"new", is_document=True)
        there = tmp_path / "there.txt"
        there.write_bytes(b"old")
        there.chmod(0o640)
        with replacing(there, is_document=True) as part:
            assert mode(part) == 0o600
    finally:
        os.umask(before)
    assert mode(tmp_path / "new.txt") == new
    assert mode(there) == 0o640


def test_a_file_of_the_name_of_a_part_stays(tmp_path: Path) -> None:
    strangers = [tmp_path / name for name in ("out.csv.part", "out.csv~", ".factbox-1.part")]
    for stranger in strangers:
        stranger.write_bytes(b"mine")
    write_file(tmp_path / "out.csv", b"new")
    assert [stranger.read_bytes() for stranger in strangers] == [b"mine"] * 3


def test_what_fails_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    writing = replacing(path)
    part = writing.__enter__()
    part.write_bytes(b"half")
    assert not writing.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@_POSIX
def test_nothing_but_a_file_is_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "dangling").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "device").symlink_to("/dev/null")
    (tmp_path / "to a pipe").symlink_to("pipe")
    reasons = {path.name: why_not(path) for path in list(tmp_path.iterdir())}
    assert reasons == {
        "pipe": "it is a device or a pipe",
        "folder": "it is a folder",
        "dangling": "it is a link to a file that does not exist",
        "loop": "it is a link that leads to itself",
        "device": "it is a device or a pipe",
        "to a pipe": "it is a device or a pipe",
    }
    assert not (tmp_path / "nowhere").exists()
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_link_is_followed_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    file = tmp_path / "elsewhere" / "file"
    file.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(file)
    write_file(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


@_POSIX
def test_what_is_read_only_stays(folder_of_a_user: Path) -> None:
    file = folder_of_a_user / "file"
    file.write_bytes(b"old")
    file.chmod(0o400)
    assert why_not(file) == "it is read-only"
    file.chmod(0o600)
    folder_of_a_user.chmod(0o500)
    assert why_not(file) == "Permission denied"
    assert file.read_bytes() == b"old"


def test_nothing_in_the_data_folder_is_replaced_whatever_it_is_called(
    tmp_path: Path, account: Path
) -> None:
    (account / "drafts").mkdir(parents=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    ours = "it belongs to Fact Box’s own data"
    for name in ("snapshots.db", "settings.ini", "drafts/1.draft"):
        file = account / name
        file.write_bytes(b"ours")
        link = elsewhere / f"{file.name} by link"
        link.symlink_to(file)
        hard = elsewhere / f"{file.name} by another name"
        hard.hardlink_to(file)
        assert {why_not(path) for path in (file, link, hard)} == {ours}
        assert file.read_bytes() == b"ours"
    assert why_not(account / "snapshots.db-wal") == ours


def test_in_a_folder_that_the_user_chose_only_our_files_are_ours(tmp_path: Path) -> None:
    for name in ("snapshots.db", "snapshots.db-wal", "drafts/new", "settings.ini"):
        assert is_of_folder(tmp_path / name, tmp_path)
    for name in ("snapshots-2026-11-30.db", "out.csv", "elsewhere/snapshots.db"):
        assert not is_of_folder(tmp_path / name, tmp_path)


@_POSIX
def test_what_a_killed_run_left_is_removed_and_nothing_else(
    tmp_path: Path, account: Path
) -> None:
    path = tmp_path / "out.csv"
    command = [sys.executable, "-c", _KILLED, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        part = Path(killed.stdout.readline().rstrip("\n"))
        mine = part.with_name(f"{part.name}.mine")
        mine.write_bytes(b"mine")
        # It is still being written.
        remove_left_overs()
        assert part.exists()
        killed.send_signal(signal.SIGKILL)
    assert mode(part) == 0o600
    remove_left_overs()
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([mine.name, "account"])
    assert list((account / "unfinished").iterdir()) == []


@_POSIX
def test_a_note_that_somebody_else_made_removes_nothing(tmp_path: Path, account: Path) -> None:
    text = tmp_path / "thesis.txt"
    text.write_text("mine", encoding="utf-8")
    notes = account / "unfinished"
    notes.mkdir(parents=True)
    (notes / text.name).write_bytes(os.fsencode(text))
    (notes / "empty").touch()
    remove_left_overs()
    assert text.read_text(encoding="utf-8") == "mine"


def test_a_run_that_ends_leaves_no_data_folder_where_there_was_none(
    tmp_path: Path, account: Path
) -> None:
    with replacing(tmp_path / "out.csv"):
        assert account.exists()
    assert not account.parent.exists()
