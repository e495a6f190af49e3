"""What is exported can be read back, and nothing in it is obeyed."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.all_figures import AllFigures
from factbox.analysis.counts import Counts, FactBox
from factbox.snapshots.export import (
    CSV_ENCODING,
    csv_text,
    json_text,
    markdown_table,
    published_text,
)
from factbox.snapshots.figure_values import values_of
from factbox.snapshots.snapshot import Occasion, Snapshot

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


def with_level(level: float) -> Snapshot:
    figures = AllFigures(replace(BOX, level=level), COUNTS)
    return SNAPSHOT._replace(values=values_of(figures))


ANY_TEXT = st.text(st.characters(exclude_categories=()))
SURROGATE = re.compile("[\ud800-\udfff]")


def csv_rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_a_fact_box_is_written_as_it_is_published() -> None:
    assert published_text(SNAPSHOT.fact_box) == (
        "Fact Box\n\nLevel: 18.399\n\nTokens: 1121\n\nTypes: 498\n\nTTR: 0.444"
    )
    assert published_text(ABSENT.fact_box) == (
        "Fact Box\n\nLevel: —\n\nTokens: 0\n\nTypes: 0\n\nTTR: —"
    )


def test_csv_holds_every_figure_in_full() -> None:
    assert csv_text([SNAPSHOT, ABSENT]) == (
        "saved_at,title,note,level,tokens,types,ttr,paragraphs,sentences,syllables,"
        "characters,letters,rules,rules_version,headline,sha256\r\n"
        "2026-11-24T10:52:26.123456Z,A headline,A note,18.399210526315795,1121,498,"
        f"0.4442462087421945,15,38,2136,6000,5800,Fact box,1,twice,{'ab' * 32}\r\n"
        "2026-11-24T10:52:26.123456Z,A headline,A note,,0,0,,0,0,0,0,0,"
        f"Fact box,1,twice,{'ab' * 32}\r\n"
    )


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
    read = written.encode(CSV_ENCODING).decode(CSV_ENCODING)
    rows = csv_rows(read)
    assert len(rows) == 2
    assert rows[0]["title"].removeprefix("'") == SURROGATE.sub("\ufffd", title)
    assert rows[0]["note"].removeprefix("'") == SURROGATE.sub("\ufffd", note)
    assert rows[0]["sha256"] == SNAPSHOT.sha256


def test_json_has_the_shape_of_the_other_reports() -> None:
    full, absent = json.loads(json_text([SNAPSHOT, ABSENT], {7: "The text."}))
    assert full == {
        "saved_at": "2026-11-24T10:52:26.123456Z",
        "title": "A headline",
        "note": "A note",
        "sha256": "ab" * 32,
        "rules": {"name": "Fact box", "version": 1, "headline": "twice"},
        "fact_box": {
            "level": 18.399210526315795,
            "tokens": 1121,
            "types": 498,
            "ttr": 0.4442462087421945,
        },
        "counts": {
            "paragraphs": 15,
            "sentences": 38,
            "syllables": 2136,
            "characters": 6000,
            "letters": 5800,
        },
        "text": "The text.",
    }
    assert absent["fact_box"] == {"level": None, "tokens": 0, "types": 0, "ttr": None}
    assert "text" not in absent
    assert json.loads(json_text([])) == []


@given(title=ANY_TEXT, text=ANY_TEXT, level=st.floats())
def test_json_is_always_valid(title: str, text: str, level: float) -> None:
    written = json_text([with_level(level)._replace(title=title)], {7: text})
    (read,) = json.loads(written.encode("utf-8"), parse_constant=pytest.fail)
    # Two halves of one character that stand side by side are that character in JSON.
    for typed, found in ((title, read["title"]), (text, read["text"])):
        assert found.encode("utf-16", "surrogatepass") == typed.encode(
            "utf-16", "surrogatepass"
        )


def markdown_cells(line: str) -> list[str]:
    assert line.startswith("| ")
    assert line.endswith(" |")
    return line[2:-2].split(" | ")


def shown(cell: str) -> str:
    """A cell as Markdown shows it, if nothing but escapes is in it."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]~$]", cell)
    plain = cell.replace("<br>", "\n")
    assert not re.search(r"<|>|\||&(?!amp;|lt;|gt;|#124;|#58;|#46;)", plain.replace("\n", ""))
    return html.unescape(re.sub(r"\\([\\`*_{}\[\]~$])", r"\1", plain))


def test_markdown_is_a_table_of_published_figures() -> None:
    assert markdown_table([SNAPSHOT, ABSENT]) == (
        "| Time (UTC) | Title | Level | Tokens | Types | TTR | Note | Rules |\n"
        "| --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n"
        "| 2026-11-24 10:52:26 | A headline | 18.399 | 1121 | 498 | 0.444 | A note "
        "| Fact box 1, headline twice |\n"
        "| 2026-11-24 10:52:26 | A headline | — | 0 | 0 | — | A note "
        "| Fact box 1, headline twice |\n"
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a|b", "a&#124;b"),
        ("a\\|b", "a\\\\&#124;b"),
        ("one\ntwo\r\nthree", "one<br>two<br>three"),
        ("`code`", "\\`code\\`"),
        ("<img src=x>", "&lt;img src=x&gt;"),
        ("&amp;", "&amp;amp;"),
        ("[a](http://b)", "\\[a\\](http&#58;//b)"),
        ("http://WWW.b.org/c_d", "http&#58;//WWW&#46;b.org/c\\_d"),
        ("![a](b)", "!\\[a\\](b)"),
        ("*a* __b__ ~~c~~ $d$", "\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\$d\\$"),
        ("a\0b\x1bc\ud800d", "a\ufffdb\ufffdc\ufffdd"),
        ("👩\u200d🏫 \u200fעברית", "👩\u200d🏫 \u200fעברית"),
    ],
)
def test_markdown_shows_what_was_typed(typed: str, written: str) -> None:
    *_, line = markdown_table([SNAPSHOT._replace(title=typed)]).splitlines()
    assert markdown_cells(line)[1] == written


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))))
def test_markdown_escapes_can_be_undone(note: str) -> None:
    table = markdown_table([SNAPSHOT._replace(note=note)])
    assert table.count("\n") == 3
    cells = markdown_cells(table.split("\n")[2])
    assert len(cells) == 8
    assert shown(cells[6]) == note
