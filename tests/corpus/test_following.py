"""A folder that is followed: what is measured when, and what is told of it."""

from __future__ import annotations

import io
import json
import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from factbox.analysis.text.left_out.kind import DEFAULT
from factbox.corpus.columns import figure_columns
from factbox.corpus.files import USUAL
from factbox.corpus.following import Following
from factbox.corpus.making import Task
from factbox.measuring.options import Options


class Told:
    """Takes down what is told, and stops after so many rows."""

    def __init__(self, folder: Path, stop_after: int = 1_000) -> None:
        start = partial(ThreadPoolExecutor, 1)
        task = Task([folder], USUAL, Options(), figure_columns(DEFAULT), start, 1)
        self.stop_after = stop_after
        self.all: list[tuple[str, Any]] = []
        self.following = Following(task, io.BytesIO(), self._note)

    def look(self) -> Told:
        self.all.clear()
        self.following.look()
        return self

    def of(self, kind: str) -> list[Any]:
        return [of_it for what, of_it in self.all if what == kind]

    def names(self) -> list[str]:
        return [Path(json.loads(row)["path"]).name for row in self.of("row")]

    def _note(self, what: str, of_it: object) -> None:
        self.all.append((what, of_it))
        if len(self.of("row")) == self.stop_after:
            self.following.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shelf"
    (made / "inner").mkdir(parents=True)
    for name in ("b.txt", "a.txt", "inner/c.txt"):
        (made / name).write_text(f"This is the text {name[:-4]}. It is short.")
    return made


def test_everything_is_measured_once(folder: Path) -> None:
    told = Told(folder).look()
    assert told.of("found") == [
        {"texts": 3, "folders": [str(folder), str(folder / "inner")], "nothing": ""}
    ]
    assert told.names() == ["a.txt", "b.txt", "c.txt"]
    assert told.all[-1] == ("rested", None)
    told.look()
    assert told.of("found")[0]["texts"] == 0
    assert told.names() == []


def test_what_has_changed_come_or_gone_is_told(folder: Path) -> None:
    told = Told(folder).look()
    (folder / "a.txt").write_text("Another text, which is longer than the one before it was.")
    (folder / "inner" / "d.txt").write_text("A new one.")
    (folder / "b.txt").unlink()
    told.look()
    assert told.of("gone") == [[str(folder / "b.txt")]]
    assert told.names() == ["a.txt", "d.txt"]


def test_a_file_of_the_same_size_and_time_is_measured_if_it_is_another(folder: Path) -> None:
    told = Told(folder).look()
    path = folder / "a.txt"
    before, text = path.stat(), path.read_text()
    path.write_text(text.upper())
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert told.look().names() == ["a.txt"]


def test_what_was_not_measured_when_it_stopped_is_measured_then(folder: Path) -> None:
    told = Told(folder, stop_after=1).look()
    assert (told.names(), told.all[-1]) == (["a.txt"], ("rested", None))
    told.stop_after = 1_000
    told.following.go_on()
    assert told.look().names() == ["b.txt", "c.txt"]


def test_a_large_file_does_not_keep_others_waiting(folder: Path) -> None:
    (folder / "a.txt").write_text("A word. " * 300_000)
    assert Told(folder).look().names() == ["b.txt", "c.txt", "a.txt"]


def test_a_file_that_cannot_be_read_is_a_row_with_its_problem(folder: Path) -> None:
    (folder / "a.docx").write_bytes(b"PK\3\4 and no more")
    row = json.loads(Told(folder).look().of("row")[0])
    assert (row["level"], "a.docx" in row["error"]) == (None, True)


def test_an_empty_folder_and_none_at_all_are_told(tmp_path: Path) -> None:
    told = Told(tmp_path).look()
    assert told.of("found")[0]["nothing"].startswith("There is no text or document in")
    told = Told(tmp_path / "gone").look()
    assert told.of("found")[0]["nothing"].endswith("Was it moved or renamed?")


def test_the_exported_table_has_all_rows_in_the_order_of_the_folder(folder: Path) -> None:
    told = Told(folder).look()
    (folder / "a.txt").write_text("It was measured last, and is the first in the table.")
    told.look()
    table = folder.parent / "table.jsonl"
    told.following.export(table)
    paths = [json.loads(line)["path"] for line in table.read_text().splitlines()]
    assert [Path(path).name for path in paths] == ["a.txt", "b.txt", "c.txt"]
    assert told.of("exported") == [3]


def test_a_table_that_cannot_be_written_is_told(folder: Path) -> None:
    told = Told(folder).look()
    told.following.export(folder / "missing" / "table.csv")
    [problem] = told.of("not_exported")
    assert problem["path"].endswith("table.csv")
    assert "No such file" in problem["reason"]
