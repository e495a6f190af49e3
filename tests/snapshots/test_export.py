"""Snapshots as a table for people: nothing in it is obeyed."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.all_figures import AllFigures
from factbox.analysis.counts import Counts, FactBox
from factbox.snapshots.export import markdown_table
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
