"""A CSV file opens everywhere, and nothing in it is obeyed."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.words.vocabulary.own.recorded_lists import RecordedList, RecordedLists
from factbox.assets import asset
from factbox.reports.escaping import harmless
from factbox.snapshots.exchange.csv_file import ENCODING, csv_pieces
from factbox.snapshots.exchange.json_reader import read_json
from factbox.snapshots.figures import FIRST
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import Snapshot, Work

FORMATS = asset("guide") / "file-formats.md"
WORK = Work(1, "k" * 32, "The work")
ANY_TEXT = st.text(st.characters(exclude_categories=()))


def with_figures(snapshot: Snapshot, **figures: float) -> Snapshot:
    return snapshot._replace(figures={**snapshot.figures, **figures})


def csv_text(snapshots: list[Snapshot], work: Work = WORK) -> str:
    return "".join(csv_pieces([History(work, snapshots)]))


def csv_rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_every_figure_is_there_in_full(snapshot: Snapshot) -> None:
    figures = {**{name: at + 1 / 3 for at, name in enumerate(FIRST)}, **snapshot.figures}
    [row] = csv_rows(csv_text([snapshot._replace(figures=figures)]))
    assert {name: float(row[name]) for name in FIRST} == figures


def test_a_figure_that_is_not_known_has_a_column_behind_the_others(snapshot: Snapshot) -> None:
    later = with_figures(snapshot, of_tomorrow=0.1 + 0.2, also_new=12, yule_i=3.5, honore_r=2)
    one, other = csv_rows(csv_text([snapshot, later]))
    assert list(one)[6:-5] == [*FIRST, "honore_r", "yule_i", "also_new", "of_tomorrow"]
    assert (one["of_tomorrow"], one["also_new"]) == ("", "")
    assert (other["of_tomorrow"], other["also_new"]) == ("0.30000000000000004", "12")


def test_lists_of_words_are_named_in_a_last_column_if_there_are_any(snapshot: Snapshot) -> None:
    lists = RecordedLists((RecordedList("=Mine", "0" * 16),), "CEFR-J 1.5", 2, "1" * 16)
    one, other = csv_rows(csv_text([snapshot, snapshot._replace(word_lists=lists)]))
    assert list(one)[-2:] == ["sha256", "word_list"]
    named = f"'=Mine, then CEFR-J 1.5 ({'0' * 16}, ignored {'1' * 16})"
    assert (one["word_list"], other["word_list"]) == ("", named)


def test_what_was_there_before_is_written_as_it_was() -> None:
    # Both were written by the Fact Box that had layout 2.
    files = Path(__file__).with_name("files")
    histories, _ = read_json((files / "version-1.json").read_bytes(), "version-1.json")
    before = (files / "version-1.csv").read_bytes().decode(ENCODING)
    # It did not care yet about marks of direction.
    assert "".join(csv_pieces(histories)) == harmless(before)


def test_what_else_a_line_says(snapshot: Snapshot) -> None:
    [row] = csv_rows(csv_text([snapshot]))
    rest = {name: row[name] for name in row if name not in FIRST}
    assert rest == {
        "work": "The work",
        "number": "3",
        "saved_at": "2026-11-24T10:52:26.123456Z",
        "occasion": "asked",
        "title": "A headline",
        "note": "A note",
        "rules": "Fact box",
        "rules_version": "1",
        "headline": "twice",
        "work_key": WORK.key,
        "sha256": snapshot.sha256,
    }


def test_what_has_no_value_is_empty(snapshot: Snapshot, absent: Snapshot) -> None:
    [row] = csv_rows(csv_text([absent]))
    assert [row[name] for name in ("level", "tokens", "ttr", "mtld")] == ["", "0", "", ""]


def test_the_guide_names_the_columns() -> None:
    section = FORMATS.read_text(encoding="utf-8").partition("CSV columns")[2]
    table = section.partition("\n\n")[2].partition("\n\n")[0]
    named = [re.findall(r"`(\w+)`", line.split("|")[1]) for line in table.splitlines()[2:]]
    [columns] = csv.reader(csv_pieces([]))
    assert [name for line in named for name in line] == columns


@pytest.mark.parametrize("start", ["", " ", "\n", "\u00a0 ", "\ufeff", "\0"])
@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
def test_no_csv_cell_is_a_formula(snapshot: Snapshot, start: str, sign: str) -> None:
    typed = f'{start}{sign}HYPERLINK("http://x","y")'
    (row,) = csv_rows(csv_text([snapshot._replace(title=typed, note=typed)]))
    shown = typed.replace("\0", "\ufffd")
    assert (row["title"], row["note"]) == (f"'{shown}", f"'{shown}")


@pytest.mark.parametrize("typed", ["\tx", "\rx", "'x", "\t=1"])
def test_csv_marks_what_else_a_spreadsheet_would_change(snapshot: Snapshot, typed: str) -> None:
    (row,) = csv_rows(csv_text([snapshot._replace(title=typed)]))
    assert row["title"] == f"'{typed}".replace("\r", "\ufffd")


def test_csv_numbers_stay_numbers(snapshot: Snapshot) -> None:
    (row,) = csv_rows(csv_text([with_figures(snapshot, level=-1.5)]))
    assert row["level"] == "-1.5"


@given(title=ANY_TEXT, note=ANY_TEXT)
def test_csv_can_be_read_back(snapshot: Snapshot, title: str, note: str) -> None:
    written = csv_text([snapshot._replace(title=title, note=note), snapshot])
    read = written.encode(ENCODING).decode(ENCODING)
    rows = csv_rows(read)
    assert len(rows) == 2
    assert rows[0]["title"].removeprefix("'") == harmless(title)
    assert rows[0]["note"].removeprefix("'") == harmless(note)
    assert rows[0]["sha256"] == snapshot.sha256


def test_the_language_has_a_column_in_words_if_any_is_not_english(snapshot: Snapshot) -> None:
    assert "language" not in csv_rows(csv_text([snapshot]))[0]
    spanish = with_figures(snapshot, language_es=1, szigriszt_pazos=58.25)
    one, other = csv_rows(csv_text([snapshot, spanish]))
    assert (one["language"], other["language"]) == ("English", "Spanish")
    assert "language_es" not in other
    assert other["szigriszt_pazos"] == "58.25"
