"""A draft that another program changed: as it was before that, or a clear error."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from factbox.drafts.errors import DraftError
from factbox.drafts.folder import DraftsFolder
from factbox.drafts.origin import Origin

CHANGES = ("number", "written_at", "origin", "first", "removed", "last_piece", "checksum")
VALUES = (
    "NULL",
    "-1",
    "7",
    "9223372036854775807",
    "1.5",
    "9e999",
    "''",
    "'no such word'",
    "CAST(x'61ff' AS TEXT)",
    "x'00ff'",
    "'[[0,1'",
    "'2026-11-24T10:00:00'",
    "'0001-01-01T00:00:00+14:00'",
    f"'{'[' * 100_000}'",
)


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A draft of two changes, which its window left."""
    draft = DraftsFolder(tmp_path_factory.mktemp("left")).make()
    draft.begin(["One", "two"], Origin())
    draft.append(1, 1, ["three"], Origin())
    draft.close()
    return draft.path


def copied(draft: Path, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return Path(shutil.copy(draft, folder))


def seal(path: Path) -> None:
    """Give each change the checksum that makes it look as if Fact Box had written it."""
    with closing(sqlite3.connect(path)) as connection:
        checksum = pieces = 0
        for number, *told, _ in connection.execute("SELECT * FROM changes ORDER BY number"):
            query = "SELECT bytes FROM pieces WHERE number > ? AND number <= ? ORDER BY number"
            for (data,) in connection.execute(query, (pieces, told[-1])).fetchall():
                checksum, pieces = crc32(data, checksum), pieces + 1
            checksum = crc32(repr((number, *told)).encode(), checksum)
            sealed = "UPDATE changes SET checksum = ? WHERE number = ?"
            connection.execute(sealed, (checksum, number))
        connection.commit()


def change(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(statement, values)


def look(folder: Path) -> list[str] | None:
    """The text that is offered; None if the draft was set aside or left with a sentence."""
    try:
        found = DraftsFolder(folder).take_next()
    except DraftError:
        return None
    assert found is not None
    found.draft.close()
    lines, origin, *_ = found.contents
    assert origin == Origin()
    return lines


@pytest.mark.parametrize("column", [*CHANGES, "bytes"])
def test_a_wrong_value_anywhere_gives_a_text_that_was_or_a_clear_error(
    left: Path, tmp_path: Path, column: str
) -> None:
    table = "pieces" if column == "bytes" else "changes"
    for at, value in enumerate(VALUES):
        for number, before in ((1, None), (2, ["One", "two"])):
            folder = tmp_path / f"{at} {number}"
            path = copied(left, folder)
            try:
                change(path, f"UPDATE {table} SET {column} = {value} WHERE number = {number}")
            except sqlite3.IntegrityError:
                continue
            assert look(folder) in (before, None, ["One", "three"])


ORIGIN = json.loads(
    '{"path": null, "document": null, "source": null, "encoding": "utf-8", "encoding_name":'
    ' "UTF-8", "line_end": "\\n", "bom": "", "fingerprint": ""}'
)
WRONG: tuple[Any, ...] = (7, -1.5, True, [], {}, "no such word", "a\0b", "\ud800", None)


@pytest.mark.parametrize("name", ["encoding", "line_end", "bom", "path", "source", "styles"])
def test_an_invalid_origin_is_ignored_even_if_it_is_sealed(
    left: Path, tmp_path: Path, name: str
) -> None:
    for at, value in enumerate(WRONG):
        folder = tmp_path / str(at)
        path = copied(left, folder)
        told = json.dumps({**ORIGIN, name: value})
        change(path, "UPDATE changes SET origin = ? WHERE number = 2", told)
        seal(path)
        if value == ORIGIN.get(name, "") or (name == "path" and not value):
            assert look(folder) == ["One", "three"]
        elif name == "path" and value == "no such word":
            found = DraftsFolder(folder).take_next()
            assert found is not None
            assert found.contents.origin.path == value
            found.draft.close()
        else:
            assert look(folder) == ["One", "two"], value


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE changes",
        "DROP TABLE pieces",
        "ALTER TABLE changes DROP COLUMN origin",
        "PRAGMA user_version = -1",
        "PRAGMA user_version = 77",
        "PRAGMA application_id = 77",
    ],
)
def test_a_draft_without_its_parts_is_kept_with_a_clear_error(
    left: Path, tmp_path: Path, statement: str
) -> None:
    path = copied(left, tmp_path)
    change(path, statement)
    before = path.read_bytes()
    assert look(tmp_path) is None
    [kept] = [each for each in tmp_path.iterdir() if each.name.startswith(path.stem)]
    assert kept.read_bytes() == before


def test_what_was_typed_is_in_no_file_once_it_is_saved(tmp_path: Path) -> None:
    folder = DraftsFolder(tmp_path)
    draft = folder.make()
    draft.begin(["secret words"], Origin())
    assert any(b"secret" in file.read_bytes() for file in tmp_path.iterdir())
    folder.remove(draft)
    assert not any(b"secret" in file.read_bytes() for file in tmp_path.iterdir())
