"""`kill -9` while the snapshots' file is converted, backed up, or written by several at once.

With --thorough, fifty rounds each; `pytest -s` then prints what was met how often.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factbox.snapshots.figures import COUNTS
from factbox.snapshots.snapshot import NewSnapshot, Work
from factbox.snapshots.store import SnapshotStore

from .database import snapshots_in
from .test_kill import assert_snapshots_are_there, recovered
from .victim import Victim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")

_OLD_FILES = Path(__file__).parents[1] / "snapshots" / "database" / "files"
_OURS = {"snapshots.db", "snapshots-search.db", "settings.ini", "drafts", "unfinished"}

# Each says that it begins, does it, and says that it is done.
_MIGRATE = """
import sys
from pathlib import Path
from factbox.snapshots.store import SnapshotStore
print("begun", flush=True)
SnapshotStore(Path(sys.argv[1])).close()
print("done", flush=True)
"""
_BACK_UP = """
import sys
from pathlib import Path
from factbox.snapshots.store import SnapshotStore
store = SnapshotStore(Path(sys.argv[1]))
print("begun", flush=True)
store.back_up(Path(sys.argv[2]))
print("done", flush=True)
"""


class Killed:
    """A program that is killed a while after it has begun."""

    def __init__(self, program: str, *arguments: Path) -> None:
        command = [sys.executable, "-c", program, *map(str, arguments)]
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "begun\n"

    def kill_after(self, seconds: float) -> bool:
        """Kill it; return whether it was done by then."""
        time.sleep(seconds)
        self._process.kill()
        said, complaints = self._process.communicate()
        assert complaints == ""
        return said == "done\n"

    def takes(self) -> float:
        """Return how long it takes if it is not killed."""
        begun = time.monotonic()
        self._process.communicate()
        return time.monotonic() - begun


@pytest.fixture
def rounds(*, thorough: bool) -> int:
    """How often each is killed."""
    return 50 if thorough else 2


@pytest.fixture(autouse=True)
def _account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the notes on unfinished files in a folder of this test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "account"))


@pytest.fixture
def met() -> Iterator[Callable[[str], None]]:
    """Counts what is met, and prints it at the end."""
    counts: Counter[str] = Counter()
    yield lambda what: counts.update([what])
    print(*(f"{what}: {count}" for what, count in sorted(counts.items())), sep="\n")


def noted(rows: list[dict[str, Any]]) -> list[tuple[object, ...]]:
    """What every layout has of a snapshot."""
    names = ("id", "saved_at", "note", "rules_name", "rules_version", "headline", "sha256")
    return sorted(tuple(row[name] for name in names) for row in rows)


def rows_in(path: Path) -> list[dict[str, Any]]:
    """All snapshots, in any layout; the file is whole."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute("SELECT * FROM snapshots")]


def layout_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def multiplied(layout: str, path: Path, times: int) -> None:
    """Make a file of that layout at `path`, with each snapshot so many times."""
    shutil.copyfile(_OLD_FILES / f"{layout}.db", path)
    with closing(sqlite3.connect(path)) as connection:
        info = connection.execute("PRAGMA table_info(snapshots)")
        columns = [row[1] for row in info if row[1] != "id"]
        last = connection.execute("SELECT max(id) FROM snapshots").fetchone()[0]
        for n in range(1, times):
            again = [f"number + {n * 1000}" if name == "number" else name for name in columns]
            connection.execute(
                f"INSERT INTO snapshots ({', '.join(columns)}) "
                f"SELECT {', '.join(again)} FROM snapshots WHERE id <= {last}"
            )
        connection.commit()


@pytest.mark.parametrize("layout", ["layout-1", "layout-2", "layout-3"])
def test_killed_while_it_is_converted(
    tmp_path: Path,
    chance: random.Random,
    rounds: int,
    met: Callable[[str], None],
    layout: str,
) -> None:
    old, path = tmp_path / "old.db", tmp_path / "data" / "snapshots.db"
    multiplied(layout, old, 10 * rounds)
    before = noted(rows_in(old))
    path.parent.mkdir()
    shutil.copyfile(old, path)
    long = Killed(_MIGRATE, path).takes()
    for _ in range(rounds):
        shutil.rmtree(path.parent)
        path.parent.mkdir()
        shutil.copyfile(old, path)
        done = Killed(_MIGRATE, path).kill_after(chance.uniform(0, long))
        here = {file.name.removeprefix("snapshots.db") for file in path.parent.iterdir()}
        assert here <= {"", "-lock", "-wal", "-shm", "-journal"}
        met(f"{layout}, {'done' if done else 'killed'}, beside it {sorted(here - {''})}")
        copy = tmp_path / "copy"
        shutil.copytree(path.parent, copy)
        met(f"{layout} was layout {layout_of(copy / path.name)} afterwards")
        assert noted(rows_in(copy / path.name)) == before
        shutil.rmtree(copy)
        with closing(SnapshotStore(path)) as store:
            assert store.set_aside is None
            assert len(store.all()) == len(before)
            store.text(store.all()[0].id)
        assert noted(rows_in(path)) == before
        assert [file.name for file in path.parent.iterdir()] == ["snapshots.db"]


