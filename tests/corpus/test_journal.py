"""A journal keeps the rows of a run that was stopped, and no others."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from factbox.corpus.files import FoundFile
from factbox.corpus.journal import Journal, JournalError, journal_of
from factbox.corpus.row import CorpusRow


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "figures.csv"


@pytest.fixture
def files(tmp_path: Path) -> list[FoundFile]:
    found = []
    for name in "abc":
        (tmp_path / name).write_text(name, encoding="utf-8")
        found.append(FoundFile(tmp_path / name))
    return found


def keep(table: Path, files: list[FoundFile], *rows: CorpusRow, about: str = "") -> None:
    """Keep rows of the first files, as a run that is stopped then."""
    with closing(Journal(table, about)) as journal:
        journal.list_texts(files)
        for file, row in zip(files, rows, strict=False):
            journal.keep(file, row)


def names_missing(table: Path, files: list[FoundFile], about: str = "") -> list[str]:
    with closing(Journal(table, about)) as journal:
        journal.list_texts(files)
        return [file.path.name for file in journal.missing()]


def test_what_is_kept_is_not_missing(table: Path, files: list[FoundFile]) -> None:
    keep(table, files, CorpusRow("1", failed=False), CorpusRow("2", failed=False))
    with closing(Journal(table, "")) as journal:
        journal.list_texts(files)
        assert [file.path.name for file in journal.missing()] == ["c"]
        assert journal.how_far() == (3, 2, 3, 2, 0)
        journal.keep(files[2], CorpusRow("3", failed=True))
        assert list(journal.lines()) == ["1", "2", "3"]
        assert journal.how_far().failed == 1


def test_a_file_that_changed_is_measured_again(table: Path, files: list[FoundFile]) -> None:
    keep(table, files, *(CorpusRow(name, failed=False) for name in "123"))
    os.utime(files[0].path, ns=(1, 1))
    files[2].path.write_text("longer", encoding="utf-8")
    assert names_missing(table, files) == ["a", "c"]


def test_a_file_that_failed_is_tried_again(table: Path, files: list[FoundFile]) -> None:
    keep(table, files, CorpusRow("1", failed=False), CorpusRow("2", failed=True))
    assert names_missing(table, files) == ["b", "c"]


def test_the_files_may_be_others(table: Path, files: list[FoundFile], tmp_path: Path) -> None:
    keep(table, files, *(CorpusRow(name, failed=False) for name in "123"))
    first = FoundFile(tmp_path / "0")
    with closing(Journal(table, "")) as journal:
        journal.list_texts([first, *files[1:]])
        assert list(journal.missing()) == [first]
        journal.keep(first, CorpusRow("0", failed=True))
        assert list(journal.lines()) == ["0", "2", "3"]


def test_a_list_that_is_stopped_changes_nothing(table: Path, files: list[FoundFile]) -> None:
    keep(table, files, CorpusRow("1", failed=False))

    def stopped() -> Iterator[FoundFile]:
        yield files[1]
        raise KeyboardInterrupt

    with closing(Journal(table, "")) as journal, pytest.raises(KeyboardInterrupt):
        journal.list_texts(stopped())
    assert names_missing(table, files) == ["b", "c"]


def test_rows_that_were_made_in_another_way_are_forgotten(
    table: Path, files: list[FoundFile]
) -> None:
    keep(table, files, CorpusRow("1", failed=False), about="one way")
    with closing(Journal(table, "another")) as journal:
        assert journal.forgot == 1
    assert names_missing(table, files, "another") == ["a", "b", "c"]


def test_a_path_that_is_not_utf_8_is_kept(table: Path) -> None:
    path = Path(os.fsdecode(b"caf\xe9"))
    keep(table, [FoundFile(path, "a problem")])
    with closing(Journal(table, "")) as journal:
        assert list(journal.missing()) == [FoundFile(path, "a problem")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_nobody_else_may_read_it(table: Path) -> None:
    with closing(Journal(table, "")):
        assert stat.S_IMODE(journal_of(table).stat().st_mode) == 0o600


def test_two_cannot_write_the_same_table(table: Path) -> None:
    with (
        closing(Journal(table, "")),
        pytest.raises(JournalError, match="Another Fact Box is writing"),
    ):
        Journal(table, "")


def test_a_file_of_somebody_else_is_left_alone(table: Path) -> None:
    journal_of(table).write_text("my notes, by coincidence", encoding="utf-8")
    with pytest.raises(JournalError, match="not from Fact Box"):
        Journal(table, "")
    assert journal_of(table).read_text(encoding="utf-8") == "my notes, by coincidence"


def test_a_database_of_somebody_else_is_left_alone(table: Path) -> None:
    with closing(sqlite3.connect(journal_of(table))) as connection:
        connection.execute("CREATE TABLE mine (note TEXT)")
    with pytest.raises(JournalError, match="not from Fact Box"):
        Journal(table, "")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="cannot be written: No such file"):
        Journal(tmp_path / "gone" / "figures.csv", "")


def test_nothing_is_left_of_a_finished_one(table: Path, files: list[FoundFile]) -> None:
    journal = Journal(table, "")
    journal.list_texts(files)
    before = {file.path for file in files}
    journal.remove()
    assert set(table.parent.iterdir()) == before


def test_a_link_in_its_place_is_not_followed(table: Path, tmp_path: Path) -> None:
    # SQLite would make a database of an empty file.
    victim = tmp_path / "victim"
    victim.touch()
    journal_of(table).symlink_to(victim)
    with pytest.raises(JournalError, match=r"is not from Fact Box\. Move or rename it"):
        Journal(table, "")
    assert victim.read_bytes() == b""


@pytest.mark.skipif(os.name != "posix", reason="files have no owner")
def test_the_rows_of_another_user_are_not_gone_on_with(
    table: Path, files: list[FoundFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(table, files, CorpusRow("1", failed=False))
    found = os.stat_result((stat.S_IFREG | 0o666, 1, 1, 1, os.geteuid() + 1, 1, 1, 0, 0, 0))
    monkeypatch.setattr(Path, "lstat", lambda _path: found)
    with pytest.raises(JournalError, match=r"is not from Fact Box\. Move or rename it"):
        Journal(table, "")
