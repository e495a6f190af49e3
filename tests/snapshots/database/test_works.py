"""Snapshots belong to works, and a text is known again."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from factbox.analysis.slices import at_once
from factbox.assets import asset
from factbox.snapshots.recognising import recognise
from factbox.snapshots.snapshot import Work
from factbox.snapshots.store import SnapshotStore, StoreError

from ..saving import draft

SAMPLE = asset("sample-article.txt").read_text(encoding="utf-8")


def whose(store: SnapshotStore, text: str) -> Work | None:
    return at_once(recognise(store, text))


def test_each_work_has_its_own_numbers(store: SnapshotStore) -> None:
    one, other = Work.begun("One"), Work.begun("Other")
    saved = [store.save(draft(str(n)), work) for n in range(2) for work in (one, other)]
    assert [(each.work_id, each.number) for each in saved] == [(1, 1), (2, 1), (1, 2), (2, 2)]
    assert store.of_work(one.key) == [saved[2], saved[0]]
    assert store.of_work("no such") == []
    assert [work.title for work in store.works()] == ["One", "Other"]


def test_a_number_is_never_given_again(store: SnapshotStore) -> None:
    work = Work.begun("One")
    first, second = (store.save(draft("a"), work) for _ in range(2))
    gone = store.delete(second.id)
    assert store.save(draft("a"), work).number == 3
    assert [each.number for each in store.undelete(*gone)] == [2]
    assert store.of_work(work.key)[-1] == first


def test_a_work_goes_and_comes_back_with_its_last_snapshot(store: SnapshotStore) -> None:
    work = Work.begun("One")
    saved = store.save(draft("a"), work)
    store.rename_work(work.key, "A better title")
    gone = store.delete(saved.id)
    assert store.works() == []
    store.undelete(*gone)
    assert store.works() == [replace(work, id=saved.work_id, title="A better title")]


def test_a_work_that_is_gone_is_begun_again(store: SnapshotStore) -> None:
    work = Work.begun("One")
    store.delete(store.save(draft("a"), work).id)
    with pytest.raises(StoreError, match="no longer has a snapshot"):
        store.rename_work(work.key, "x")
    again = store.save(draft("b"), work)
    assert store.of_work(work.key) == [again]


def test_a_text_is_kept_once(tmp_path: Path, store: SnapshotStore) -> None:
    noise = random.Random(1).randbytes(100_000).hex()
    first = store.save(draft(noise), Work.begun("One"))
    size = store.size()
    work = Work.begun("Two")
    others = [store.save(draft(noise), work) for _ in range(10)]
    # Some of it is the log.
    assert store.size() < size * 3
    store.delete(first.id)
    assert {store.text(each.id) for each in others} == {noise}


def test_a_text_is_kept_compressed(store: SnapshotStore) -> None:
    empty = store.size()
    store.save(draft("the same words again " * 50_000), Work.begun("One"))
    assert store.size() - empty < 200_000


def edited(text: str, share: float, seed: int) -> str:
    """`text` with a share of its words replaced."""
    chance = random.Random(seed)
    words = text.split(" ")
    return " ".join(
        "".join(chance.choices("abcdefgh", k=5)) if chance.random() < share else word
        for word in words
    )


@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.45])
def test_a_text_is_known_again_after_edits(store: SnapshotStore, share: float) -> None:
    work, other = Work.begun("One"), Work.begun("Other")
    store.save(draft(edited(SAMPLE, 1.0, 1)), other)
    store.save(draft(SAMPLE), work)
    found = whose(store, edited(SAMPLE, share, 2))
    assert found is not None
    assert found.key == work.key


def test_a_text_is_known_by_any_of_its_states(store: SnapshotStore) -> None:
    work = Work.begun("One")
    text = SAMPLE
    for seed in range(6):
        store.save(draft(text), work)
        text = edited(text, 0.4, seed)
    assert whose(store, SAMPLE + " And more.") is not None


@pytest.mark.parametrize("part", [slice(0, 900), slice(1000, 2500), slice(900, None)])
def test_a_text_is_known_by_a_part_of_it(store: SnapshotStore, part: slice) -> None:
    store.save(draft(SAMPLE), Work.begun("One"))
    assert whose(store, SAMPLE[part]) is not None


def test_another_text_is_not_taken_for_it(store: SnapshotStore) -> None:
    store.save(draft(SAMPLE), Work.begun("One"))
    store.save(draft(""), Work.begun("Nothing"))
    for text in (edited(SAMPLE, 0.9, 1), "One two three four.", "x", "\ud800"):
        assert whose(store, text) is None


def test_short_texts_are_known_only_when_they_are_the_same(store: SnapshotStore) -> None:
    store.save(draft("One."), Work.begun("One"))
    assert whose(store, "Two.") is None
    assert whose(store, "One.") is not None


def test_the_same_text_in_two_works_is_that_of_the_later(store: SnapshotStore) -> None:
    one, two = Work.begun("One"), Work.begun("Two")
    store.save(draft(SAMPLE), one)
    store.save(draft(SAMPLE), two)
    found = whose(store, SAMPLE)
    assert found is not None
    assert found.key == two.key


def test_a_backup_is_whole_while_another_window_goes_on(
    tmp_path: Path, store: SnapshotStore
) -> None:
    work = Work.begun("One")
    saved = [store.save(draft(f"{n} {SAMPLE}"), work) for n in range(5)]
    other = SnapshotStore(tmp_path / "snapshots.db")
    target = tmp_path / "backup.db"
    target.write_text("an older one")
    store.back_up(target)
    other.save(draft("later"), work)
    backup = SnapshotStore(target)
    assert backup.all() == saved[::-1]
    assert backup.text(saved[0].id) == f"0 {SAMPLE}"
    backup.close()
    other.close()
    assert sorted(file.name for file in tmp_path.glob("backup*")) == ["backup.db"]


def test_a_backup_that_cannot_be_written_is_reported(
    tmp_path: Path, store: SnapshotStore
) -> None:
    store.save(draft("a"), Work.begun("One"))
    with pytest.raises(StoreError, match="Save it somewhere else"):
        store.back_up(tmp_path / "no" / "such" / "folder.db")
    with pytest.raises(StoreError, match="Save it somewhere else"):
        store.back_up(tmp_path)
    assert len(store.all()) == 1
