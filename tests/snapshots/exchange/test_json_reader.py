"""A file from anywhere is read whole or refused in one sentence that says where it is bad."""

from __future__ import annotations

import copy
import json
from math import isfinite
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.snapshots.errors import StoreError
from factbox.snapshots.exchange.json_reader import read_json
from factbox.snapshots.figures import FIRST
from factbox.snapshots.snapshot import digest

TEXT = "The text."
FILE: dict[str, Any] = {
    "format": "factbox-snapshots",
    "version": 1,
    "works": [
        {
            "key": "k1",
            "title": "The work",
            "snapshots": [
                {
                    "number": 3,
                    "saved_at": "2026-11-24T10:52:26.123456Z",
                    "occasion": "asked",
                    "title": "",
                    "note": "",
                    "rules": {"name": "Fact box", "version": 1, "headline": "once"},
                    "fact_box": {"level": -1, "tokens": 2, "types": 2, "ttr": None},
                    "counts": {
                        name: at
                        for at, name in enumerate(
                            ["paragraphs", "sentences", "syllables", "characters", "letters"]
                        )
                    },
                    "readability": dict.fromkeys(FIRST[9:18], 0.5),
                    "diversity": dict.fromkeys(FIRST[18:]),
                    "other_figures": {"of_tomorrow": 7, "of_today": None},
                    "sha256": digest(TEXT),
                    "styles": [[0, 1, "headings", 2]],
                }
            ],
        }
    ],
    "texts": {digest(TEXT): TEXT},
}
SHOT = ("works", 0, "snapshots", 0)


def changed(path: tuple[str | int, ...], value: object) -> bytes:
    """The file with another value there."""
    file = copy.deepcopy(FILE)
    at: Any = file
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return json.dumps(file).encode()


def refusal(data: bytes) -> str:
    with pytest.raises(StoreError) as refused:
        read_json(data, "a.json")
    sentence = str(refused.value)
    assert sentence.startswith("Nothing was imported from “a.json”: ")
    assert sentence.isprintable()
    return sentence


def test_what_is_read_is_what_stands_there() -> None:
    [history], texts = read_json(json.dumps(FILE).encode(), "a.json")
    [snapshot] = history.snapshots
    assert (history.work.key, history.work.title, snapshot.number) == ("k1", "The work", 3)
    assert snapshot.figures == {
        "level": -1,
        "tokens": 2,
        "types": 2,
        "paragraphs": 0,
        "sentences": 1,
        "syllables": 2,
        "characters": 3,
        "letters": 4,
        **dict.fromkeys(FIRST[9:18], 0.5),
        "of_tomorrow": 7,
    }
    assert texts == {snapshot.sha256: TEXT}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_any_encoding_of_json_is_read(encoding: str) -> None:
    written = json.dumps(FILE, ensure_ascii=False).encode(encoding)
    assert read_json(written, "a.json").texts == {digest(TEXT): TEXT}


