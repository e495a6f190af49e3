"""A comparison as Markdown and as HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.figures.catalogue import figures, listed
from factbox.analysis.slices import at_once
from factbox.analysis.text.counts import FactBox
from factbox.comparison.comparison import Comparison
from factbox.comparison.parts import RowPart
from factbox.reports.comparison_html import as_html
from factbox.reports.comparison_markdown import as_markdown
from factbox.reports.comparison_wording import (
    difference_shown,
    part_decimals,
    part_shown,
    tables,
)
from factbox.reports.escaping import markdown_line

from ..comparison.revisions import compared, compared_sides, revisions, side

_NAMES = {figure.key: figure.key.replace("_", " ") for figure in listed()}
_HOSTILE = '<script>alert(1)</script> | [a](http://b.c) `x` **y** & \x00\ud800 "=1+1"'
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
    return at_once(as_html(comparison, names))


def _markdown(comparison: Comparison, names: dict[str, str]) -> str:
    return at_once(as_markdown(comparison, names))


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
    assert "| tokens | 4 | 6 | +2 |" in lines
    for name in _NAMES.values():
        assert any(line.startswith(f"| {name} |") for line in lines)


def test_markdown_has_the_words_that_changed() -> None:
    markdown = _markdown(compared("We go at noon.\nGone.", "We go at night."), _NAMES)
    assert "We go at<del> noon</del><ins> night</ins>." in markdown
    assert "**2, removed:** <del>Gone.</del>" in markdown


def test_the_words_for_what_came_and_went_are_those_of_the_window() -> None:
    markdown = _markdown(compared("One here.\nGone.", "One here.\nFresh words.\nMore."), _NAMES)
    assert "Paragraphs: 2 new, 1 removed, 1 unchanged." in markdown
    assert "**2, removed:** <del>Gone.</del>" in markdown
    assert "**3, new:** <ins>More.</ins>" in markdown


def test_proposals_are_written_with_their_parts() -> None:
    old = "We propose two things.\nFirst, mend the bridge.\nSecond, open the school."
    new = old.replace("the bridge", "the old stone bridge")
    comparison = compared(old, f"This is it.\n{new}")
    *_, table = tables(comparison, _NAMES)
    head, *rows = table.rows
    at = head.index("Part of tokens")
    cells = {row[0]: (row[at - 1], row[at]) for row in rows}
    assert cells["1  mend the old stone bridge"] == ("4 → 6", "+2")
    assert cells["2  open the school"][1] == "±0"
    assert cells["Outside all proposals"] == ("", "+3")
    assert cells["Sum, of the parts before rounding"] == ("", "+5")
    for written in (_markdown(comparison, _NAMES), _html(comparison, _NAMES)):
        assert "Part of level" in written


def test_it_says_that_a_side_was_counted_otherwise() -> None:
    then, now = side("One two.", "Then", rules="textstat"), side("One two.", "Now")
    then = then._replace(box=FactBox(-2.5, 3, None, None))
    markdown = _markdown(compared_sides(then, now), _NAMES)
    assert (
        "Then was counted by the rule set textstat, version 1: Level −2.500, Tokens 3, "
        "Types —, TTR —; here it was counted again."
    ) in markdown


@given(st.sampled_from(sorted(_NAMES)), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_a_difference_is_that_of_the_figures_as_shown(
    name: str, then: float, now: float
) -> None:
    shown = difference_shown(name, then, now).replace("−", "-").replace("±", "")
    decimals = figures()[name].decimals
    assert float(shown) == pytest.approx(
        float(f"{now:.{decimals}f}") - float(f"{then:.{decimals}f}"), abs=1e-6
    )


def _parts(*values: float) -> list[RowPart]:
    return [RowPart(row, value) for row, value in enumerate(values)]


def _decimals_of(shown: str) -> int:
    return len(shown.partition(".")[2])


@given(
    st.sampled_from(sorted(_NAMES)),
    st.lists(st.floats(-1e6, 1e6).filter(lambda value: abs(value) > 1e-6), min_size=1),
)
def test_all_parts_of_a_figure_have_the_same_decimals(name: str, values: list[float]) -> None:
    decimals = part_decimals(name, _parts(*values))
    shown = [part_shown(value, decimals) for value in values]
    assert {_decimals_of(each) for each in shown} == {decimals}
    if any(abs(value - round(value)) > 1e-6 for value in values):
        assert decimals > figures()[name].decimals
    largest = max(values, key=abs)
    assert float(part_shown(largest, decimals).replace("−", "-")) == pytest.approx(
        largest, rel=0.005, abs=10**-7
    )


def test_the_largest_part_says_how_many_decimals_there_are() -> None:
    parts = _parts(0.0033, -0.00072)
    assert part_decimals("ttr", parts) == 5
    assert [part_shown(each.value, 5) for each in parts] == ["+0.00330", "−0.00072"]
    assert part_decimals("ttr", _parts(0.0333, -0.00072)) == 4


def test_whole_parts_of_a_count_have_no_decimals() -> None:
    assert part_decimals("tokens", _parts(-3.0, 12.0)) == 0
    assert part_shown(-3.0, 0) == "−3"
    assert part_decimals("types", _parts(1 / 3, 12.0)) == 1
    # Halves of a type that two proposals share.
    assert part_decimals("types", [RowPart(0, 1.0, 0.5)]) == 2


def test_next_to_nothing_is_told_from_nothing() -> None:
    assert part_shown(-0.00002, 4) == "−0.0000"
    assert part_shown(0.0, 4) == "±0"
    assert part_shown(0.1 + 0.2 - 0.3, 4) == "±0"


@settings(max_examples=30)
@given(revisions())
def test_a_column_of_parts_lines_up(texts: tuple[str, str]) -> None:
    table = list(tables(compared(*texts), _NAMES))[1]
    for column in range(2, len(table.rows[0])):
        shown = [row[column] for row in table.rows[1:]]
        assert len({_decimals_of(each) for each in shown if each not in ("±0", "—")}) <= 1
