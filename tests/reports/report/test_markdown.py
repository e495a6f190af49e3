"""A report as Markdown, as a reader of Markdown understands it."""

from __future__ import annotations

from lxml import html
from markdown_it import MarkdownIt

from factbox.reports.report.markdown import as_markdown

from .samples import EVERYTHING, HOSTILE, ROAD, TARGET, report_of, road_of


def rendered(markdown: str) -> html.HtmlElement:
    """Return Markdown as HTML, with tables, links and what HTML is in it."""
    page = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(markdown)
    return html.fragment_fromstring(page, create_parent="div")


def test_headings_and_tables_are_such() -> None:
    page = rendered(as_markdown(EVERYTHING))
    assert [each.text_content() for each in page.iterfind("h1")] == [f"A title {HOSTILE[0]}"]
    assert [each.text_content() for each in page.iterfind("h2")] == ["Snapshots", "Outline"]
    assert len(list(page.iterfind("table"))) == 3
    assert "Not shown: 3 snapshots." in page.text_content()


def test_words_of_others_appear_as_they_are() -> None:
    page = rendered(as_markdown(EVERYTHING))
    cells = [each.text_content() for each in page.iterfind(".//td")]
    assert set(HOSTILE[:4]) <= set(cells)
    for tag in ("script", "a", "b", "img", "code"):
        assert page.find(f".//{tag}") is None


def test_rows_in_others_and_sums_are_told_apart() -> None:
    written = as_markdown(EVERYTHING)
    assert "| – 2 | " in written
    assert "| **Sum** |  | **9** |" in written


def test_a_picture_is_in_words() -> None:
    written = as_markdown(EVERYTHING)
    assert '**The trend**\n\nA line that "falls" &amp; falls\n' in written
    assert "data:" not in written


def test_every_row_of_a_real_report_has_all_its_cells() -> None:
    page = rendered(as_markdown(report_of(ROAD[2], road_of(ROAD), TARGET)))
    tables = list(page.iterfind("table"))
    assert len(tables) == 8
    for table in tables:
        widths = {len(row) for row in table.iterfind(".//tr")}
        assert len(widths) == 1
