"""Snapshots in a sound file: what is saved is there again, exactly."""

from __future__ import annotations

import hashlib
import random
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC
from math import isfinite
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.text.counts import FactBox
from factbox.snapshots.figures import COUNTS
from factbox.snapshots.snapshot import NewSnapshot, Occasion, Work
from factbox.snapshots.store import SnapshotStore, StoreError

COUNTED = dict(zip(COUNTS, (1121, 498, 15, 38, 2136, 7, 5), strict=True))
BOX = FactBox(18.399210526315795, 1121, 498, 0.4442462087421945)
FIGURES = {**COUNTED, "level": BOX.level, "ttr": BOX.ttr, "rix": -1.5, "of_tomorrow": 0.75}
DRAFT = NewSnapshot("A text.", "Fact box", 1, "twice", FIGURES, "A title", "A note")
NO_FIGURES = dict.fromkeys(COUNTS, 0)
EMPTY = replace(DRAFT, text="", figures=NO_FIGURES)
# A text that is long, and can hardly be compressed.
NOISE = random.Random(1).randbytes(20_000).hex()
SECRET = replace(DRAFT, title="secret title", note="secret note", text=f"secret {NOISE}")
WORK = Work.begun("A headline")
# Every code point, lone surrogates and NUL too.
ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "folder" / "snapshots.db"


@pytest.fixture
def store(path: Path) -> Iterator[SnapshotStore]:
    opened = SnapshotStore(path)
    yield opened
    opened.close()


def test_a_new_store_is_empty_and_in_its_place(store: SnapshotStore, path: Path) -> None:
    assert store.all() == []
    assert store.set_aside is None
    assert path.is_file()


def test_a_snapshot_holds_what_was_saved(store: SnapshotStore) -> None:
    saved = store.save(DRAFT, WORK)
    assert (saved.title, saved.note) == (DRAFT.title, DRAFT.note)
    assert (saved.rules_name, saved.rules_version, saved.headline) == ("Fact box", 1, "twice")
    assert saved.figures == FIGURES
    assert saved.fact_box == BOX
    assert (saved.number, saved.occasion) == (1, Occasion.ASKED)
    assert saved.sha256 == hashlib.sha256(b"A text.").hexdigest()
    assert saved.saved_at.tzinfo is UTC
    assert store.text(saved.id) == "A text."
    assert store.all() == [saved]


def test_absent_figures_stay_absent(store: SnapshotStore) -> None:
    saved = store.save(EMPTY, WORK)
    assert saved.fact_box == FactBox(None, 0, 0, None)
    assert saved.figures == dict.fromkeys(COUNTS, 0)


def test_an_unknown_figure_outlives_all_that_is_done_with_a_snapshot(
    store: SnapshotStore,
) -> None:
    saved = store.save(DRAFT, WORK)
    store.rename(saved.id, "Another title")
    store.set_note(saved.id, "Another note")
    store.rename_work(WORK.key, "Another work")
    [back] = store.undelete(*store.delete(saved.id))
    assert back.figures == store.snapshot(saved.id).figures == FIGURES


def test_the_newest_is_first(store: SnapshotStore) -> None:
    saved = [store.save(replace(DRAFT, title=str(number)), WORK) for number in range(5)]
    assert store.all() == saved[::-1]


def test_all_is_there_after_closing(store: SnapshotStore, path: Path) -> None:
    saved = store.save(DRAFT, WORK)
    store.close()
    assert [file.name for file in path.parent.iterdir()] == ["snapshots.db"]
    again = SnapshotStore(path)
    assert again.all() == [saved]
    assert again.text(saved.id) == DRAFT.text
    again.close()


def test_title_and_note_change_and_nothing_else(store: SnapshotStore) -> None:
    saved, other = store.save(DRAFT, WORK), store.save(DRAFT, WORK)
    store.rename(saved.id, "Another")
    store.set_note(saved.id, "")
    assert store.all() == [other, saved._replace(title="Another", note="")]
    assert store.text(saved.id) == DRAFT.text


def test_undelete_brings_back_id_time_and_text(store: SnapshotStore) -> None:
    first, last = (
        store.save(DRAFT, WORK),
        store.save(replace(DRAFT, text="\ud800 last \0"), WORK),
    )
    deleted = store.delete(last.id)
    assert store.all() == [first]
    newer = store.save(DRAFT, WORK)
    assert newer.id != last.id
    assert store.undelete(*deleted) == [last]
    assert store.all() == [newer, last, first]
    assert store.text(last.id) == "\ud800 last \0"


def test_undelete_brings_nothing_back_twice(store: SnapshotStore) -> None:
    first, second = store.save(DRAFT, WORK), store.save(DRAFT, WORK)
    deleted = store.delete(first.id, second.id)
    assert store.undelete(deleted[0]) == [first]
    assert store.undelete(*deleted) == [second]
    assert store.all() == [second, first]


def test_what_is_there_no_more_does_not_keep_others_from_being_deleted(
    store: SnapshotStore,
) -> None:
    first, second = store.save(DRAFT, WORK), store.save(DRAFT, WORK)
    store.delete(first.id)
    assert [each.snapshot for each in store.delete(first.id, second.id)] == [second]
    assert store.all() == []


def test_undelete_never_replaces_a_snapshot_of_a_newer_file(tmp_path: Path) -> None:
    old, new = SnapshotStore(tmp_path / "old.db"), SnapshotStore(tmp_path / "new.db")
    [deleted] = old.delete(old.save(DRAFT, WORK).id)
    other = new.save(EMPTY, WORK)
    assert other.id == deleted.snapshot.id
    [back] = new.undelete(deleted)
    assert back == deleted.snapshot._replace(id=back.id, number=2)
    assert [new.text(other.id), new.text(back.id)] == ["", DRAFT.text]
    old.close()
    new.close()


