"""A report as an HTML page, as a browser understands it."""

from __future__ import annotations

from base64 import b64decode

from lxml import html

from factbox.reports.report.html import as_html

from .samples import EVERYTHING, HOSTILE, PIXEL, ROAD, TARGET, report_of, road_of


def parsed() -> html.HtmlElement:
    return html.fromstring(as_html(EVERYTHING))


def words(element: html.HtmlElement, path: str) -> list[str]:
    """Return the text of each element at `path`."""
    return [str(found.text_content()) for found in element.iterfind(path)]


def test_the_page_says_what_it_is() -> None:
    page = html.document_fromstring(as_html(EVERYTHING))
    assert page.get("lang") == "en"
    assert words(page, ".//title") == [f"A title {HOSTILE[0]}"]
    assert words(page, ".//h1") == [f"A title {HOSTILE[0]}"]
    assert words(page, ".//h2") == ["Snapshots", "Outline"]


def test_nothing_is_interpreted_or_loaded() -> None:
    page = html.document_fromstring(as_html(EVERYTHING))
    for tag in ("script", "a", "b", "link", "iframe", "object"):
        assert page.find(f".//{tag}") is None
    assert all(image.get("src", "").startswith("data:") for image in page.iterfind(".//img"))
    policy = page.find(".//meta[@http-equiv='Content-Security-Policy']")
    assert policy is not None
    assert str(policy.get("content")).startswith("default-src 'none';")
    assert "http://" not in as_html(EVERYTHING).replace("http://example.org/a.png", "")


def test_words_of_others_appear_as_they_are() -> None:
    cells = words(parsed(), ".//td")
    assert set(HOSTILE[:4]) <= set(cells)


def test_figures_have_names_and_notes() -> None:
    page = parsed()
    assert words(page, ".//dt") == ["Level", "TTR"]
    assert words(page, ".//dd") == ["9.1", "Published 9.0, +0.1", "—"]


def test_tables_have_captions_and_headings_of_columns() -> None:
    page = parsed()
    assert words(page, ".//caption") == ["Each snapshot", "2 proposals"]
    heads = list(page.iterfind(".//thead/tr/th"))
    assert [head.text_content() for head in heads][:2] == ["Snapshot", "Level"]
    assert {head.get("scope") for head in heads} == {"col"}
    assert len(list(page.iterfind(".//tbody/tr"))) == len(HOSTILE) + 3
    assert "Not shown: 3 snapshots." in words(page, ".//p")


def test_a_row_in_another_is_indented_and_the_sum_is_told_apart() -> None:
    rows = list(parsed().iterfind(".//tbody/tr"))[-3:]
    assert [row.get("class") for row in rows] == [None, None, "sum"]
    assert "in1" in str(rows[1][0].get("class"))


def test_each_cell_has_the_direction_of_its_own_words() -> None:
    cells = list(parsed().iterfind(".//td"))
    assert {cell.get("dir") for cell in cells if cell.get("class") != "number"} == {"auto"}


def test_the_picture_is_inside_with_its_words() -> None:
    (image,) = parsed().iterfind(".//img")
    assert image.get("alt") == 'A line that "falls" & falls'
    assert b64decode(str(image.get("src")).partition(",")[2]) == PIXEL
    assert words(parsed(), ".//figcaption") == ["The trend"]


def test_a_real_report_is_well_formed() -> None:
    page = as_html(report_of(ROAD[2], road_of(ROAD), TARGET))
    tree = html.document_fromstring(page)
    for tag in ("section", "table", "tr", "td", "th", "p", "div"):
        assert page.count(f"<{tag}>") + page.count(f"<{tag} ") == page.count(f"</{tag}>")
    assert len(tree.xpath("//table")) == 7
