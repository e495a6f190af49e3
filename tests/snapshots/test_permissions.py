"""Files and folders that may not be written to or read: opened for reading if possible."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factbox.snapshots.store import SnapshotStore, StoreError

from .saving import LARGE, WORK, fill, refusal


@pytest.mark.skipif(os.name == "nt", reason="Windows has no read-only folders")
@pytest.mark.parametrize("what", ["file", "folder", "both"])
def test_what_is_read_only_can_be_read(folder_of_a_user: Path, what: str) -> None:
    path = folder_of_a_user / "snapshots.db"
    fill(path, 2)
    before = path.read_bytes()
    if what != "folder":
        path.chmod(0o400)
    if what != "file":
        folder_of_a_user.chmod(0o500)
    store = SnapshotStore(path)
    first = store.all()[-1]
    assert store.text(first.id) == LARGE.text
    assert not store.changed_elsewhere()
    for attempt in (
        lambda: store.save(LARGE, WORK),
        lambda: store.rename(first.id, "x"),
        lambda: store.delete(first.id),
    ):
        with pytest.raises(StoreError, match=r"snapshots\.db” or its folder is read-only"):
            attempt()
    assert [file.name for file in folder_of_a_user.iterdir()] == ["snapshots.db"]
    assert path.read_bytes() == before
    # As soon as writing is allowed, it works, without opening anything again.
    folder_of_a_user.chmod(0o700)
    path.chmod(0o600)
    store.save(LARGE, WORK)
    assert len(store.all()) == 3
    store.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no read-only folders")
def test_where_nothing_may_be_written_nothing_is_made_or_moved(folder_of_a_user: Path) -> None:
    folder_of_a_user.chmod(0o500)
    assert "read-only" in refusal(folder_of_a_user / "snapshots.db")
    refusal(folder_of_a_user / "new" / "snapshots.db")
    folder_of_a_user.chmod(0o700)
    path = folder_of_a_user / "snapshots.db"
    path.write_bytes(b"damaged")
    path.chmod(0o400)
    assert "damaged" in refusal(path)
    assert path.read_bytes() == b"damaged"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_missing_permission_is_never_taken_for_damage(
    folder_of_a_user: Path, what: str
) -> None:
    path = folder_of_a_user / "snapshots.db"
    fill(path, 1)
    (path if what == "file" else folder_of_a_user).chmod(0)
    refusal(path)
    folder_of_a_user.chmod(0o700)
    path.chmod(0o600)
    store = SnapshotStore(path)
    assert len(store.all()) == 1
    assert store.set_aside is None
    store.close()
