"""Damaged files: set aside whole, never overwritten, and a new one begun."""

from __future__ import annotations

import random
import re
from contextlib import suppress
from pathlib import Path

import pytest

from factbox.snapshots.store import SnapshotStore, StoreError

from .saving import LARGE, WORK, fill


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a sound file with ten snapshots."""
    file = tmp_path_factory.mktemp("sound") / "snapshots.db"
    fill(file, 10)
    return file.read_bytes()


def assert_set_aside(path: Path, content: bytes) -> None:
    store = SnapshotStore(path)
    assert store.set_aside is not None
    assert re.fullmatch(r"snapshots\.damaged-\d{8}T\d{6}Z(-\d+)?\.db", store.set_aside.name)
    assert store.set_aside.read_bytes() == content
    saved = store.save(LARGE, WORK)
    assert store.all() == [saved]
    store.close()


@pytest.mark.parametrize(
    "content", [b"\n", b"hello", b"\0" * 8192, b"SQLite format 3\0", b"no database " * 1000]
)
def test_what_is_no_database_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert_set_aside(path, content)


def test_each_damaged_file_is_kept(path: Path) -> None:
    for number in range(3):
        path.write_bytes(b"damage %d" % number)
        SnapshotStore(path).close()
    kept = {file.read_bytes() for file in path.parent.glob("*.damaged-*.db")}
    assert kept == {b"damage 0", b"damage 1", b"damage 2"}


def test_a_file_cut_short_is_set_aside(path: Path, sound: bytes) -> None:
    lengths = {1, 15, 16, 60, 64, 70, 99, 100, 101, 512, 4096, 8192, len(sound) - 1}
    lengths |= {random.Random(2).randrange(1, len(sound)) for _ in range(15)}
    lengths |= {random.Random(3).randrange(1, len(sound) // 4096) * 4096 for _ in range(5)}
    for length in lengths:
        path.write_bytes(sound[:length])
        assert_set_aside(path, sound[:length])
        path.unlink()


def test_a_last_page_cut_short_is_set_aside(path: Path) -> None:
    # A text ends in this page: SQLite would take the rest of it for zeros.
    fill(path, 1)
    content = path.read_bytes()[:-1000]
    path.write_bytes(content)
    assert_set_aside(path, content)


def test_damage_in_the_layout_is_set_aside(path: Path, sound: bytes) -> None:
    for good, bad in [
        (b"typeof(title)", b"typ?of(title)"),
        (b"typeof(title)", b"typeof(titlo)"),
        (b"typeof(title)", b"typeog(title)"),
        (b"'integer'", b"'integ\xff\xfer'"),
        (b"CREATE TABLE snapshots", b"CREATE TABEL snapshots"),
        (b"AUTOINCREMENT", b"AUTO;NCREMENT"),
        (b"figures ", b"figure\0 "),
        # Sound statements, under which nothing could be saved.
        (b"typeof(note) = 'blob'", b"typeof(note) = 'bdob'"),
        (b"typeof(figures) = 'text'", b"typeof(figures) = 'tdxt'"),
        (b"('once', 'twice')", b"('once', 'twife')"),
        (b"        figures       TEXT", b"        figurez       TEXT"),
    ]:
        assert good in sound
        content = sound.replace(good, bad[: len(good)])
        path.write_bytes(content)
        assert_set_aside(path, content)
        path.unlink()


def test_damage_behind_a_link_is_set_aside_where_the_file_is(tmp_path: Path) -> None:
    real = tmp_path / "real" / "snapshots.db"
    real.parent.mkdir()
    real.write_bytes(b"damaged")
    (tmp_path / "snapshots.db").symlink_to(real)
    store = SnapshotStore(tmp_path / "snapshots.db")
    assert store.set_aside
    assert store.set_aside.parent == real.parent
    store.close()
    assert (tmp_path / "snapshots.db").is_symlink()


def test_random_damage_never_shows_a_traceback_nor_a_wrong_text(
    path: Path, sound: bytes
) -> None:
    chance = random.Random(4)
    for _ in range(25):
        content = bytearray(sound)
        start = (
            chance.randrange(len(sound)) if chance.random() < 0.5 else chance.randrange(8192)
        )
        content[start : start + 50] = chance.randbytes(len(content[start : start + 50]))
        path.write_bytes(content)
        try:
            store = SnapshotStore(path)
        except StoreError:
            assert path.read_bytes() == content
            continue
        if store.set_aside:
            assert store.set_aside.read_bytes() == content
        with suppress(StoreError):
            assert {store.text(snapshot.id) for snapshot in store.all()} <= {LARGE.text}
        store.close()


def test_damage_met_in_use_is_set_aside_and_told(path: Path) -> None:
    fill(path, 10)
    store = SnapshotStore(path)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    with pytest.raises(StoreError, match=r"moved to “.*snapshots\.damaged-.*\.db” and a new"):
        store.all()
    assert store.set_aside
    assert store.set_aside.exists()
    saved = store.save(LARGE, WORK)
    assert store.all() == [saved]
    store.close()


def test_a_log_without_its_database_is_set_aside(path: Path) -> None:
    log = path.with_name("snapshots.db-wal")
    log.write_bytes(b"the last that was saved")
    store = SnapshotStore(path)
    assert store.set_aside
    aside = store.set_aside.with_name(store.set_aside.name + "-wal")
    assert aside.read_bytes() == b"the last that was saved"
    store.close()
