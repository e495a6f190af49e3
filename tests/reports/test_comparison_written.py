"""A comparison as Markdown and as HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

from factbox.analysis.figures.catalogue import listed
from factbox.analysis.slices import at_once
from factbox.analysis.text.counts import FactBox
from factbox.comparison.comparison import Comparison
from factbox.reports.comparison_html import as_html
from factbox.reports.comparison_markdown import as_markdown
from factbox.reports.comparison_wording import (
    tables,
)
from factbox.reports.escaping import markdown_line

from ..comparison.revisions import compared, compared_sides, revisions, side

_NAMES = {figure.key: figure.name for figure in listed()}
_HOSTILE = '<script>alert(1)</script> | [a](http://b.c) `x` **y** & \x00\ud800 "=1+1"'
_TITLE = f"The town {_HOSTILE}"
_TAGS = set("html meta title style h1 h2 p table tr th td del ins details summary".split())


class _Page(HTMLParser):
    """The tags of a page, and the words in its two columns of text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.cells: list[str] = []
        self._in_text = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "td":
            self._in_text = ("dir", "auto") in attrs
            if self._in_text:
                self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "td":
            self._in_text = False

    def handle_data(self, data: str) -> None:
        if self._in_text:
            self.cells[-1] += data


def _html(comparison: Comparison, names: dict[str, str]) -> str:
    return at_once(as_html(comparison, names, _TITLE))


def _markdown(comparison: Comparison, names: dict[str, str]) -> str:
    return at_once(as_markdown(comparison, names, _TITLE))


@settings(max_examples=30)
@given(revisions())
def test_the_page_has_both_texts_whole(texts: tuple[str, str]) -> None:
    comparison = compared(*texts)
    page = _Page(_html(comparison, _NAMES))
    for cells, measured in (
        (page.cells[::2], comparison.old),
        (page.cells[1::2], comparison.new),
    ):
        shown = [cell for cell in cells if cell]
        assert shown == [measured.lines[i].text for i in measured.paragraphs()]


def test_nothing_in_a_text_is_obeyed() -> None:
    comparison = compared_sides(
        side("One.\n" + _HOSTILE, _HOSTILE), side(_HOSTILE + " more\nOne.", "Now")
    )
    page = _html(comparison, _NAMES)
    assert _Page(page).tags <= _TAGS
    page.encode()
    markdown = _markdown(comparison, _NAMES)
    assert "<script" not in markdown
    assert "http://" not in markdown
    assert set(re.findall(r"</?(\w+)", markdown)) <= {"del", "ins", "br"}
    markdown.encode()


@pytest.mark.parametrize("start", ["# a", "- a", "+ a", "1. a", "1) a", "=== a", "    a"])
def test_no_line_of_markdown_begins_a_block(start: str) -> None:
    assert re.match(r"\s*([#+=-]|\d+[.)])", markdown_line(start)) is None


def test_markdown_has_every_figure_with_its_difference() -> None:
    comparison = compared("One two three four.", "One two three four five six.")
    lines = _markdown(comparison, _NAMES).splitlines()
    assert "| Tokens | 4 | 6 | +2, +50\u00a0% |" in lines
    for figure in listed():
        if figure.language not in (None, "en"):
            continue
        named = markdown_line(", ".join(filter(None, (figure.name, figure.goes_by))))
        assert any(line.startswith(f"| {named} |") for line in lines)
    assert any(line.startswith(f"| {_NAMES['covered_a1']}, CEFR-J 1.5 |") for line in lines)


def test_markdown_has_the_words_that_changed() -> None:
    markdown = _markdown(compared("We go at noon.\nGone.", "We go at night."), _NAMES)
    assert "We go at<del> noon</del><ins> night</ins>." in markdown
    assert "**2, removed:** <del>Gone.</del>" in markdown


def test_the_words_for_what_came_and_went_are_those_of_the_window() -> None:
    markdown = _markdown(compared("One here.\nGone.", "One here.\nFresh words.\nMore."), _NAMES)
    assert "Paragraphs: 2 new, 1 removed, 1 unchanged." in markdown
    assert "**2, removed:** <del>Gone.</del>" in markdown
    assert "**3, new:** <ins>More.</ins>" in markdown


def test_a_paragraph_that_was_moved_and_changed_is_written_as_both() -> None:
    stays = "Nobody knows what it costs."
    old = "The council should repair the old bridge before the winter."
    comparison = compared(f"{old}\n{stays}", f"{stays}\n{old.replace('old', 'ancient stone')}")
    markdown = _markdown(comparison, _NAMES)
    assert "Paragraphs: 1 moved and changed, 1 unchanged." in markdown
    assert (
        "**1 → 2, moved away and changed:** The council should repair the<del> old<" in markdown
    )
    assert "moved here and changed:** The council should repair the<ins> ancient st" in markdown
    page = _html(comparison, _NAMES)
    assert "1 → 2\nmoved here and changed" in page
    assert "<ins> ancient stone</ins>" in page


def test_proposals_are_written_with_their_parts() -> None:
    old = "We propose two things.\nFirst, mend the bridge.\nSecond, open the school."
    new = old.replace("the bridge", "the old stone bridge")
    comparison = compared(old, f"This is it.\n{new}")
    *_, table = tables(comparison, _NAMES)
    head, *rows = table.rows
    at = head.index("Part of Tokens")
    cells = {row[0]: (row[at - 1], row[at]) for row in rows}
    assert cells["1  mend the old stone bridge"] == ("4 → 6", "+2")
    assert cells["2  open the school"][1] == "±0"
    assert cells["Outside all proposals"] == ("", "+3")
    assert cells["Sum, of the parts before rounding"] == ("", "+5")
    for written in (_markdown(comparison, _NAMES), _html(comparison, _NAMES)):
        assert "Part of Level" in written


def test_it_says_that_a_side_was_counted_otherwise() -> None:
    then, now = side("One two.", "Then", rules="textstat"), side("One two.", "Now")
    then = then._replace(box=FactBox(-2.5, 3, None, None))
    markdown = _markdown(compared_sides(then, now), _NAMES)
    assert (
        "Then was counted by the rule set textstat, version 1: Level −2.5, Tokens 3, "
        "Types —, TTR —; here it was counted again."
    ) in markdown


def test_the_parts_of_a_difference_add_up_to_it_as_shown() -> None:
    old = "We mend the bridge. We open the school and the old library near the river."
    comparison = compared(old, f"{old}\nNobody objected.\nEverybody applauded enormously.")
    by_name = {row[0]: row[-1] for row in next(tables(comparison, _NAMES)).rows}
    head, *rows = list(tables(comparison, _NAMES))[1].rows
    at = head.index("Level")
    *parts, total = (float(row[at].replace("−", "-").replace("±", "")) for row in rows)
    assert len(parts) == 2
    assert rows[-1][at] == by_name["Level"]
    assert sum(parts) == pytest.approx(total, abs=0.011)
