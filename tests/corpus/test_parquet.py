"""A table as Parquet holds what the same table holds as lines of JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from ..command_line.run import run

_TEXT = "We walk to the sea. It is cold there, and we are glad to be back.\n"


def parquet() -> Any:
    return pytest.importorskip("pyarrow.parquet", reason="needs the extra “parquet”")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(1, 4):
        (folder / f"{number}.txt").write_text(_TEXT * 4**number, encoding="utf-8")
    (folder / "bad.docx").write_bytes(b"PK\x03\x04 nothing")
    return folder


def test_every_value_is_there(folder: Path, tmp_path: Path) -> None:
    reader = parquet()
    table = tmp_path / "figures.parquet"
    assert run("corpus", folder, "--out", table, "--leave-out", "tables").returncode == 1
    lines = run("corpus", folder, "--out", "-", "--leave-out", "tables").stdout.splitlines()
    read = reader.read_table(table)
    assert read.to_pylist() == [json.loads(line) for line in lines]
    kinds = {name: str(read.schema.field(name).type) for name in read.schema.names}
    of_whole = {name for name, kind in kinds.items() if kind == "int64"}
    assert {"tokens", "types", "letters", "rules_version", "left_out_tables"} <= of_whole
    of_text = [name for name, kind in kinds.items() if kind == "string"]
    behind = ["rules", "headline", "language", "word_list", "warnings", "sha256"]
    assert of_text == ["path", "error", *behind]


def test_it_is_the_same_byte_for_byte(folder: Path, tmp_path: Path) -> None:
    parquet()
    tables = [tmp_path / f"{jobs}.parquet" for jobs in (1, 2)]
    for jobs, table in enumerate(tables, 1):
        run("corpus", folder, "--out", table, "--jobs", str(jobs))
    assert tables[0].read_bytes() == tables[1].read_bytes()


def test_without_the_library_it_is_said_what_to_do(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    table = tmp_path / "figures.parquet"
    done = run("corpus", folder, "--out", table)
    assert done.returncode == 1
    assert done.stderr.decode() == (
        "factbox: Parquet needs pyarrow. Install it with: pip install pyarrow\n"
    )
    assert not table.exists()
