"""A CSV file opens everywhere, and nothing in it is obeyed."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.all_figures import AllFigures
from factbox.analysis.figures.diversity import Diversity
from factbox.analysis.figures.readability import Readability
from factbox.snapshots.exchange.csv_file import COLUMNS, ENCODING, csv_pieces
from factbox.snapshots.figure_values import FIGURES, MEASURES, values_of
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import Snapshot, Work

README = Path(__file__).parents[3] / "README.md"
WORK = Work(1, "k" * 32, "The work")
ANY_TEXT = st.text(st.characters(exclude_categories=()))
SURROGATE = re.compile("[\ud800-\udfff]")


def with_level(level: float, snapshot: Snapshot) -> Snapshot:
    return snapshot._replace(values=(level, *snapshot.values[1:]))


def csv_text(snapshots: list[Snapshot], work: Work = WORK) -> str:
    return "".join(csv_pieces([History(work, snapshots)]))


def csv_rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_every_figure_is_there_in_full(snapshot: Snapshot) -> None:
    readability = Readability(*(at + 0.1 for at in range(len(Readability._fields))))
    diversity = Diversity(*(at + 1 / 3 for at in range(len(Diversity._fields))))
    figures = AllFigures(snapshot.fact_box, snapshot.counts, readability, diversity)
    [row] = csv_rows(csv_text([snapshot._replace(values=values_of(figures))]))
    read = {name: float(row[name]) for name in (*FIGURES, *MEASURES)}
    assert tuple(read.values()) == values_of(figures)
    assert (read["level"], read["rix"]) == (snapshot.fact_box.level, readability.rix)


def test_what_else_a_line_says(snapshot: Snapshot) -> None:
    [row] = csv_rows(csv_text([snapshot]))
    rest = {name: row[name] for name in row if name not in (*FIGURES, *MEASURES)}
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
    [row] = csv_rows(csv_text([with_level(float("nan"), snapshot)]))
    assert row["level"] == ""


def test_the_readme_names_the_columns() -> None:
    section = README.read_text(encoding="utf-8").partition("CSV columns")[2]
    table = section.partition("\n\n")[2].partition("\n\n")[0]
    named = [re.findall(r"`(\w+)`", line.split("|")[1]) for line in table.splitlines()[2:]]
    assert tuple(name for line in named for name in line) == COLUMNS


@pytest.mark.parametrize("start", ["", " ", "\n", "\u00a0 ", "\ufeff", "\0"])
@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
def test_no_csv_cell_is_a_formula(snapshot: Snapshot, start: str, sign: str) -> None:
    typed = f'{start}{sign}HYPERLINK("http://x","y")'
    (row,) = csv_rows(csv_text([snapshot._replace(title=typed, note=typed)]))
    assert (row["title"], row["note"]) == (f"'{typed}", f"'{typed}")


@pytest.mark.parametrize("typed", ["\tx", "\rx", "'x", "\t=1"])
def test_csv_marks_what_else_a_spreadsheet_would_change(snapshot: Snapshot, typed: str) -> None:
    (row,) = csv_rows(csv_text([snapshot._replace(title=typed)]))
    assert row["title"] == f"'{typed}"


def test_csv_numbers_stay_numbers(snapshot: Snapshot) -> None:
    negative = with_level(-1.5, snapshot)
    (row,) = csv_rows(csv_text([negative]))
    assert row["level"] == "-1.5"


@given(title=ANY_TEXT, note=ANY_TEXT)
def test_csv_can_be_read_back(snapshot: Snapshot, title: str, note: str) -> None:
    written = csv_text([snapshot._replace(title=title, note=note), snapshot])
    read = written.encode(ENCODING).decode(ENCODING)
    rows = csv_rows(read)
    assert len(rows) == 2
    assert rows[0]["title"].removeprefix("'") == SURROGATE.sub("\ufffd", title)
    assert rows[0]["note"].removeprefix("'") == SURROGATE.sub("\ufffd", note)
    assert rows[0]["sha256"] == snapshot.sha256
