"""What is exported comes back on another machine, whole and once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.words.vocabulary.own.recorded_lists import (
    NO_LISTS,
    RecordedList,
    RecordedLists,
)
from factbox.snapshots.exchange.exchange import (
    ExportFormat,
    bring_in,
    export,
    kind_of,
    read_file,
    written,
)
from factbox.snapshots.exchange.taking_in import Taken
from factbox.snapshots.figures import ALWAYS, COUNTS, FIRST, GROUPS
from factbox.snapshots.snapshot import NewSnapshot, Occasion, Work, digest
from factbox.snapshots.store import SnapshotStore, StoreError

FILES = Path(__file__).with_name("files")
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
FIGURES = st.dictionaries(
    st.sampled_from([*FIRST, "of_tomorrow", "also_new"]).filter(lambda n: n not in COUNTS),
    st.floats(allow_nan=False, allow_infinity=False),
)
LISTS = RecordedLists(
    (RecordedList("Class 7b, “new”", "0123456789abcdef"),), "CEFR-J 1.5", 3, "fedcba9876543210"
)
COUNT = st.integers(0, 2**62)
COUNTED = st.fixed_dictionaries(
    dict.fromkeys(ALWAYS, COUNT), optional=dict.fromkeys({*COUNTS}.difference(ALWAYS), COUNT)
)


@st.composite
def drafts(draw: st.DrawFn) -> NewSnapshot:
    return NewSnapshot(
        draw(ANY_TEXT),
        draw(st.sampled_from(["Fact box", "textstat"])),
        draw(st.integers(1, 9)),
        draw(st.sampled_from(["once", "twice"])),
        {**draw(COUNTED), **draw(FIGURES)},
        draw(ANY_TEXT),
        draw(ANY_TEXT),
        draw(st.sampled_from(Occasion)),
        draw(st.sampled_from(["", '[[0,1,"headings",1]]', '[[0,2,"of_tomorrow",0]]'])),
        draw(st.sampled_from([NO_LISTS, LISTS])),
    )


def draft(text: str, title: str = "") -> NewSnapshot:
    return NewSnapshot(text, "Fact box", 1, "once", dict.fromkeys(COUNTS, 2), title)


def whole(store: SnapshotStore, kind: ExportFormat = ExportFormat.JSON) -> bytes:
    return b"".join(written(store.histories(), kind, store.text_with))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SnapshotStore]:
    opened = SnapshotStore(tmp_path / "here" / "snapshots.db")
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[SnapshotStore]:
    opened = SnapshotStore(tmp_path / "there" / "snapshots.db")
    yield opened
    opened.close()


@given(st.lists(st.tuples(st.integers(0, 2), drafts()), max_size=5), st.lists(ANY_TEXT))
@settings(max_examples=15)
def test_all_comes_back_as_it_was_and_once(
    saved: list[tuple[int, NewSnapshot]], titles: list[str]
) -> None:
    with TemporaryDirectory() as folder:
        store = SnapshotStore(Path(folder, "one.db"))
        other = SnapshotStore(Path(folder, "other.db"))
        works = [Work.begun(title) for title in [*titles[:3], "", "", ""]]
        for at, each in saved:
            store.save(each, works[at])
        file = whole(store)
        taken = bring_in(other, file, "file")
        assert taken == Taken(len(saved), len(store.works()), 0)
        assert whole(other) == file
        assert bring_in(other, file, "file") == Taken(0, 0, len(saved))
        assert whole(other) == file
        for here, there in zip(store.histories(), other.histories(), strict=True):
            assert (there.work.key, there.work.title) == (here.work.key, here.work.title)
            for one, same in zip(here.snapshots, there.snapshots, strict=True):
                assert same == one._replace(id=same.id, work_id=same.work_id)
                assert other.text(same.id) == store.text(one.id)
        store.close()
        other.close()


@pytest.mark.parametrize("ending", ["", "-of-today"])
def test_files_of_version_1_are_read(store: SnapshotStore, ending: str) -> None:
    # Written by the Fact Box that had layout 2, and by the first that had layout 3.
    file = (FILES / f"version-1{ending}.json").read_bytes()
    assert bring_in(store, file, "file") == Taken(10, 4, 0)
    there = json.loads(file)["works"]
    for written_work, history in zip(there, store.histories(), strict=True):
        assert history.work.key == written_work["key"]
        for each, snapshot in zip(written_work["snapshots"], history.snapshots, strict=True):
            groups = (each.get(group, {}) for group in (*GROUPS, "other_figures"))
            figures = {name: value for group in groups for name, value in group.items()}
            assert {name: snapshot.figures.get(name) for name in figures} == figures
            assert digest(store.text(snapshot.id)) == each["sha256"]
    assert json.loads(whole(store)) == json.loads(file)


def test_halves_of_a_character_stay_halves(store: SnapshotStore, other: SnapshotStore) -> None:
    halves, lone = "a\ud83d\ude00b", "\ude00\ud83d"
    store.save(draft(halves, lone), Work.begun(halves))
    file = whole(store)
    assert json.loads(file)["works"][0]["title"] == ["a\ud83d", "\ude00b"]
    bring_in(other, file, "file")
    [history] = other.histories()
    [snapshot] = history.snapshots
    assert (history.work.title, snapshot.title) == (halves, lone)
    assert other.text(snapshot.id) == halves


def test_what_is_there_keeps_its_title_and_note(
    store: SnapshotStore, other: SnapshotStore
) -> None:
    work = Work.begun("Theirs")
    saved = store.save(draft("One.", "Their name"), work)
    file = whole(store)
    store.rename(saved.id, "My name")
    store.set_note(saved.id, "My note")
    store.rename_work(work.key, "Mine")
    before = store.histories()
    assert bring_in(store, file, "file") == Taken(0, 0, 1)
    assert store.histories() == before


def test_two_machines_with_one_work_share_all_snapshots(
    store: SnapshotStore, other: SnapshotStore
) -> None:
    work = Work.begun("One")
    store.save(draft("First."), work)
    bring_in(other, whole(store), "file")
    mine = store.save(draft("Mine."), work)
    theirs = other.save(draft("Theirs."), work)
    assert mine.number == theirs.number == 2
    assert bring_in(store, whole(other), "file") == Taken(1, 1, 1)
    assert bring_in(other, whole(store), "file") == Taken(1, 1, 2)
    assert [shot.number for shot in store.of_work(work.key)] == [3, 2, 1]
    assert {store.text(shot.id) for shot in store.of_work(work.key)} == {
        other.text(shot.id) for shot in other.of_work(work.key)
    }
    assert store.text(store.of_work(work.key)[1].id) == "Mine."
    assert store.save(draft("Next."), work).number == 4


def test_a_text_is_written_once(store: SnapshotStore) -> None:
    for work in (Work.begun("One"), Work.begun("Two")):
        for _ in range(2):
            store.save(draft("The very same text."), work)
    assert whole(store).count(b"The very same text.") == 1


def test_a_file_that_is_bad_at_its_end_changes_nothing(
    store: SnapshotStore, other: SnapshotStore
) -> None:
    for text in ("One.", "Two."):
        store.save(draft(text), Work.begun(text))
    file = json.loads(whole(store))
    file["works"][1]["snapshots"][0]["number"] = "three"
    with pytest.raises(StoreError, match=r"works\[1\]\.snapshots\[0\]\.number is not a count"):
        bring_in(other, json.dumps(file).encode(), "file")
    assert other.histories() == []


def test_an_export_is_of_one_moment(store: SnapshotStore) -> None:
    store.save(draft("One."), Work.begun("One"))
    other_window = SnapshotStore(store.path)
    path = store.path.with_name("s.json")

    def choose(*_: object) -> bool:
        for shot in other_window.all():
            other_window.delete(shot.id)
        return True

    assert export(store, path, ExportFormat.JSON, choose) == 1
    assert list(json.loads(path.read_bytes())["texts"].values()) == ["One."]
    assert other_window.all() == store.all() == []
    other_window.close()


def test_only_what_is_chosen_is_written(store: SnapshotStore, tmp_path: Path) -> None:
    works = [Work.begun("One"), Work.begun("Two")]
    for work in works:
        store.save(draft(f"Text of {work.title}."), work)
    path = tmp_path / "chosen.json"
    export(store, path, ExportFormat.JSON, lambda work, _: work.key == works[1].key)
    [work] = json.loads(path.read_bytes())["works"]
    assert work["title"] == "Two"
    assert b"Text of One." not in path.read_bytes()


def test_what_is_there_is_replaced_only_by_what_is_whole(
    store: SnapshotStore, tmp_path: Path
) -> None:
    path = tmp_path / "s.csv"
    path.write_text("what was here before")
    store.save(draft("One."), Work.begun("One"))

    def break_off(*_: object) -> bool:
        raise StoreError("It broke off.")

    with pytest.raises(StoreError, match="broke off"):
        export(store, path, ExportFormat.CSV, break_off)
    assert path.read_text() == "what was here before"
    export(store, path, ExportFormat.CSV)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfwork,number,saved_at,")
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["s.csv"]


def test_a_place_that_takes_no_file_is_reported(store: SnapshotStore, tmp_path: Path) -> None:
    for path in (tmp_path / "no" / "such.csv", tmp_path):
        with pytest.raises(StoreError, match=r"was not written: .*Export it somewhere else"):
            export(store, path, ExportFormat.CSV)


@pytest.mark.parametrize("end", ["", "-wal", "-shm", "-journal"])
def test_the_snapshots_are_not_written_over(store: SnapshotStore, end: str) -> None:
    store.save(draft("One."), Work.begun("One"))
    link = store.path.with_name("link")
    link.symlink_to(store.path.with_name(store.path.name + end))
    for write in (
        lambda path: export(store, path, ExportFormat.CSV),
        store.back_up,
    ):
        with pytest.raises(StoreError, match="belongs to the snapshots themselves"):
            write(link)
    assert len(store.all()) == 1


def test_what_cannot_be_read_is_reported(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="There is no file"):
        read_file(tmp_path / "no.json")
    with pytest.raises(StoreError, match="is a folder"):
        read_file(tmp_path)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.csv", ExportFormat.CSV),
        ("a.JSON", ExportFormat.JSON),
        ("a.txt", None),
        ("json", None),
    ],
)
def test_the_ending_says_the_kind(name: str, kind: ExportFormat | None) -> None:
    assert kind_of(Path(name)) is kind
