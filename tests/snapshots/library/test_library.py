"""All works at a glance, and which of them something is said in."""

from __future__ import annotations

from factbox.analysis.slices import at_once
from factbox.snapshots.library.library_search import Hit, Where, search
from factbox.snapshots.library.search_words import SearchWords
from factbox.snapshots.snapshot import Work, digest
from factbox.snapshots.store import SnapshotStore

from ..saving import draft


def find(store: SnapshotStore, typed: str, *texts: str) -> dict[str, Hit]:
    """The hits in the works, by the titles of these."""
    summaries, contents = store.overview(), store.contents()
    found = {digest(text) for text in texts}
    hits = at_once(search(SearchWords(typed), summaries, contents, found))
    titles = {each.work.id: each.work.title for each in summaries}
    return {titles[work]: hit for work, hit in hits.items()}


def test_an_empty_file_has_no_works(store: SnapshotStore) -> None:
    assert store.overview() == []
    assert store.contents() == []


def test_each_work_has_its_first_and_its_last(store: SnapshotStore) -> None:
    one, other = Work.begun("One"), Work.begun("Other")
    saved = [store.save(draft(str(n)), work) for n in range(3) for work in (one, other)]
    single = store.save(draft("x"), Work.begun("Single"))
    rows = [(each.work.title, each.count, each.first, each.last) for each in store.overview()]
    assert rows == [
        ("Single", 1, single, single),
        ("Other", 3, saved[1], saved[5]),
        ("One", 3, saved[0], saved[4]),
    ]


def test_the_last_goes_by_the_number(store: SnapshotStore) -> None:
    work = Work.begun("One")
    first, second = (store.save(draft(each), work) for each in "ab")
    gone = store.delete(first.id)
    assert [(each.count, each.first) for each in store.overview()] == [(1, second)]
    store.undelete(*gone)
    assert [(each.first, each.last) for each in store.overview()] == [(first, second)]


def test_titles_are_better_than_notes_and_these_than_texts(store: SnapshotStore) -> None:
    for title, name, note in (
        ("In a text", "", ""),
        ("In a note", "", "a word or two"),
        ("In a title", "the word", ""),
        ("A word", "", ""),
        ("Nowhere", "", "words"),
    ):
        store.save(draft(title, title=name, note=note), Work.begun(title))
    hits = find(store, '"word"', "In a text", "In a note")
    assert {title: hit.where for title, hit in hits.items()} == {
        "A word": Where.WORK_TITLE,
        "In a title": Where.TITLE,
        "In a note": Where.NOTE,
        "In a text": Where.TEXT,
    }
    assert list(hits) == ["A word", "In a title", "In a note", "In a text"]


def test_the_last_snapshot_is_shown_of_those_that_are_as_good(store: SnapshotStore) -> None:
    work = Work.begun("One")
    for text in "abb":
        store.save(draft(text), work)
    [hit] = find(store, "x", "a", "b").values()
    assert hit.content is not None
    assert hit.content.number == 3


def test_a_lone_half_of_a_character_can_be_in_a_title_and_a_note(store: SnapshotStore) -> None:
    store.save(draft("x", title="half \ud800 one", note="\ud83d"), Work.begun("\udfff two"))
    assert [hit.where for hit in find(store, "half one").values()] == [Where.TITLE]
    assert [hit.where for hit in find(store, "two").values()] == [Where.WORK_TITLE]
