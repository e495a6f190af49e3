"""Snapshots as a Markdown table: nothing in it is obeyed."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.reports.snapshots_table import html_table, markdown_table
from factbox.snapshots.snapshot import Snapshot


def markdown_cells(line: str) -> list[str]:
    assert line.startswith("| ")
    assert line.endswith(" |")
    return line[2:-2].split(" | ")


def shown(cell: str) -> str:
    """Return a cell as Markdown shows it; it may hold no markup except escapes."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]~$]", cell)
    plain = cell.replace("<br>", "\n")
    assert not re.search(r"<|>|\||&(?!amp;|lt;|gt;|#124;|#58;|#46;)", plain.replace("\n", ""))
    return html.unescape(re.sub(r"\\([\\`*_{}\[\]~$])", r"\1", plain))


def test_markdown_is_a_table_of_the_four_figures(snapshot: Snapshot, absent: Snapshot) -> None:
    assert markdown_table([snapshot, absent]) == (
        "| Time (UTC) | Title | Level | Tokens | Types | TTR | Note | Rules |\n"
        "| --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n"
        "| 2026-11-24 10:52:26 | A headline | 18.4 | 1121 | 498 | 0.444 | A note "
        "| Fact box 1, headline twice |\n"
        "| 2026-11-24 10:52:26 | A headline | — | 0 | 0 | — | A note "
        "| Fact box 1, headline twice |\n"
    )


def test_in_html_figures_stand_below_each_other(snapshot: Snapshot) -> None:
    table = html_table([snapshot])
    assert '<td align="right">18.4</td><td align="right">1121</td>' in table
    assert "<td>A headline</td>" in table


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
def test_markdown_shows_what_was_typed(snapshot: Snapshot, typed: str, written: str) -> None:
    *_, line = markdown_table([snapshot._replace(title=typed)]).splitlines()
    assert markdown_cells(line)[1] == written


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))))
def test_markdown_escapes_can_be_undone(snapshot: Snapshot, note: str) -> None:
    table = markdown_table([snapshot._replace(note=note)])
    assert table.count("\n") == 3
    cells = markdown_cells(table.split("\n")[2])
    assert len(cells) == 8
    assert shown(cells[6]) == note
