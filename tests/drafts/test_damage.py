"""Drafts that were cut off, zeroed or overwritten: a text that was, or a clear error."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factbox.analysis.text.change import Change
from factbox.drafts.backup import Backup
from factbox.drafts.errors import DamagedDraftError, DraftError
from factbox.drafts.folder import DraftsFolder
from factbox.drafts.origin import Origin

# A process that is killed leaves both files as they are. The number of a state is how
# many of the three lines say "new".
WRITE = """
import os, signal, sys
from pathlib import Path
from factbox.drafts.origin import Origin
from factbox.drafts.folder import DraftsFolder

draft = DraftsFolder(Path(sys.argv[1])).make()
draft.begin(["old " * 900] * 3, Origin())
for number in range(3):
    draft.append(number, 1, ["new " * 900], Origin())
if sys.argv[2] == "closed":
    draft.close()
os.kill(os.getpid(), signal.SIGKILL)
"""
STATES = [["new " * 900] * n + ["old " * 900] * (3 - n) for n in range(4)]


@pytest.fixture(scope="module", params=["killed", "closed"])
def left(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what a dead process left."""
    folder = tmp_path_factory.mktemp("left")
    subprocess.run([sys.executable, "-c", WRITE, str(folder), request.param], check=False)
    assert len(list(folder.glob("*.draft*"))) == (2 if request.param == "killed" else 1)
    return folder


def look(folder: Path) -> tuple[list[str] | None, bool]:
    """The text that is found in `folder`, and whether it is said to be damaged."""
    try:
        found = DraftsFolder(folder).take_next()
    except DamagedDraftError as error:
        kept = error.path.exists() and not list(folder.glob("*.draft"))
        return None, kept
    if found is None:
        return None, False
    found.draft.close()
    return found.contents.lines, found.contents.damaged


def places(size: int) -> list[int]:
    """Some bytes apart, and around the beginnings of pages."""
    pages = {at + near for at in range(0, size, 4096) for near in (-1, 0, 24, 100)}
    return sorted(at for at in pages | set(range(0, size, 1997)) if 0 <= at < size)


@pytest.mark.parametrize("harm", ["cut", "zero", "garbage"])
@pytest.mark.parametrize("end", ["", "-wal"])
def test_a_damaged_draft_gives_a_text_that_was_or_a_clear_error(
    left: Path, tmp_path: Path, harm: str, end: str
) -> None:
    sound = next(left.glob("*.draft"))
    if not sound.with_name(sound.name + end).exists():
        pytest.skip("a draft that was closed has no log")
    data = sound.with_name(sound.name + end).read_bytes()
    outcomes = set()
    for at in places(len(data)):
        folder = tmp_path / str(at)
        shutil.copytree(left, folder)
        tail = {"cut": b"", "zero": bytes(len(data) - at), "garbage": b"\xa5" * 500}[harm]
        if harm == "garbage":
            tail += data[at + 500 :]
        (folder / (sound.name + end)).write_bytes(data[:at] + tail)
        lines, damaged = look(folder)
        assert lines in [None, *STATES]
        # A text that is lost is told of, unless the damage left nothing to tell it by.
        assert lines is not None or damaged or (harm == "cut" and at == 0) or end
        outcomes.add(STATES.index(lines) if lines else None)
        shutil.rmtree(folder)
    assert outcomes & {0, 1, 2, 3}


@pytest.mark.parametrize(
    "data", [b"no database " * 1000, b"x", b"\0" * 5000, b"SQLite format 3\0" + b"x" * 5000]
)
def test_what_is_no_draft_is_kept_and_said_so_and_others_are_found(
    left: Path, tmp_path: Path, data: bytes
) -> None:
    shutil.copytree(left, tmp_path / "drafts")
    (tmp_path / "drafts" / "99991231T000000Z-ffffffff.draft").write_bytes(data)
    folder = DraftsFolder(tmp_path / "drafts")
    with pytest.raises(DamagedDraftError) as caught:
        folder.take_next()
    assert caught.value.path.read_bytes() == data
    found = folder.take_next()
    assert found is not None
    assert found.contents.lines == STATES[3]
    assert folder.take_next() is None
    found.draft.close()


def test_a_log_without_its_draft_is_kept(left: Path, tmp_path: Path) -> None:
    shutil.copytree(left, tmp_path / "drafts")
    draft = next((tmp_path / "drafts").glob("*.draft"))
    log = draft.with_name(draft.name + "-wal")
    if not log.exists():
        pytest.skip("a draft that was closed has no log")
    draft.write_bytes(b"")
    data = log.read_bytes()
    with pytest.raises(DamagedDraftError) as caught:
        DraftsFolder(tmp_path / "drafts").take_next()
    assert caught.value.path.with_name(caught.value.path.name + "-wal").read_bytes() == data


def test_a_draft_in_which_nothing_was_written_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / "a.draft").touch()
    folder = DraftsFolder(tmp_path)
    folder.make().close()
    assert folder.take_next() is None
    assert list(tmp_path.glob("*.draft")) == []


@pytest.mark.parametrize("end", ["", "-wal"])
def test_a_draft_that_is_damaged_while_it_is_written_is_written_anew(
    tmp_path: Path, end: str
) -> None:
    backup = Backup(DraftsFolder(tmp_path))
    backup.begin(["word " * 1_000_000], Origin())
    path = next(tmp_path.glob("*.draft"))
    with path.with_name(path.name + end).open("r+b") as file:
        file.truncate(100)
    with pytest.raises(DraftError):
        backup.append(Change(0, 1, 1), ["Two"], Origin())
    backup.begin(["Two"], Origin())
    (new,) = set(tmp_path.glob("*.draft")) - {path}
    again = tmp_path / "again" / new.name
    again.parent.mkdir()
    for each in tmp_path.glob(f"{new.name}*"):
        shutil.copy(each, again.parent)
    assert look(again.parent) == (["Two"], False)
    backup.remove()
