"""Word lists in the data folder, and files that a user takes for lists."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factbox.analysis.words.vocabulary.own.list_error import WordListError
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.assets import asset
from factbox.files.data_folder import is_of_folder
from factbox.files.word_list_file import read_word_list
from factbox.files.word_list_folder import FOLDER, WordListFolder

LEVELS = {"house": WordClass.A1, "goose": WordClass.BEYOND, "café": WordClass.B2}
MINE = WordList.of("Mine", LEVELS, has_levels=True)


def refusal(path: Path) -> str:
    with pytest.raises(WordListError) as caught:
        read_word_list(path)
    return str(caught.value)


def test_a_list_is_kept_privately_and_comes_back_whole(tmp_path: Path) -> None:
    key = WordListFolder(tmp_path).add(MINE)
    other = WordListFolder(tmp_path)
    assert other.all_keys() == [key]
    words = other.get(key).words
    assert words is not None
    assert (words.name, words.levels, words.has_levels) == ("Mine", LEVELS, True)
    assert words.digest == MINE.digest
    assert other.get(key) is other.get(key)
    [file] = (tmp_path / FOLDER).iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert is_of_folder(file, tmp_path)


def test_it_is_kept_in_the_data_folder_of_the_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    lists = WordListFolder(tmp_path / "factbox")
    key = lists.add(MINE)
    assert lists.get(key).words is not None
    # A user who finds it there cannot use it as if it were a file of their own.
    assert "own data" in refusal(tmp_path / "factbox" / FOLDER / f"{key}.json")


def test_a_list_is_renamed_and_removed(tmp_path: Path) -> None:
    lists = WordListFolder(tmp_path)
    key = lists.add(MINE)
    lists.rename(key, "  Class\n7b ")
    words = lists.get(key).words
    assert words is not None
    assert (words.name, words.digest) == ("Class 7b", MINE.digest)
    lists.remove(key)
    lists.remove(key)
    assert lists.all_keys() == []
    assert lists.get(key).words is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"[]",
        b"null",
        b'{"format": "factbox-word-list", "version": 2, "name": "x", "words": {"A1": ["a"]}}',
        b'{"format": "factbox-word-list", "version": 1, "name": 7, "words": {"A1": ["a"]}}',
        b'{"format": "factbox-word-list", "version": 1, "name": "\\ud800", "has_levels": true, '
        b'"words": {"A1": ["a"]}}',
        b'{"format": "factbox-word-list", "version": 1, "name": "x", "has_levels": true, '
        b'"words": {"A7": ["a"]}}',
        b'{"format": "factbox-word-list", "version": 1, "name": "x", "has_levels": true, '
        b'"words": {"A1": [["a"]]}}',
        b'{"format": "factbox-word-list", "version": 1, "name": "x", "has_levels": true, '
        b'"words": {}}',
    ],
)
def test_a_damaged_file_is_told_and_can_be_removed(tmp_path: Path, content: bytes) -> None:
    lists = WordListFolder(tmp_path)
    good, bad = lists.add(MINE), lists.add(MINE)
    (tmp_path / FOLDER / f"{bad}.json").write_bytes(content)
    kept = lists.get(bad)
    assert kept.words is None
    assert kept.problem == "Its file is damaged."
    assert lists.get(good).words is not None
    lists.rename(bad, "New")
    assert (tmp_path / FOLDER / f"{bad}.json").read_bytes() == content
    lists.remove(bad)
    assert lists.all_keys() == [good]


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_file_that_was_cut_short_is_never_another_list(
    tmp_path: Path, data: st.DataObject
) -> None:
    lists = WordListFolder(tmp_path)
    key = lists.add(MINE)
    path = tmp_path / FOLDER / f"{key}.json"
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    assert lists.get(key).words is None
    lists.remove(key)


def test_pipes_folders_and_other_files_are_left_alone(tmp_path: Path) -> None:
    lists = WordListFolder(tmp_path)
    lists.add(MINE)
    folder = tmp_path / FOLDER
    os.mkfifo(folder / f"{'a' * 32}.json")
    (folder / f"{'b' * 32}.json").mkdir()
    (folder / "notes.txt").write_text("mine")
    (folder / "../x.json").write_text("{}")
    problems = [lists.get(key).problem for key in lists.all_keys() if set(key) <= set("ab")]
    assert problems == ["Its file is not one that Fact Box wrote."] * 2


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file")
    lists = WordListFolder(tmp_path)
    assert lists.all_keys() == []
    with pytest.raises(WordListError, match="The list was not saved in"):
        lists.add(MINE)


def test_a_program_that_is_killed_while_it_writes_leaves_whole_lists(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from factbox.files.word_list_folder import *\n"
        "from factbox.analysis.words.vocabulary.word_class import WordClass\n"
        "words = WordList.of('Many', {f'w{i}': WordClass.A1 for i in range(20000)}, True)\n"
        "lists = WordListFolder(Path(sys.argv[1])); key = lists.add(words)\n"
        "print(key, flush=True)\n"
        "for i in range(10**6): lists.rename(key, f'Many {i}')\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        key = process.stdout.readline().strip()
        for pause in (0.01, 0.02, 0.03):
            time.sleep(pause)
            words = WordListFolder(tmp_path).get(key).words
            assert words is not None
            assert len(words.levels) == 20_000
        process.send_signal(signal.SIGKILL)
    words = WordListFolder(tmp_path).get(key).words
    assert words is not None
    assert len(words.levels) == 20_000


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252", "utf-16-be"]
)
def test_a_list_is_read_in_the_encodings_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "Class 7b.csv"
    words = "Wort;Stufe\r\nhouse;A1\r\ncafé;A2\r\nnaïve;B2\r\nfiancée;B2\r\ndécor;B2\r\n"
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    path.write_bytes(mark + words.encode(encoding))
    found = read_word_list(path).words
    assert found.name == "Class 7b"
    assert list(found.levels) == ["house", "café", "naïve", "fiancée", "décor"]


def test_files_that_are_no_lists_are_refused_in_a_sentence(tmp_path: Path) -> None:
    picture = tmp_path / "words.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9)
    assert "words.png” is not " in refusal(picture)
    document = tmp_path / "words.docx"
    with zipfile.ZipFile(document, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert "is a document or a workbook, not a word list" in refusal(document)
    novel = refusal(asset("sample-article.txt"))
    assert "sample-article.txt” is not a word list. Line " in novel
    assert " words: “" in novel
    long = tmp_path / "long.txt"
    long.write_bytes(b"x" * 10_000_000)
    assert "Line 1 has 10,000,000 characters" in refusal(long)
    larger = tmp_path / "larger.txt"
    larger.write_bytes(b"house\n" * 4_000_000)
    assert refusal(larger) == f"“{larger}” is too large for a word list."
    assert "There is no file" in refusal(tmp_path / "none.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is a device or a pipe" in refusal(tmp_path / "pipe.txt")


def test_what_is_kept_is_plain_json(tmp_path: Path) -> None:
    key = WordListFolder(tmp_path).add(MINE)
    content = json.loads((tmp_path / FOLDER / f"{key}.json").read_text(encoding="utf-8"))
    assert content["name"] == "Mine"
    assert content["words"]["beyond"] == ["goose"]
