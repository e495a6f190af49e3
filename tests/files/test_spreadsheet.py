"""Tables as a spreadsheet reads them."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser

import pytest

from factbox.files.spreadsheet import (
    Value,
    as_csv,
    as_text_and_html,
    text_cell,
)
from factbox.reports.escaping import harmless
from factbox.tr import NumberStyle, translate_by

ROWS: list[list[Value]] = [
    ["Type", "Count", "Share"],
    ['"a"\tb\nc', 12345678901, 1 / 3],
    ["<b>&", None, -0.0000012345678],
]


class CellReader(HTMLParser):
    """Collects the cells of a table, row by row."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


def read_all(rows: list[list[Value]]) -> list[list[list[str]]]:
    """The rows as they are read from each form."""
    text, html = as_text_and_html(rows)
    return [
        list(csv.reader(io.StringIO(as_csv(rows), newline=""))),
        list(csv.reader(io.StringIO(text), delimiter="\t")),
        [[cell.rstrip("\n") for cell in row] for row in CellReader(html).rows],
    ]


def test_all_forms_say_the_same_and_numbers_are_in_full() -> None:
    expected = [
        ["Type", "Count", "Share"],
        ['"a" b c', "12345678901", "0.3333333333"],
        ["<b>&", "", "-1.2345678e-06"],
    ]
    for read in read_all(ROWS):
        assert read == expected


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", " =1", "\u200b=1", "'a", "＝1"]
)
def test_no_text_is_a_formula(text: str) -> None:
    for read in read_all([["Type"], [text]]):
        assert read[1][0].startswith("'")
    assert text_cell(text) == f"'{harmless(text)}"


@pytest.mark.parametrize("text", ["a=1", "−1", "1-2", "cat", ""])
def test_other_texts_are_as_they_are(text: str) -> None:
    for read in read_all([["Type"], [text, "x"]]):
        assert read[1][0] == text


def test_a_cell_has_no_controls_and_changes_no_direction() -> None:
    for read in read_all([["Type"], ["a\x1b[31mb\u202ec\u2066d\x00"]]):
        assert read[1] == ["a�[31mb�c�d�"]


def test_what_is_copied_has_the_decimal_sign_of_the_window_and_csv_a_point() -> None:
    rows: list[list[Value]] = [["Level", "Tokens"], [18.25, 1234]]
    translate_by(None, NumberStyle(",", "."))
    text, html = as_text_and_html(rows)
    translate_by(None)
    assert text == "Level\tTokens\n18,25\t1234"
    assert ">18,25</td>" in html
    assert as_csv(rows) == "Level,Tokens\r\n18.25,1234\r\n"
