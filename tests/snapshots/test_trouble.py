"""Files that cannot be used: each is answered with what, where and what to do; none is lost."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from factbox.snapshots.errors import from_sqlite, is_damage
from factbox.snapshots.figures import COUNTS
from factbox.snapshots.store import SnapshotStore, StoreError

from .saving import LARGE, WORK, fill, refusal


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.touch()
    fill(path, 1)
    assert [file.name for file in path.parent.iterdir()] == ["snapshots.db"]


def test_a_newer_file_is_left_alone(path: Path) -> None:
    fill(path, 1)
    change(path, "PRAGMA user_version = 6")
    before = path.read_bytes()
    assert "newer Fact Box" in refusal(path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["snapshots.db"]


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TABLE bookmarks (x)"],
        ["PRAGMA journal_mode = WAL", "CREATE TABLE bookmarks (x)"],
        ["CREATE TABLE snapshots (x)", "PRAGMA user_version = 1"],
        ["PRAGMA application_id = 77"],
        ["PRAGMA user_version = 9"],
    ],
)
def test_the_database_of_another_program_is_left_alone(
    path: Path, statements: list[str]
) -> None:
    change(path, *statements)
    before = path.read_bytes()
    assert "another program" in refusal(path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["snapshots.db"]


def test_a_folder_or_a_pipe_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert "is a folder" in refusal(tmp_path / "folder")
    (tmp_path / "file").touch()
    refusal(tmp_path / "file" / "snapshots.db")
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe")
        assert "not a file" in refusal(tmp_path / "pipe")


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody delete an open file")
def test_nothing_is_saved_into_a_file_that_vanished(path: Path) -> None:
    store = SnapshotStore(path)
    store.save(LARGE, WORK)
    path.unlink()
    assert store.changed_elsewhere()
    with pytest.raises(StoreError, match="moved, deleted or replaced"):
        store.save(LARGE, WORK)
    saved = store.save(LARGE, WORK)
    store.close()
    again = SnapshotStore(path)
    assert again.all() == [saved]
    again.close()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("saved_at", "'yesterday'"),
        ("saved_at", "'2026-11-24T10:00:00'"),
        ("saved_at", "CAST(x'ff' AS TEXT)"),
        ("saved_at", "'0001-01-01T00:00:00+14:00'"),
        ("title", "'text'"),
        ("note", "x'ff'"),
        ("rules_name", "x'00'"),
        ("rules_version", "'one'"),
        ("occasion", "'sometimes'"),
        ("figures", "x'00'"),
        ("figures", "'['"),
        ("figures", "'[]'"),
        ("figures", f"'{'[' * 100_000}'"),
    ],
)
def test_a_value_changed_by_hand_is_reported(path: Path, column: str, value: str) -> None:
    fill(path, 2)
    change(
        path,
        "PRAGMA ignore_check_constraints = ON",
        f"UPDATE snapshots SET {column} = {value} WHERE id = 1",
    )
    store = SnapshotStore(path)
    # What is sound can still be had.
    assert [each.id for each in store.all()] == [2]
    assert store.text(2) == LARGE.text
    assert re.search(rf"snapshots\.db” .*{column}", str(store.left_out()))
    with pytest.raises(StoreError, match=rf"snapshots\.db” .*{column}"):
        store.snapshot(1)
    assert store.set_aside is None
    store.close()


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        *[("level", value) for value in ('"high"', "9e999", "NaN", "true", "[]")],
        *[("tokens", "-1"), ("types", "1.5"), ("letters", '"many"'), ("sentences", "null")],
        *[("of_tomorrow", "{}"), ("Of tomorrow", "1"), ("", "1")],
    ],
)
def test_a_figure_changed_by_hand_is_reported(path: Path, figure: str, value: str) -> None:
    fill(path, 2)
    figures = ", ".join(f'"{name}": 1' for name in COUNTS if name != figure)
    changed = f'{{{figures}, "{figure}": {value}}}'
    change(path, f"UPDATE snapshots SET figures = '{changed}' WHERE id = 1")
    store = SnapshotStore(path)
    assert [each.id for each in store.all()] == [2]
    problem = str(store.left_out())
    assert re.search(rf"snapshots\.db” .*snapshot 1: .*{figure}.* is ", problem)
    store.close()


def test_a_text_changed_by_hand_is_not_given_as_the_saved_one(path: Path) -> None:
    fill(path, 1)
    other = zlib.compress(b"another text")
    change(path, f"UPDATE texts SET content = x'{other.hex()}'")
    store = SnapshotStore(path)
    with pytest.raises(StoreError, match=r"text .*… is not the one saved"):
        store.text(1)
    store.close()


def test_a_missing_table_is_reported(path: Path) -> None:
    fill(path, 1)
    change(path, "DROP TABLE snapshots")
    store = SnapshotStore(path)
    with pytest.raises(StoreError, match="no such table"):
        store.all()
    store.close()


def test_a_draft_that_cannot_be_is_refused(path: Path) -> None:
    store = SnapshotStore(path)
    with pytest.raises(StoreError, match="CHECK constraint failed"):
        store.save(replace(LARGE, headline="automatic"), WORK)
    assert store.all() == []
    store.close()


LIMITED = """
import random, resource, sys
from pathlib import Path
from factbox.snapshots.figures import COUNTS
from factbox.snapshots.snapshot import NewSnapshot, Work
from factbox.snapshots.store import SnapshotStore, StoreError

FIGURES = dict.fromkeys(COUNTS, 0)
WORK = Work.begun("A work")

def draft(text):
    return NewSnapshot(text, "Fact box", 1, "once", FIGURES)

store = SnapshotStore(Path(sys.argv[1]))
store.save(draft("before"), WORK)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    store.save(draft(random.Random(1).randbytes(300_000).hex()), WORK)
except StoreError as error:
    print(error)
print([store.text(snapshot.id) for snapshot in store.all()])
store.save(draft("after"), WORK)
store.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the size of files")
def test_a_disk_that_takes_no_more_loses_nothing(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)], capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    told, kept = done.stdout.splitlines()
    assert "could not be read or written" in told
    assert kept == "['before']"
    store = SnapshotStore(path)
    assert [store.text(snapshot.id) for snapshot in store.all()] == ["after", "before"]
    store.close()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_BUSY, "in use by another program"),
        (sqlite3.SQLITE_BUSY_RECOVERY, "in use by another program"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "read-only"),
        (sqlite3.SQLITE_FULL, "no room left"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
        (sqlite3.SQLITE_IOERR_FSYNC, "check the disk"),
        (sqlite3.SQLITE_TOOBIG, "could not be used"),
        (None, "could not be used"),
    ],
)
def test_each_error_is_put_into_words_and_is_no_damage(code: int | None, words: str) -> None:
    error = sqlite3.OperationalError("what SQLite says")
    if code is not None:
        error.sqlite_errorcode = code
    assert words in str(from_sqlite(error, Path("x.db")))
    assert "x.db" in str(from_sqlite(error, Path("x.db")))
    assert not is_damage(error)
