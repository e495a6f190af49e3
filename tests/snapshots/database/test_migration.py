"""A file that an earlier Fact Box wrote is brought up to date, and nothing in it is lost."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factbox.snapshots.database.lock import FileLock
from factbox.snapshots.snapshot import Draft, Occasion, digest
from factbox.snapshots.store import SnapshotStore, StoreError

# Written by Fact Box with layout 1: seven snapshots of four texts, and an eighth deleted.
LAYOUT_1 = Path(__file__).with_name("files") / "layout-1.db"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    copy = tmp_path / "snapshots.db"
    shutil.copyfile(LAYOUT_1, copy)
    return copy


def old_rows(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT id, saved_at, note, rules_name, headline, level, tokens, types, ttr, "
            "sentences, syllables, sha256, title, text FROM snapshots ORDER BY id DESC"
        ).fetchall()


def test_every_snapshot_of_layout_1_is_kept(path: Path) -> None:
    rows = old_rows(path)
    assert len(rows) == 7
    store = SnapshotStore(path)
    assert store.set_aside is None
    found = store.all()
    for snapshot, row in zip(found, rows, strict=True):
        box, counts = snapshot.fact_box, snapshot.counts
        assert (
            *(snapshot.id, snapshot.saved_at.isoformat().replace("+00:00", "Z")),
            *(snapshot.note.encode(), snapshot.rules_name, snapshot.headline),
            *(box.level, box.tokens, box.types, box.ttr),
            *(counts.sentences, counts.syllables, snapshot.sha256),
        ) == row[:-2]
        assert snapshot.occasion is Occasion.ASKED
        assert snapshot.figures.value("mtld") is None
        text = store.text(snapshot.id)
        assert text.encode("utf-8", "surrogatepass") == row[-1]
        assert digest(text) == snapshot.sha256
    store.close()


def test_no_title_is_lost(path: Path) -> None:
    titles = {row[0]: row[-2] for row in old_rows(path)}
    store = SnapshotStore(path)
    works = {work.id: work.title for work in store.works()}
    for snapshot in store.all():
        title = snapshot.title or works[snapshot.work_id]
        assert title.encode("utf-8", "surrogatepass") == titles[snapshot.id]
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
    assert store.undelete(deleted) == newest
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
    deleted = store.delete(store.all()[0].id)
    [work] = [each for each in store.works() if each.id == 1]
    draft = Draft(deleted.text, "Fact box", 1, "once", deleted.snapshot.figures)
    assert store.save(draft, work).id == 9
    store.close()


def test_a_file_that_may_not_be_written_says_that_it_is_an_earlier_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    # Root may write whatever the permissions say.
    monkeypatch.setattr("factbox.snapshots.database.database._may_write", lambda place: False)
    with pytest.raises(StoreError, match="earlier Fact Box"):
        SnapshotStore(path)
    assert path.read_bytes() == before


def test_a_text_that_is_none_is_told_and_nothing_is_changed(path: Path) -> None:
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
