"""Several processes with the same file, some of them killed: nothing that was saved is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from factbox.snapshots.store import SnapshotStore, StoreError

# What every process begins with; its first argument is the file.
PRELUDE = """
import sys
from pathlib import Path
from factbox.snapshots.figures import COUNTS
from factbox.snapshots.snapshot import NewSnapshot, Work
from factbox.snapshots.store import SnapshotStore, StoreError

FIGURES = dict.fromkeys(COUNTS, 0)
# The same for all processes.
WORK = Work(0, "the-one", "The work")
path = Path(sys.argv[1])

def draft(title, text="A text."):
    return NewSnapshot(text, "Fact box", 1, "once", FIGURES, title)

def say(*words):
    print(*words, flush=True)
"""


def start(script: str, path: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PRELUDE + script, str(path), *arguments]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )


def hear(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def run_at_once(processes: list[subprocess.Popen[str]]) -> list[str]:
    """Lets processes that wait, having said "ready", go on together; what they say then."""
    for process in processes:
        assert hear(process) == "ready"
    for process in processes:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    said = [process.communicate()[0] for process in processes]
    assert [process.returncode for process in processes] == [0] * len(processes)
    return said


def titles(path: Path) -> list[str]:
    store = SnapshotStore(path)
    snapshots = store.all()
    # However many saved at once, each has a number of its own.
    assert {each.number for each in snapshots} == set(range(1, len(snapshots) + 1))
    found = [snapshot.title for snapshot in snapshots]
    assert store.set_aside is None
    store.close()
    return found


@pytest.mark.parametrize("heard", [1, 7, 60])
def test_what_was_said_to_be_saved_outlives_a_kill(tmp_path: Path, heard: int) -> None:
    path = tmp_path / "snapshots.db"
    script = """
store = SnapshotStore(path)
number = 0
while True:
    number += 1
    store.save(draft(str(number), "word " * 3000), WORK)
    say(number)
"""
    with start(script, path) as process:
        said = [hear(process) for _ in range(heard)]
        process.kill()
        assert process.stdout
        said += process.stdout.read().split()
    assert set(said) <= set(titles(path))
    # It is not only listed: each text is whole.
    store = SnapshotStore(path)
    assert {store.text(snapshot.id) for snapshot in store.all()} == {"word " * 3000}
    store.close()


def test_windows_that_make_the_file_and_save_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "snapshots.db"
    script = """
say("ready")
sys.stdin.readline()
store = SnapshotStore(path, busy_timeout=60)
for number in range(50):
    store.save(draft(f"{sys.argv[2]}-{number}"), WORK)
store.close()
"""
    run_at_once([start(script, path, name) for name in "abcd"])
    assert sorted(titles(path)) == sorted(f"{a}-{n}" for a in "abcd" for n in range(50))


def test_windows_that_find_the_same_damage_at_once_set_it_aside_once(tmp_path: Path) -> None:
    path = tmp_path / "snapshots.db"
    path.write_bytes(b"no database " * 1000)
    script = """
say("ready")
sys.stdin.readline()
store = SnapshotStore(path, busy_timeout=60)
store.save(draft(sys.argv[2]), WORK)
say(store.set_aside is not None)
store.close()
"""
    said = run_at_once([start(script, path, name) for name in "abcd"])
    assert sorted(said) == ["False\n", "False\n", "False\n", "True\n"]
    assert sorted(titles(path)) == list("abcd")
    (aside,) = tmp_path.glob("*.damaged-*.db")
    assert aside.read_bytes() == b"no database " * 1000


def test_windows_that_close_and_open_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "snapshots.db"
    script = """
for number in range(25):
    store = SnapshotStore(path, busy_timeout=60)
    store.save(draft(f"{sys.argv[2]}-{number}"), WORK)
    store.close()
"""
    processes = [start(script, path, name) for name in "ab"]
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    assert sorted(titles(path)) == sorted(f"{a}-{n}" for a in "ab" for n in range(25))
    assert [file.name for file in tmp_path.iterdir()] == ["snapshots.db"]


HOLD = """
import sqlite3
connection = sqlite3.connect(path, isolation_level=None)
connection.execute(f"PRAGMA locking_mode = {sys.argv[2]}")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE snapshots SET note = note")
say("held")
sys.stdin.readline()
"""


def test_a_file_that_is_being_written_can_be_read_but_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "snapshots.db"
    store = SnapshotStore(path, busy_timeout=0.01)
    with start(HOLD, path, "NORMAL") as process:
        assert hear(process) == "held"
        assert store.all() == []
        with pytest.raises(StoreError, match=r"snapshots\.db” is in use by another program"):
            store.rename(1, "x")
        another = SnapshotStore(path, busy_timeout=0.01)
        assert another.all() == []
        another.close()
        process.communicate("\n")
    assert store.set_aside is None
    with pytest.raises(StoreError, match="no longer"):
        store.rename(1, "x")
    store.close()


def test_a_lock_is_never_taken_for_damage(tmp_path: Path) -> None:
    path = tmp_path / "snapshots.db"
    SnapshotStore(path).close()
    with start(HOLD, path, "EXCLUSIVE") as process:
        assert hear(process) == "held"
        with pytest.raises(StoreError, match=r"snapshots\.db” is in use by another program"):
            SnapshotStore(path, busy_timeout=0.01)
        process.communicate("\n")
    assert titles(path) == []
    assert [file.name for file in tmp_path.iterdir()] == ["snapshots.db"]


OPEN = """
store = SnapshotStore(path)
say("open")
sys.stdin.readline()
try:
    store.save(draft("late", "word " * 3000), WORK)
except StoreError as error:
    say(error)
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody write into open files")
def test_a_damaged_file_stays_as_long_as_another_window_has_it_open(tmp_path: Path) -> None:
    path = tmp_path / "snapshots.db"
    SnapshotStore(path).close()
    damaged = b"no database " * 1000
    with start(OPEN, path) as process:
        assert hear(process) == "open"
        path.write_bytes(damaged)
        with pytest.raises(StoreError, match=r"snapshots\.db” .* open in another window"):
            SnapshotStore(path, busy_timeout=0.01)
        assert path.read_bytes() == damaged
        # The other one meets the damage too, is alone now, and so sets the file aside.
        said, _ = process.communicate("\n")
        assert "snapshots.damaged-" in said
    (aside,) = tmp_path.glob("*.damaged-*.db")
    assert aside.read_bytes() == damaged
    assert titles(path) == []
