"""What styles say that paragraphs are."""

from __future__ import annotations

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style

from .files import p, style, styled, typed


def kind_in(name: str, more: str = "") -> Style | None:
    """Return what a paragraph in a style of this name is."""
    body = styled("Text", "x") + p("Other text.")
    return typed(body, styles=style("x", name, more))[0].style


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("heading 3", Style(Kind.HEADINGS, 3)),
        ("Überschrift 2", Style(Kind.HEADINGS, 2)),
        ("Title", Style(Kind.HEADINGS, 1)),
        ("Intense Quote", Style(Kind.QUOTATIONS)),
        ("caption", Style(Kind.CAPTIONS)),
        ("HTML Preformatted", Style(Kind.CODE)),
        ("Bibliography", Style(Kind.REFERENCES)),
        ("Normal", None),
        ("List Paragraph", None),
    ],
)
def test_names_of_styles(name: str, kind: Style | None) -> None:
    assert kind_in(name) == kind


def test_an_outline_level_makes_a_heading() -> None:
    assert kind_in("Chapter", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') == (Kind.HEADINGS, 1)
    assert typed(p("Text", '<w:outlineLvl w:val="2"/>'))[0].style == (Kind.HEADINGS, 3)


def test_styles_inherit_and_the_nearest_counts() -> None:
    body_text = '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'
    styles = (
        style("a", "heading 1")
        + style("b", "Mine", based_on="a")
        + style("c", "Run-in", body_text, based_on="b")
    )
    found = typed("".join(styled("Text", each) for each in "abc"), styles=styles)
    assert [each.style for each in found] == [(Kind.HEADINGS, 1), (Kind.HEADINGS, 1), None]


def test_a_file_without_styles_says_what_is_a_heading() -> None:
    assert typed(styled("Text", "Heading1"))[0].style == (Kind.HEADINGS, 1)


def test_styles_that_inherit_from_each_other_in_a_circle() -> None:
    styles = style("a", "A", based_on="b") + style("b", "B", based_on="a")
    assert typed(styled("Text", "a"), styles=styles) == [("Text", None)]


def test_many_styles_inherit_from_each_other() -> None:
    styles = style("0", "heading 1")
    for number in range(1, 2000):
        styles += style(str(number), "Mine", based_on=str(number - 1))
    assert typed(styled("Text", "1999"), styles=styles)[0].style == (Kind.HEADINGS, 1)