@pytest.mark.parametrize(
    ("path", "value", "wrong"),
    [
        (("format",), "other", "it does not say that its format is factbox-snapshots"),
        (("version",), 2, "it was written by a newer Fact Box (version 2, this one reads 1)"),
        (("version",), True, "version is not a count: True"),
        (("works",), {}, "works is not a list: an object"),
        (("works", 0), [], "works[0] is not an object: a list"),
        (("works", 0, "key"), "", "works[0].key is not a key: ''"),
        (("works", 0, "key"), "k\ud800", "works[0].key is not text: 'k\\ud800'"),
        (("works", 0, "title"), 5, "works[0].title is not text: 5"),
        ((*SHOT, "number"), 0, "works[0].snapshots[0].number is not a snapshot's number"),
        ((*SHOT, "number"), 2**63 - 1, ".number is not a snapshot's number"),
        ((*SHOT, "number"), 2**64, "works[0].snapshots[0].number is not a count"),
        (("works", 0, "title"), "W" * 32_768, "works[0].title has 32768 characters"),
        ((*SHOT, "title"), ["W" * 32_768], ".title has 32768 characters, more than 32767"),
        ((*SHOT, "rules", "name"), "W" * 201, ".rules.name has 201 characters"),
        ((*SHOT, "saved_at"), "soon", ".saved_at is not a time with a time zone: 'soon'"),
        ((*SHOT, "saved_at"), "2026-11-24T10:52:26", ".saved_at is not a time with a time"),
        ((*SHOT, "saved_at"), "0001-01-01T00:00:00+14:00", ".saved_at is not a time"),
        ((*SHOT, "occasion"), "x", ".occasion is not one of asked, pasted, replaced, closed"),
        ((*SHOT, "note"), ["a", 1], ".note is not text: a list"),
        ((*SHOT, "rules"), None, "works[0].snapshots[0].rules is not an object: None"),
        ((*SHOT, "rules", "headline"), "thrice", ".rules.headline is not one of once, twice"),
        ((*SHOT, "rules", "version"), 1.0, ".rules.version is not a count: 1.0"),
        ((*SHOT, "fact_box", "level"), "18", ".fact_box.level is not a number: '18'"),
        ((*SHOT, "fact_box", "level"), True, ".fact_box.level is not a number: True"),
        ((*SHOT, "fact_box", "level"), 10**400, ".fact_box.level is not a number: 1000"),
        ((*SHOT, "counts", "letters"), None, ".counts.letters is not a count: None"),
        ((*SHOT, "fact_box", "types"), -1, ".fact_box.types is not a count: -1"),
        ((*SHOT, "counts"), {}, "snapshots[0].paragraphs is missing"),
        ((*SHOT, "diversity"), [], ".diversity is not an object: a list"),
        ((*SHOT, "other_figures", "\x1b[31m"), 1, "'\\x1b[31m' is not the name of a figure"),
        ((*SHOT, "other_figures", "n" * 101), 1, "is not the name of a figure"),
        ((*SHOT, "other_figures", "of_today"), {}, ".of_today is not a number: an object"),
        (
            (*SHOT, "other_figures"),
            {f"figure_{number}": 1 for number in range(1_000)},
            "it names more than 1000 different figures",
        ),
        ((*SHOT, "sha256"), "0" * 64, ".sha256 names no text in the file: '0000"),
        (("texts", digest(TEXT)), "Another.", "does not match its SHA-256"),
        (("texts", "\x1b[31m"), "x", "has a name that is not a SHA-256: '\\x1b[31m'"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    path: tuple[str | int, ...], value: object, wrong: str
) -> None:
    assert wrong in refusal(changed(path, value))


def test_what_its_document_said_of_the_lines_is_read_or_refused() -> None:
    [history], _ = read_json(json.dumps(FILE).encode(), "a.json")
    assert history.snapshots[0].styles == '[[0,1,"headings",2]]'
    [history], _ = read_json(changed((*SHOT, "styles"), []), "a.json")
    assert history.snapshots[0].styles == "[]"
    wrong = refusal(changed((*SHOT, "styles", 0, 1), "many"))
    assert "works[0].snapshots[0].styles are no styles of lines" in wrong


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        (b"", "it is not JSON (line 1, column 1)"),
        (b'{"format":\n x', "it is not JSON (line 2, column 2)"),
        (b"\xff\xfe\xfa", "it is not JSON (it is not UTF-8)"),
        (b"\x80", "it is not JSON (it is not UTF-8)"),
        (b"[" * 1_000_000, "too deeply nested"),
        (b'{"a":' * 1_000_000, "too deeply nested"),
        (b"[" * 500 + b"]" * 500, "it does not say that its format is"),
        (b"1" * 100_000, "it is not a file of snapshots"),
        (b"[1e999, NaN]", "NaN is not JSON"),
        (b"-Infinity", "-Infinity is not JSON"),
        (b"null", "it does not say that its format is"),
    ],
)
def test_what_is_no_file_of_snapshots_is_refused(data: bytes, wrong: str) -> None:
    assert wrong in refusal(data)


def test_a_level_that_is_too_large_for_any_figure_is_refused() -> None:
    written = json.dumps(FILE).replace('"level": -1', '"level": 1e999').encode()
    assert "level is not a number: inf" in refusal(written)


PLACES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def paths(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path] if path else []
    steps: list[str | int] = []
    if isinstance(value, dict):
        steps = list(value)
    elif isinstance(value, list):
        steps = list(range(len(value)))
    for step in steps:
        found += paths(value[step], (*path, step))
    return found


@given(st.sampled_from(paths(FILE)), PLACES)
def test_whatever_stands_anywhere_is_read_or_refused(
    path: tuple[str | int, ...], value: object
) -> None:
    data = changed(path, value)
    try:
        histories, _ = read_json(data, "a.json")
    except StoreError:
        assert refusal(data)
        return
    for history in histories:
        for shot in history.snapshots:
            assert all(isfinite(value) for value in shot.figures.values())


@given(st.binary(max_size=200))
def test_whatever_bytes_are_refused(data: bytes) -> None:
    refusal(data)
