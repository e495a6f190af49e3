"""Any value in any column: a sentence, and everything else stays usable and untouched."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest

from factbox.analysis.slices import at_once
from factbox.command_line.snapshots_command import main
from factbox.snapshots.database.columns import TABLES
from factbox.snapshots.exchange import exchange
from factbox.snapshots.exchange.exchange import ExportFormat
from factbox.snapshots.recognising import recognise
from factbox.snapshots.snapshot import Work
from factbox.snapshots.store import SnapshotStore, StoreError

from .saving import draft

ONE, OTHER = Work.begun("One"), Work.begun("Other")
TEXTS = [f"Text {number} of five whose words are not those of another." for number in range(5)]

# As SQL, since some of them are nothing that Python can say.
VALUES = {
    "NULL": "NULL",
    "number": "7",
    "negative": "-1",
    "zero": "0",
    "huge": "9223372036854775807",
    "real": "1.5",
    "infinite": "9e999",
    "empty": "''",
    "text": "'no such word'",
    "lines": "'a' || char(10) || char(27) || '[31m'",
    "invalid UTF-8": "CAST(x'6162ff' AS TEXT)",
    "surrogate": "CAST(x'eda080' AS TEXT)",
    "blob": "x'00ff'",
    "empty blob": "x''",
    "JSON": "'[[0,1'",
    "other JSON": "'[[0,-1,\"code\",0]]'",
    "object": "'{\"level\":NaN}'",
    "deep": f"'{'[' * 100_000}'",
    "long": "replace(hex(zeroblob(100000)), '0', 'x')",
}
COLUMNS = [(table.name, column) for table in TABLES for column in table.columns]


def loosened(connection: sqlite3.Connection) -> None:
    """Take every condition from the tables, so that they hold anything."""
    connection.execute("PRAGMA foreign_keys = OFF")
    for table in TABLES:
        names = ", ".join(name for name in table.columns if name != "rowid")
        connection.execute(f"ALTER TABLE {table.name} RENAME TO strict_{table.name}")
        connection.execute(f"CREATE TABLE {table.name} ({names})")
        connection.execute(
            f"INSERT INTO {table.name} SELECT {names} FROM strict_{table.name} ORDER BY 1"
        )
    for table in reversed(TABLES):
        connection.execute(f"DROP TABLE strict_{table.name}")


@pytest.fixture(scope="module")
def loose(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with five snapshots in two works, whose tables hold anything."""
    path = tmp_path_factory.mktemp("loose") / "snapshots.db"
    with closing(SnapshotStore(path)) as store:
        for number, text in enumerate(TEXTS):
            store.save(draft(text, f"Title {number}"), ONE if number < 3 else OTHER)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        loosened(connection)
    return path


