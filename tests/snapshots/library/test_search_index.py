"""The index of the texts: it finds, follows, forgets, and is never in the way."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.slices import at_once
from factbox.snapshots.errors import BusyError
from factbox.snapshots.figures import COUNTS
from factbox.snapshots.library import search_index
from factbox.snapshots.library.index_file import has_fts5, path_beside
from factbox.snapshots.library.library import Content
from factbox.snapshots.library.search_index import SearchIndex
from factbox.snapshots.library.search_words import SearchWords
from factbox.snapshots.snapshot import NewSnapshot, Work, digest
from factbox.snapshots.store import SnapshotStore

pytestmark = pytest.mark.skipif(not has_fts5(), reason="this SQLite has no FTS5")

FIGURES = dict.fromkeys(COUNTS, 0)
TEXTS = ("Cats sleep.", "Dogs bark at cats.", "Birds sing.")
SECRET = "zyxwvsecret"


class Library:
    """Texts, and an index of them."""

    def __init__(self, path: Path, *texts: str) -> None:
        self.texts = list(texts)
        self.index = SearchIndex(path)

    def update(self) -> None:
        contents = [Content(n, 1, n, "", "", digest(t)) for n, t in enumerate(self.texts)]
        for _ in self.index.update(contents, lambda number: self.texts[number]):
            pass

    def find(self, typed: str) -> set[str]:
        found = at_once(self.index.find(SearchWords(typed)))
        return {text for text in self.texts if digest(text) in found}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "snapshots-search.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    made = Library(path, *TEXTS)
    made.update()
    yield made
    made.index.close()


def holds(path: Path, word: str) -> bool:
    """Whether the word can be read in any file there."""
    return any(word.encode() in each.read_bytes() for each in path.parent.iterdir())


def test_texts_are_found(library: Library) -> None:
    assert library.find("cats") == set(TEXTS[:2])
    assert library.find("cats dogs") == {TEXTS[1]}
    assert library.find('"bark at"') == {TEXTS[1]}
    assert library.find("sin") == {TEXTS[2]}
    assert library.find("sin cats") == set()
    assert library.find("horse") == set()


@pytest.mark.parametrize("typed", ["cats OR birds", "NEAR(cats)", "cat*s", "piece:cats"])
def test_what_is_typed_has_no_other_meaning(library: Library, typed: str) -> None:
    assert library.find(typed) == set()
    assert library.find("-cats") == library.find("^cats") == library.find("cats")


@given(text=st.text(max_size=200), typed=st.text(max_size=40))
def test_it_finds_in_a_text_what_is_in_it(
    tmp_path_factory: pytest.TempPathFactory, text: str, typed: str
) -> None:
    # In memory, since that is no file.
    library = Library(tmp_path_factory.getbasetemp(), text)
    library.update()
    words = SearchWords(typed)
    if words.are_in(text):
        assert library.find(typed) == {text}
    library.index.close()


def test_a_book_is_found_by_words_that_are_far_apart(path: Path) -> None:
    book = "first " + "and so on " * 50_000 + "last"
    library = Library(path, book, "first")
    library.update()
    assert library.find("first last") == {book}
    assert library.find("first") == {book, "first"}
    library.index.close()


def test_it_is_private(library: Library, path: Path) -> None:
    if os.name == "posix":
        assert {each.stat().st_mode & 0o777 for each in path.parent.glob("*.db*")} >= {0o600}
        assert path.stat().st_mode & 0o077 == 0


def test_what_is_new_is_found_and_nothing_is_read_again(library: Library, path: Path) -> None:
    library.index.close()
    again = Library(path, *TEXTS, "Cats again.")
    asked = []
    contents = [Content(n, 1, n, "", "", digest(t)) for n, t in enumerate(again.texts)]

    def read(number: int) -> str:
        asked.append(number)
        return again.texts[number]

    at_once(again.index.update(contents, read))
    assert asked == [3]
    assert again.find("cats") == {*TEXTS[:2], "Cats again."}
    again.index.close()


def test_a_text_that_cannot_be_had_is_counted(path: Path) -> None:
    index = SearchIndex(path)
    contents = [Content(n, 1, n, "", "", digest(t)) for n, t in enumerate(TEXTS)]
    at_once(index.update(contents, lambda number: TEXTS[number] if number else None))
    assert (index.known, index.unread) == (2, 1)
    index.close()


def test_what_is_deleted_is_forgotten_at_the_next_update(path: Path) -> None:
    library = Library(path, *TEXTS, SECRET)
    library.update()
    library.texts.pop()
    library.update()
    assert library.find(SECRET) == set()
    assert library.find("cats") == set(TEXTS[:2])
    assert not holds(path, SECRET)
    library.index.close()


def test_what_was_deleted_meanwhile_is_forgotten_at_the_next_opening(path: Path) -> None:
    library = Library(path, *TEXTS, SECRET)
    library.update()
    library.index.close()
    assert holds(path, SECRET)
    again = Library(path, *TEXTS)
    again.update()
    assert not holds(path, SECRET)
    assert again.find("cats") == set(TEXTS[:2])
    again.index.close()


def test_deleting_a_snapshot_lets_the_index_forget_its_text_at_once(tmp_path: Path) -> None:
    database = tmp_path / "snapshots.db"
    store = SnapshotStore(database)
    drafts = [NewSnapshot(text, "Fact box", 1, "once", FIGURES) for text in (*TEXTS, SECRET)]
    saved = [store.save(draft, Work.begun("One")) for draft in drafts]
    twice = store.save(drafts[0], Work.begun("Two"))
    index = SearchIndex(path_beside(database))
    at_once(index.update(store.contents(), store.text))
    index.close()
    store.delete(twice.id)
    assert holds(path_beside(database), SECRET)
    store.delete(saved[-1].id)
    assert not path_beside(database).exists()
    # Also while a window has it open.
    again = store.save(drafts[-1], Work.begun("One"))
    at_once(index.update(store.contents(), store.text))
    assert holds(path_beside(database), SECRET)
    store.delete(again.id)
    assert not holds(path_beside(database), SECRET)
    assert at_once(index.find(SearchWords("cats"))) == set()
    at_once(index.update(store.contents(), store.text))
    assert len(at_once(index.find(SearchWords("cats")))) == 2
    index.close()
    store.close()


@pytest.mark.parametrize("content", [b"no database " * 1000, b"", b"\0" * 5000])
def test_a_file_that_is_none_is_made_anew(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    library = Library(path, *TEXTS)
    library.update()
    assert library.find("cats") == set(TEXTS[:2])
    library.index.close()
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_another_database_is_made_anew(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE texts (x)")
        connection.execute("PRAGMA user_version = 7")
    library = Library(path, *TEXTS)
    library.update()
    assert library.find("cats") == set(TEXTS[:2])
    library.index.close()


def test_damage_anywhere_is_mended(path: Path, chance: random.Random, thorough: bool) -> None:
    noise = chance.randbytes(20_000).hex()
    words = " ".join(noise[at : at + 4] for at in range(0, len(noise), 4))
    library = Library(path, *TEXTS, words)
    library.update()
    library.index.close()
    sound = path.read_bytes()
    for _ in range(200 if thorough else 20):
        damaged = bytearray(sound)
        at = chance.randrange(len(damaged) - 500)
        damaged[at : at + 500] = chance.randbytes(500)
        path.write_bytes(damaged)
        again = Library(path, *TEXTS, words, "Cats are new.")
        again.update()
        again.find("cats")
        while again.find("new") != {"Cats are new."}:
            # It was met just now.
            assert not again.index.is_open
            again.update()
        again.index.close()


def test_where_no_file_can_be_it_is_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    library = Library(tmp_path / "file" / "index.db", *TEXTS)
    library.update()
    assert library.find("cats") == set(TEXTS[:2])
    library.index.close()
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_two_windows_share_it(library: Library, path: Path) -> None:
    other = Library(path, *TEXTS, "Cats too.")
    other.update()
    library.texts.append("Cats too.")
    library.update()
    assert library.find("too") == {"Cats too."} == other.find("too")
    other.index.close()


def test_while_another_window_writes_it_says_so_and_finds_what_it_has(
    library: Library, path: Path
) -> None:
    library.texts.append("Cats are new.")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyError):
            library.update()
        assert library.find("cats") == set(TEXTS[:2])
    library.update()
    assert library.find("new") == {"Cats are new."}


def test_what_another_window_has_open_is_forgotten_and_learnt_again(
    library: Library, path: Path
) -> None:
    other = Library(path, TEXTS[0])
    other.update()
    assert other.find("cats") == {TEXTS[0]}
    other.index.close()
    assert library.find("cats") == {TEXTS[0]}
    assert library.index.known == 1
    library.update()
    assert library.find("cats") == set(TEXTS[:2])


def test_a_slice_that_is_the_last_loses_nothing_else(path: Path) -> None:
    library = Library(path, *TEXTS)
    contents = [Content(n, 1, n, "", "", digest(t)) for n, t in enumerate(TEXTS)]
    work = library.index.update(contents, lambda number: TEXTS[number])
    for _ in range(4):
        next(work)
    work.close()
    library.update()
    assert library.find("cats") == set(TEXTS[:2])
    library.index.close()


def test_a_piece_ends_between_words() -> None:
    text = "word " * 20_000
    pieces = list(search_index.pieces(text))
    assert "".join(pieces) == text
    assert len(pieces) > 1
    assert {piece.strip().split(" ")[-1] for piece in pieces} == {"word"}