def test_killed_while_it_is_backed_up(
    tmp_path: Path, chance: random.Random, rounds: int, met: Callable[[str], None]
) -> None:
    path, backup = tmp_path / "data" / "snapshots.db", tmp_path / "there" / "backup.db"
    backup.parent.mkdir()
    texts = [chance.randbytes(10_000).hex() for _ in range(10 * rounds)]
    with closing(SnapshotStore(path)) as store:
        work = Work.begun("A work")
        for text in texts[:-1]:
            store.save(new_snapshot(text), work)
        store.back_up(backup)
        store.save(new_snapshot(texts[-1]), work)
    long = Killed(_BACK_UP, path, tmp_path / "other.db").takes()
    older = backup.read_bytes()
    for _ in range(rounds):
        backup.write_bytes(older)
        done = Killed(_BACK_UP, path, backup).kill_after(chance.uniform(0, long))
        assert len(snapshots_in(path)) == len(texts)
        # It is the older one or the newer one, and whole.
        count = len(snapshots_in(backup))
        assert count == len(texts) if done else count in (len(texts) - 1, len(texts))
        left = [file.name for file in backup.parent.iterdir() if file != backup]
        met(f"{'done' if done else 'killed'}, {len(left)} unfinished file(s) beside it")
        # The next one takes away what the killed one left.
        with closing(SnapshotStore(path)) as store:
            store.back_up(tmp_path / "other.db")
        assert [file.name for file in backup.parent.iterdir()] == ["backup.db"]
        notes = tmp_path / "account" / "factbox" / "unfinished"
        assert not notes.exists() or list(notes.iterdir()) == []
        assert [file.name for file in path.parent.iterdir()] == ["snapshots.db"]


def new_snapshot(text: str) -> NewSnapshot:
    return NewSnapshot(text, "Fact box", 1, "once", dict.fromkeys(COUNTS, 0))


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """A file with two hundred snapshots to import."""
    from factbox.snapshots.exchange.exchange import ExportFormat, export

    file = tmp_path / "many.json"
    with closing(SnapshotStore(tmp_path / "elsewhere" / "snapshots.db")) as store:
        work = Work.begun("Imported")
        for number in range(200):
            store.save(
                new_snapshot(f"{number} {random.Random(number).randbytes(5000).hex()}"), work
            )
        export(store, file, ExportFormat.JSON)
    return file


def test_two_windows_and_an_import_killed_at_once(
    qtbot: QtBot,
    tmp_path: Path,
    exported: Path,
    chance: random.Random,
    met: Callable[[str], None],
    *,
    thorough: bool,
) -> None:
    begun = time.monotonic()
    importing_into(tmp_path / "alone", exported).communicate()
    long = time.monotonic() - begun
    for number in range(50 if thorough else 1):
        folder = tmp_path / str(number)
        folder.mkdir()
        # Beside two windows it takes longer.
        kill_all_three(qtbot, folder, exported, chance, long * chance.uniform(0.4, 2.5), met)


def importing_into(data: Path, exported: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "factbox", "snapshots", "import"]
    command += ["--data-folder", str(data), str(exported)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8")


def kill_all_three(
    qtbot: QtBot,
    folder: Path,
    exported: Path,
    chance: random.Random,
    seconds: float,
    met: Callable[[str], None],
) -> None:
    data = folder / "data"
    victims = [
        Victim(data, str(chance.random()), folder / f"{name}.log", folder / f"{name}.txt")
        for name in "ab"
    ]
    try:
        qtbot.waitUntil(lambda: all(each.is_at_work() for each in victims))
        importing = importing_into(data, exported)
        time.sleep(seconds)
        importing.kill()
    finally:
        for victim in victims:
            victim.kill()
    said, _ = importing.communicate()
    for victim in victims:
        victim.read()
    path = data / "snapshots.db"
    assert_snapshots_are_there(victims, path)
    count = imported_in(path) if path.exists() else 0
    # All of it or nothing; and what was said to be done is done.
    assert count in (0, 200)
    assert count == 200 or "Imported" not in said
    saved = sum(event.kind == "snapshot" for victim in victims for event in victim.events)
    met(f"imported {count}")
    met(f"snapshots said to be saved: {'some' if saved else 'none'}")
    for _ in recovered(qtbot, data):
        pass
    assert {file.name for file in data.iterdir()} <= _OURS
    assert {file.name for file in data.glob("drafts/*")} <= {"lock"}


def imported_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = (
            "SELECT count(*) FROM snapshots JOIN works ON work = works.id WHERE works.title = ?"
        )
        return int(connection.execute(query, (b"Imported",)).fetchone()[0])
