"""A file that an earlier Fact Box wrote is brought up to date, and nothing in it is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from factbox.analysis.words.vocabulary.own.recorded_lists import (
    NO_LISTS,
    RecordedList,
    RecordedLists,
)
from factbox.snapshots.database.lock import FileLock
from factbox.snapshots.figures import COUNTS, FIRST
from factbox.snapshots.snapshot import (
    NewSnapshot,
    Occasion,
    Snapshot,
    Work,
    digest,
    encoded,
    timestamp,
)
from factbox.snapshots.store import SnapshotStore, StoreError

# Written by Fact Box with layout 1: seven snapshots of four texts, and an eighth deleted.
LAYOUT_1 = Path(__file__).with_name("files") / "layout-1.db"


# Written with layout 2: ten snapshots of four texts, and two deleted. Among them are titles
# with lone surrogates, figures with many digits and without a value, and some not measured.
LAYOUT_2 = Path(__file__).with_name("files") / "layout-2.db"


# Written with layout 3: six snapshots of three texts, and two deleted. Among them are lone
# surrogates, a figure of tomorrow, and another choice of what is left out.
LAYOUT_3 = Path(__file__).with_name("files") / "layout-3.db"

# Written with layout 4: three snapshots of three texts, one with styles, and one deleted.
LAYOUT_4 = Path(__file__).with_name("files") / "layout-4.db"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    copy = tmp_path / "snapshots.db"
    shutil.copyfile(LAYOUT_1, copy)
    return copy


@pytest.fixture
def path_2(tmp_path: Path) -> Path:
    copy = tmp_path / "snapshots.db"
    shutil.copyfile(LAYOUT_2, copy)
    return copy


def old_rows(path: Path) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute("SELECT * FROM snapshots ORDER BY id DESC")
        return [dict(row) for row in rows]


def figures_in(row: dict[str, Any]) -> dict[str, float]:
    return {name: row[name] for name in FIRST if row.get(name) is not None}


def assert_kept(snapshot: Snapshot, row: dict[str, Any]) -> None:
    assert snapshot.id == row["id"]
    assert timestamp(snapshot.saved_at) == row["saved_at"]
    assert encoded(snapshot.note) == row["note"]
    assert snapshot.rules == (row["rules_name"], row["rules_version"])
    assert (snapshot.headline, snapshot.sha256) == (row["headline"], row["sha256"])
    # To the last digit.
    assert repr(sorted(snapshot.figures.items())) == repr(sorted(figures_in(row).items()))


def test_every_snapshot_of_layout_1_is_kept(path: Path) -> None:
    rows = old_rows(path)
    assert len(rows) == 7
    store = SnapshotStore(path)
    assert store.set_aside is None
    for snapshot, row in zip(store.all(), rows, strict=True):
        assert_kept(snapshot, row)
        assert snapshot.occasion is Occasion.ASKED
        assert "mtld" not in snapshot.figures
        text = store.text(snapshot.id)
        assert encoded(text) == row["text"]
        assert digest(text) == snapshot.sha256
    store.close()


def test_every_snapshot_of_layout_2_is_kept(path_2: Path) -> None:
    rows = old_rows(path_2)
    assert len(rows) == 10
    with closing(sqlite3.connect(path_2)) as connection:
        works = connection.execute("SELECT * FROM works").fetchall()
        texts = connection.execute("SELECT * FROM texts").fetchall()
    store = SnapshotStore(path_2)
    assert store.set_aside is None
    for snapshot, row in zip(store.all(), rows, strict=True):
        assert_kept(snapshot, row)
        assert (snapshot.work_id, snapshot.number) == (row["work"], row["number"])
        assert (encoded(snapshot.title), snapshot.occasion) == (row["title"], row["occasion"])
        assert digest(store.text(snapshot.id)) == snapshot.sha256
    # Two that were deleted do not give their numbers to another.
    [last] = [work for work in store.works() if work.title == "Nothing at all"]
    saved = store.save(NewSnapshot("New.", "Fact box", 1, "once", rows_counts(rows)), last)
    assert (saved.id, saved.number) == (13, 4)
    store.delete(saved.id)
    store.close()
    with closing(sqlite3.connect(path_2)) as connection:
        assert connection.execute("SELECT * FROM texts").fetchall() == texts
        kept = connection.execute("SELECT id, key, title FROM works").fetchall()
        assert kept == [work[:3] for work in works]


def test_every_snapshot_of_layout_3_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "snapshots.db"
    shutil.copyfile(LAYOUT_3, path)
    rows = old_rows(path)
    assert len(rows) == 6
    store = SnapshotStore(path)
    assert store.set_aside is None
    kept = store.all()
    for snapshot in kept:
        assert digest(store.text(snapshot.id)) == snapshot.sha256
    assert {snapshot.styles for snapshot in kept} == {""}
    styled = NewSnapshot(
        "New.", "Fact box", 2, "once", kept[0].figures, styles='[[0,1,"code",0]]'
    )
    saved = store.save(styled, store.works()[0])
    # A deleted one does not give its number to another.
    assert saved.id == 9
    assert store.undelete(*store.delete(saved.id)) == [saved]
    store.delete(saved.id)
    store.close()
    assert old_rows(path) == [{**row, "styles": "", "word_lists": ""} for row in rows]


def test_every_snapshot_of_layout_4_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "snapshots.db"
    shutil.copyfile(LAYOUT_4, path)
    rows = old_rows(path)
    assert len(rows) == 3
    store = SnapshotStore(path)
    assert store.set_aside is None
    kept = store.all()
    assert [snapshot.word_lists for snapshot in kept] == [NO_LISTS] * 3
    lists = RecordedLists((RecordedList("Mine", "0123456789abcdef"),), "CEFR-J 1.5", 0, "")
    new = NewSnapshot("New.", "Fact box", 2, "once", kept[0].figures, word_lists=lists)
    saved = store.save(new, store.works()[0])
    assert saved.id == 5
    assert store.all()[0].word_lists == lists
    store.delete(saved.id)
    store.close()
    assert old_rows(path) == [{**row, "word_lists": ""} for row in rows]


def rows_counts(rows: list[dict[str, Any]]) -> dict[str, float]:
    return {name: rows[0][name] for name in COUNTS}


@pytest.mark.parametrize("layout", [LAYOUT_1, LAYOUT_2, LAYOUT_3, LAYOUT_4])
def test_the_last_number_is_not_given_again_even_without_snapshots(
    tmp_path: Path, layout: Path
) -> None:
    path = tmp_path / "snapshots.db"
    shutil.copyfile(layout, path)
    with closing(sqlite3.connect(path)) as connection:
        last = connection.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = 'snapshots'"
        ).fetchone()[0]
        connection.execute("DELETE FROM snapshots")
        connection.commit()
    store = SnapshotStore(path)
    counts = dict.fromkeys(COUNTS, 0)
    work = Work.begun("A work")
    assert store.save(NewSnapshot("", "Fact box", 1, "once", counts), work).id == last + 1
    store.close()


@pytest.mark.parametrize(
    ("layout", "figure", "value"),
    [(LAYOUT_1, "level", "'high'"), (LAYOUT_2, "mtld", "9e999"), (LAYOUT_2, "types", "-1")],
)
def test_an_invalid_figure_is_reported_and_nothing_is_changed(
    tmp_path: Path, layout: Path, figure: str, value: str
) -> None:
    path = tmp_path / "snapshots.db"
    shutil.copyfile(layout, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(f"UPDATE snapshots SET {figure} = {value} WHERE id = 3")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(StoreError, match=f"snapshot 3: {figure} is no"):
        SnapshotStore(path)
    assert path.read_bytes() == before


def loosened(connection: sqlite3.Connection) -> list[str]:
    """Take every condition from the table of snapshots; return its columns."""
    columns = [row[1] for row in connection.execute("PRAGMA table_info(snapshots)")]
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("ALTER TABLE snapshots RENAME TO strict")
    connection.execute(f"CREATE TABLE snapshots ({', '.join(columns)})")
    connection.execute("INSERT INTO snapshots SELECT * FROM strict")
    connection.execute("DROP TABLE strict")
    return columns


@pytest.mark.parametrize("layout", [LAYOUT_1, LAYOUT_2, LAYOUT_3])
@pytest.mark.parametrize("value", ["NULL", "-1", "'a'", "x'00ff'", "CAST(x'61ff' AS TEXT)"])
def test_a_wrong_value_anywhere_is_reported_and_nothing_is_changed(
    tmp_path: Path, layout: Path, value: str
) -> None:
    loose, path = tmp_path / "loose.db", tmp_path / "snapshots.db"
    shutil.copyfile(layout, loose)
    with closing(sqlite3.connect(loose, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        columns = loosened(connection)
    count, refused = len(old_rows(loose)), []
    for column in columns:
        shutil.copyfile(loose, path)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute(f"UPDATE snapshots SET {column} = {value} WHERE rowid = 1")
        before = path.read_bytes()
        try:
            with closing(SnapshotStore(path)) as store:
                # A value that means something, or the snapshot is left out.
                assert len(store.all()) >= count - 1
        except StoreError:
            refused.append((before, path.read_bytes()))
    assert all(before == after for before, after in refused)


KILLED = """
import os, sys
from pathlib import Path
from factbox.snapshots.database import migration
from factbox.snapshots.store import SnapshotStore