@pytest.fixture
def path(loose: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "snapshots.db"
    shutil.copyfile(loose, copy)
    return copy


def questions(store: SnapshotStore, folder: Path) -> Iterator[Callable[[], object]]:
    """All that can be asked of a store."""
    ids = range(1, 6)
    yield store.all
    yield lambda: store.of_work(ONE.key)
    yield lambda: store.ids_of_work(ONE.key)
    yield lambda: store.with_ids(ids)
    yield lambda: store.with_text(ONE.key, TEXTS[0])
    yield store.works
    yield store.overview
    yield store.contents
    yield store.histories
    yield lambda: store.totals(ONE.key)
    yield lambda: store.work(ONE.key)
    yield from (partial(store.text, number) for number in ids)
    yield lambda: at_once(recognise(store, TEXTS[0]))
    yield lambda: at_once(recognise(store, f"{TEXTS[0]} and more"))
    yield lambda: store.back_up(folder / "backup.db")
    for kind in ExportFormat:
        yield partial(exchange.export, store, folder / f"all.{kind}", kind)


def changes(store: SnapshotStore, folder: Path) -> Iterator[Callable[[], object]]:
    """All that can be changed."""
    yield lambda: store.rename(1, "Renamed")
    yield lambda: store.set_note(1, "Noted")
    yield lambda: store.rename_work(ONE.key, "Renamed")
    yield lambda: store.save(draft("A new text."), ONE)
    yield lambda: store.undelete(*store.delete(1))
    yield lambda: store.undelete(*store.delete(1, 2, 3, 4, 5))
    taken = folder / "all.json"
    yield lambda: exchange.bring_in(store, exchange.read_file(taken), taken.name)


def cells(path: Path) -> list[set[tuple[object, ...]]]:
    """What is in the tables, whatever it is."""
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        return [set(connection.execute(f"SELECT * FROM {table.name}")) for table in TABLES]


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_wrong_value_anywhere_gives_a_sentence_and_leaves_the_rest(
    loose: Path, tmp_path: Path, table: str, column: str
) -> None:
    for name, value in VALUES.items():
        path = tmp_path / name / "snapshots.db"
        path.parent.mkdir()
        shutil.copyfile(loose, path)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            try:
                connection.execute(f"UPDATE {table} SET {column} = {value} WHERE rowid = 1")
            except sqlite3.IntegrityError:
                assert column == "rowid"
                continue
        before = cells(path)
        with closing(SnapshotStore(path)) as store:
            assert store.set_aside is None, name
            for question in questions(store, path.parent):
                with suppress(StoreError):
                    question()
            # What is in the other work is as if nothing had happened.
            if table != "works" or column not in ("id", "rowid"):
                assert {4, 5} <= {each.id for each in store.all()}, name
            assert [store.text(number) for number in (4, 5)] == TEXTS[3:], name
            assert cells(path) == before, name
            for change in changes(store, path.parent):
                with suppress(StoreError):
                    change()
            # Nothing is lost: what was not deleted on purpose is there, altered or not.
            assert len(cells(path)[2]) >= len(before[2]), name


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("column", ["figures", "title", "sha256"])
def test_the_command_line_says_it_and_lists_the_rest(
    path: Path, capsys: pytest.CaptureFixture[str], value: str, column: str
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"UPDATE snapshots SET {column} = {VALUES[value]} WHERE id = 1")
    folder = ["--data-folder", str(path.parent)]
    code = main(["list", *folder])
    told = capsys.readouterr()
    assert "Other  [" in told.out
    if code:
        assert "was changed by another program: snapshot 1" in told.err
    else:
        assert value == "empty blob"
    assert main(["export", *folder, str(path.parent / "all.json")]) == code
    exported = (path.parent / "all.json").read_text(encoding="utf-8")
    assert "Text 2 of five" in exported


def test_an_extra_column_is_ignored_and_a_missing_one_sets_the_file_aside(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE snapshots ADD COLUMN of_tomorrow")
    with closing(SnapshotStore(path)) as store:
        assert len(store.all()) == 5
        assert store.save(draft("A new text."), ONE).number == 4
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE snapshots DROP COLUMN headline")
    before = path.read_bytes()
    with closing(SnapshotStore(path)) as store:
        assert store.set_aside is not None
        assert store.set_aside.read_bytes() == before


@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_a_table_that_is_missing_is_reported(path: Path, table: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"DROP TABLE {table}")
    with closing(SnapshotStore(path)) as store:
        for ask in (store.overview, lambda: store.text(1), lambda: store.delete(1)):
            with suppress(StoreError):
                ask()
        with pytest.raises(StoreError, match="no such table"):
            store.save(draft("A new text."), ONE)


@pytest.mark.parametrize("layout", [-1, 0, 6, 2**31 - 1])
def test_an_unknown_layout_is_reported(path: Path, layout: int) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {layout}")
    before = path.read_bytes()
    with pytest.raises(StoreError, match=rf"layout,? {layout}"):
        SnapshotStore(path)
    assert path.read_bytes() == before


def test_what_belongs_to_nothing_is_left_where_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE snapshots SET work = 77 WHERE id = 1")
        connection.execute("UPDATE snapshots SET sha256 = printf('%064d', 0) WHERE id = 2")
    before = cells(path)
    with closing(SnapshotStore(path)) as store:
        assert [each.last.id for each in store.overview()] == [5, 3]
        with pytest.raises(StoreError, match="is not the one saved"):
            store.text(2)
        assert store.delete(1, 2) == []
    assert cells(path) == before
