"""A CSV file opens everywhere, and nothing in it is obeyed."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.all_figures import AllFigures
from factbox.analysis.counts import Counts, FactBox
from factbox.analysis.diversity import Diversity
from factbox.analysis.readability import Readability
from factbox.snapshots.csv_file import COLUMNS, ENCODING, csv_pieces
from factbox.snapshots.figure_values import FIGURES, MEASURES, values_of
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import Occasion, Snapshot, Work

README = Path(__file__).parents[2] / "README.md"
WORK = Work(1, "k" * 32, "The work")
BOX = FactBox(18.399210526315795, 1121, 498, 0.4442462087421945)
COUNTS = Counts(15, 38, 1121, 2136, 6000, 5800)
SNAPSHOT = Snapshot(
    7,
    1,
    3,
    datetime(2026, 11, 24, 10, 52, 26, 123456, UTC),
    "A headline",
    "A note",
    Occasion.ASKED,
    "Fact box",
    1,
    "twice",
    values_of(AllFigures(BOX, COUNTS)),
    "ab" * 32,
)
ABSENT = SNAPSHOT._replace(
    id=8, values=values_of(AllFigures(FactBox(None, 0, 0, None), Counts()))
)
ANY_TEXT = st.text(st.characters(exclude_categories=()))
SURROGATE = re.compile("[\ud800-\udfff]")


def with_level(level: float) -> Snapshot:
    figures = AllFigures(replace(BOX, level=level), COUNTS)
    return SNAPSHOT._replace(values=values_of(figures))


def csv_text(snapshots: list[Snapshot], work: Work = WORK) -> str:
    return "".join(csv_pieces([History(work, snapshots)]))


def csv_rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_every_figure_is_there_in_full() -> None:
    readability = Readability(*(at + 0.1 for at in range(len(Readability._fields))))
    diversity = Diversity(*(at + 1 / 3 for at in range(len(Diversity._fields))))
    figures = AllFigures(BOX, COUNTS, readability, diversity)
    [row] = csv_rows(csv_text([SNAPSHOT._replace(values=values_of(figures))]))
    read = {name: float(row[name]) for name in (*FIGURES, *MEASURES)}
    assert tuple(read.values()) == values_of(figures)
    assert (read["level"], read["rix"]) == (BOX.level, readability.rix)


def test_what_else_a_line_says() -> None:
    [row] = csv_rows(csv_text([SNAPSHOT]))
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
        "sha256": SNAPSHOT.sha256,
    }


def test_what_has_no_value_is_empty() -> None:
    [row] = csv_rows(csv_text([ABSENT]))
    assert [row[name] for name in ("level", "tokens", "ttr", "mtld")] == ["", "0", "", ""]
    [row] = csv_rows(csv_text([with_level(float("nan"))]))
    assert row["level"] == ""


def test_the_readme_names_the_columns() -> None:
    section = README.read_text(encoding="utf-8").partition("CSV columns")[2]
    table = section.partition("\n\n")[2].partition("\n\n")[0]
    named = [re.findall(r"`(\w+)`", line.split("|")[1]) for line in table.splitlines()[2:]]
    assert tuple(name for line in named for name in line) == COLUMNS


@pytest.mark.parametrize("start", ["", " ", "\n", "\u00a0 ", "\ufeff", "\0"])
@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
def test_no_csv_cell_is_a_formula(start: str, sign: str) -> None:
    typed = f'{start}{sign}HYPERLINK("http://x","y")'
    (row,) = csv_rows(csv_text([SNAPSHOT._replace(title=typed, note=typed)]))
    assert (row["title"], row["note"]) == (f"'{typed}", f"'{typed}")


@pytest.mark.parametrize("typed", ["\tx", "\rx", "'x", "\t=1"])
def test_csv_marks_what_else_a_spreadsheet_would_change(typed: str) -> None:
    (row,) = csv_rows(csv_text([SNAPSHOT._replace(title=typed)]))
    assert row["title"] == f"'{typed}"


def test_csv_numbers_stay_numbers() -> None:
    negative = with_level(-1.5)
    (row,) = csv_rows(csv_text([negative]))
    assert row["level"] == "-1.5"


@given(title=ANY_TEXT, note=ANY_TEXT)
def test_csv_can_be_read_back(title: str, note: str) -> None:
    written = csv_text([SNAPSHOT._replace(title=title, note=note), SNAPSHOT])
    read = written.encode(ENCODING).decode(ENCODING)
    rows = csv_rows(read)
    assert len(rows) == 2
    assert rows[0]["title"].removeprefix("'") == SURROGATE.sub("\ufffd", title)
    assert rows[0]["note"].removeprefix("'") == SURROGATE.sub("\ufffd", note)
    assert rows[0]["sha256"] == SNAPSHOT.sha256