made = migration.to_json

def kill(figures):
    global left
    left -= 1
    if left == 0:
        os._exit(9)
    return made(figures)

path, left = Path(sys.argv[1]), int(sys.argv[2])
migration.to_json = kill
SnapshotStore(path)
"""


@pytest.mark.parametrize("layout", [LAYOUT_1, LAYOUT_2])
def test_what_is_killed_while_it_migrates_loses_nothing(tmp_path: Path, layout: Path) -> None:
    path = tmp_path / "snapshots.db"
    shutil.copyfile(layout, path)
    path.chmod(0o600)
    rows = old_rows(path)
    for after in (1, len(rows)):
        killed = subprocess.run([sys.executable, "-c", KILLED, str(path), str(after)])
        assert killed.returncode == 9
    assert old_rows(path) == rows
    store = SnapshotStore(path)
    for snapshot, row in zip(store.all(), rows, strict=True):
        assert_kept(snapshot, row)
    store.close()
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["snapshots.db"]


def test_no_title_is_lost(path: Path) -> None:
    titles = {row["id"]: row["title"] for row in old_rows(path)}
    store = SnapshotStore(path)
    works = {work.id: work.title for work in store.works()}
    for snapshot in store.all():
        title = snapshot.title or works[snapshot.work_id]
        assert encoded(title) == titles[snapshot.id]
    store.close()


def test_the_snapshots_of_a_text_come_together(path: Path) -> None:
    store = SnapshotStore(path)
    works = {work.title: work.key for work in store.works()}
    assert list(works)[:2] == [
        "A town that repairs its things",
        "The river rose by night. Nobody on the bank…",
    ]
    article, river = (store.of_work(works[title]) for title in list(works)[:2])
    # The third was of another text under the same title, the fourth one edited and renamed.
    assert [(each.number, each.id, each.title) for each in article] == [
        (3, 8, ""),
        (2, 3, ""),
        (1, 1, ""),
    ]
    assert [(each.number, each.id, each.title) for each in river] == [
        (2, 4, "After the cut"),
        (1, 2, ""),
    ]
    store.close()


def test_a_migrated_file_goes_on(path: Path) -> None:
    store = SnapshotStore(path)
    [newest, *_] = store.all()
    deleted = store.delete(newest.id)
    assert store.undelete(*deleted) == [newest]
    store.close()
    again = SnapshotStore(path)
    assert again.all()[0] == newest
    again.close()
    assert [file.name for file in path.parent.iterdir()] == ["snapshots.db"]


def test_a_number_that_was_deleted_is_not_given_again(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM snapshots WHERE id = 8")
        connection.commit()
    store = SnapshotStore(path)
    [deleted] = store.delete(store.all()[0].id)
    [work] = [each for each in store.works() if each.id == 1]
    new = NewSnapshot("New.", "Fact box", 1, "once", deleted.snapshot.figures)
    assert store.save(new, work).id == 9
    store.close()


def test_a_file_that_may_not_be_written_says_that_it_is_an_earlier_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    # Root may write whatever the permissions say.
    monkeypatch.setattr("factbox.snapshots.database.database.may_write", lambda place: False)
    with pytest.raises(StoreError, match="earlier Fact Box"):
        SnapshotStore(path)
    assert path.read_bytes() == before


def test_an_invalid_text_is_reported_and_nothing_is_changed(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE snapshots SET text = x'ff' WHERE id = 3")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="text of snapshot 3"):
        SnapshotStore(path)
    assert path.read_bytes() == before


def test_a_window_of_the_earlier_fact_box_keeps_its_file(path: Path) -> None:
    lock = FileLock(path)
    assert lock.take(alone=False)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="close the other windows"):
        SnapshotStore(path, busy_timeout=0.01)
    assert path.read_bytes() == before
    lock.release()
    store = SnapshotStore(path)
    assert len(store.all()) == 7
    store.close()