def traces(folder: Path) -> set[bytes]:
    """What can be read of SECRET in the files there: its title and note, its packed text."""
    wanted = (b"secret", zlib.compress(SECRET.text.encode(), 1)[8:40])
    found = b"".join(file.read_bytes() for file in folder.iterdir())
    return {each for each in wanted if each in found}


def test_what_is_deleted_is_in_no_file_any_more_while_windows_are_open(
    store: SnapshotStore, path: Path
) -> None:
    other = SnapshotStore(path)
    kept = store.save(DRAFT, WORK)
    secret = store.save(SECRET, Work.begun("secret work"))
    assert other.text(secret.id) == SECRET.text
    # Some of it is in the file, and some in the log.
    store.back_up(path.parent.parent / "backup.db")
    again = store.save(SECRET, WORK)
    assert len(traces(path.parent)) == 2
    deleted = other.delete(secret.id, again.id)
    assert traces(path.parent) == set()
    # What was brought back is gone again when it is deleted again.
    assert store.undelete(*deleted) == [secret, again]
    store.rename(again.id, "no title")
    store.set_note(secret.id, "no note")
    store.delete(secret.id, again.id)
    assert traces(path.parent) == set()
    assert store.all() == [kept]
    other.close()


def test_what_is_deleted_while_it_is_read_is_gone_when_that_is_done(
    store: SnapshotStore, path: Path
) -> None:
    secret = store.save(SECRET, WORK)
    other = SnapshotStore(path)
    store.set_busy_timeout(0.01)
    with other.at_one_moment():
        assert other.text(secret.id) == SECRET.text
        store.delete(secret.id)
        # It reads on as of its moment.
        assert other.text(secret.id) == SECRET.text
        assert len(traces(path.parent)) == 2
    assert traces(path.parent) == set()
    other.close()


def test_what_is_not_there_cannot_be_used(store: SnapshotStore, path: Path) -> None:
    store.save(DRAFT, WORK)
    attempts = (
        lambda: store.text(7),
        lambda: store.rename(7, "x"),
        lambda: store.set_note(7, "x"),
    )
    for attempt in attempts:
        with pytest.raises(StoreError, match=r"Snapshot 7 is no longer in “.*snapshots\.db”"):
            attempt()
    assert len(store.all()) == 1


def test_a_change_is_noticed_by_others_only_and_once(store: SnapshotStore, path: Path) -> None:
    other = SnapshotStore(path)
    assert not store.changed_elsewhere()
    other.save(DRAFT, WORK)
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()
    assert not other.changed_elsewhere()
    store.save(DRAFT, WORK)
    assert not store.changed_elsewhere()
    assert other.changed_elsewhere()
    assert store.all() == other.all()
    other.close()


def test_a_closed_store_says_so(store: SnapshotStore) -> None:
    store.close()
    store.close()
    for attempt in (store.all, store.changed_elsewhere, lambda: store.save(DRAFT, WORK)):
        with pytest.raises(StoreError, match="closed"):
            attempt()


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.db"
    link.symlink_to(tmp_path / "real" / "snapshots.db")
    store = SnapshotStore(link)
    store.save(DRAFT, WORK)
    store.close()
    assert (tmp_path / "real" / "snapshots.db").stat().st_size > 0


@pytest.mark.parametrize(
    "name", ["a?b=c#d%20e&.db", "naïve “name”.db", "no suffix", "a\udcffb.db"]
)
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    for _ in range(2):
        store = SnapshotStore(tmp_path / name)
        store.save(DRAFT, WORK)
        store.close()
    assert (tmp_path / name).exists()
    store = SnapshotStore(tmp_path / name)
    assert len(store.all()) == 2
    store.close()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SnapshotStore]:
    """One store for all examples: to make a file takes longer than to save."""
    with closing(SnapshotStore(tmp_path_factory.mktemp("kept") / "snapshots.db")) as store:
        yield store


@given(title=ANY_TEXT, note=ANY_TEXT, text=ANY_TEXT)
def test_every_text_comes_back(kept: SnapshotStore, title: str, note: str, text: str) -> None:
    saved = kept.save(replace(DRAFT, title=title, note=note, text=text), WORK)
    assert (saved.title, saved.note) == (title, note)
    assert kept.snapshot(saved.id) == saved
    assert kept.text(saved.id) == text
    assert kept.undelete(*kept.delete(saved.id)) == [saved]
    assert kept.text(saved.id) == text


@given(
    st.dictionaries(
        st.from_regex("[a-z][a-z0-9_]{0,99}", fullmatch=True).filter(lambda n: n not in COUNTS),
        st.none() | st.floats() | st.integers(-(2**62), 2**62),
    ),
    st.lists(st.integers(0, 2**62), min_size=len(COUNTS), max_size=len(COUNTS)),
)
@settings(max_examples=50)
def test_every_figure_comes_back(
    kept: SnapshotStore, figures: dict[str, float | None], counts: list[int]
) -> None:
    figures |= zip(COUNTS, counts, strict=True)
    saved = kept.save(replace(DRAFT, figures=figures), WORK)
    read = kept.snapshot(saved.id)
    with_value = {n: v for n, v in figures.items() if v is not None and isfinite(v)}
    assert saved.figures == read.figures == with_value
    # To the last digit, and a count is a whole number still.
    assert repr(read.figures) == repr(with_value)
