"""Numbers and letters of lists, as they are seen."""

from __future__ import annotations

import pytest

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style

from .files import item, lines, p, r, style, styled, typed


def level(index: int, form: str, text: str, more: str = "", start: int = 1) -> str:
    """Return a level of a list."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(levels: str, number: int = 1) -> str:
    """Return what several lists share."""
    return f'<w:abstractNum w:abstractNumId="{number}">{levels}</w:abstractNum>'


def num(number: int = 1, of: int = 1, more: str = "") -> str:
    """Return a list."""
    abstract_id = f'<w:abstractNumId w:val="{of}"/>'
    return f'<w:num w:numId="{number}">{abstract_id}{more}</w:num>'


def starts_anew(index: int, start: int) -> str:
    """Return what lets a list start anew."""
    return f'<w:lvlOverride w:ilvl="{index}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


OUTLINE = (
    level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "lowerRoman", "%3.")
)


def test_nested_lists_count_from_the_start_in_each_item() -> None:
    levels = (0, 1, 2, 2, 1, 0, 1)
    body = "".join(item(f"item {index}", level=each) for index, each in enumerate(levels))
    assert lines(body, numbering=abstract(OUTLINE) + num()) == [
        "1. item 0", "a) item 1", "i. item 2", "ii. item 3", "b) item 4", "2. item 5",
        "a) item 6",
    ]  # fmt: skip


def test_a_list_goes_on_behind_a_paragraph_and_starts_anew_where_it_should() -> None:
    lists = abstract(OUTLINE) + num(1) + num(2) + num(3, more=starts_anew(0, 1))
    body = (
        item("a", 1) + p("Between.") + item("b", 1) + item("c", 2) + item("d", 3) + item("e", 3)
    )
    assert lines(body, numbering=lists) == [
        "1. a", "Between.", "2. b", "3. c", "1. d", "2. e",
    ]  # fmt: skip


def test_other_lists_count_on_their_own() -> None:
    lists = abstract(OUTLINE) + abstract(level(0, "upperRoman", "(%1)"), 2) + num(1) + num(2, 2)
    body = item("a", 1) + item("b", 2) + item("c", 1) + item("d", 2)
    assert lines(body, numbering=lists) == ["1. a", "(I) b", "2. c", "(II) d"]


def test_legal_numbers_name_the_levels_above() -> None:
    section = level(0, "upperRoman", "Article %1.")
    below = level(1, "decimalZero", "Section %1.%2", "<w:isLgl/>")
    body = item("One") + item("two", level=1) + item("three", level=1)
    # A legal level writes Roman numbers as decimals, as in Word's own list of this kind.
    assert lines(body, numbering=abstract(section + below) + num()) == [
        "Article I. One", "Section 1.01 two", "Section 1.02 three",
    ]  # fmt: skip
    assert lines(body, numbering=abstract(section + below.replace("<w:isLgl/>", "")) + num())[
        1:
    ] == ["Section I.01 two", "Section I.02 three"]


@pytest.mark.parametrize(
    ("form", "seen"),
    [
        ("ordinal", "3rd"),
        ("upperLetter", "C"),
        ("cardinalText", "Three"),
        ("ordinalText", "Third"),
        ("decimalEnclosedCircle", "③"),
        ("none", ""),
        ("never heard of", "3"),
    ],
)
def test_forms_of_numbers(form: str, seen: str) -> None:
    numbering = abstract(level(0, form, "%1", start=3)) + num()
    assert lines(item("item"), numbering=numbering) == [f"{seen} item".strip()]


def test_a_bullet_is_a_bullet_whatever_it_looks_like() -> None:
    signs = ("\uf0b7", "o", "", " ")
    bullets = "".join(level(index, "bullet", sign) for index, sign in enumerate(signs))
    body = item("a") + item("b", level=1) + item("c", level=2) + item("d", level=3)
    assert lines(body, numbering=abstract(bullets) + num()) == ["• a", "• b", "c", "d"]


def test_styles_number_paragraphs_and_a_paragraph_may_be_without() -> None:
    linked = [
        level(index, "decimal", text, f'<w:pStyle w:val="H{index + 1}"/>')
        for index, text in enumerate(["%1", "%1.%2"])
    ]
    in_list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        style("H1", "heading 1", in_list)
        + style("H2", "heading 2", in_list)
        + style("Mine", "Mine", based_on="H2")
    )
    suppressed = p("d", '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    body = styled("a", "H1") + styled("b", "H2") + styled("c", "Mine") + suppressed
    heading, below = Style(Kind.HEADINGS, 1), Style(Kind.HEADINGS, 2)
    found = typed(
        body + styled("e", "H1"), styles=styles, numbering=abstract("".join(linked)) + num()
    )
    assert found == [
        ("1 a", heading), ("1.1 b", below), ("1.2 c", below), ("d", heading), ("2 e", heading),
    ]  # fmt: skip


def test_a_list_may_be_that_of_a_style() -> None:
    link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Legal"/></w:abstractNum>'
    of_style = abstract('<w:styleLink w:val="Legal"/>' + OUTLINE, 2)
    numbered = '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
    styles = f'<w:style w:type="numbering" w:styleId="Legal">{numbered}</w:style>'
    found = lines(
        item("a") + item("b"), numbering=link + of_style + num() + num(2, 2), styles=styles
    )
    assert found == ["1. a", "2. b"]
    # The style itself need not be there.
    assert lines(item("a"), numbering=link + of_style + num()) == ["1. a"]


def test_a_level_may_never_restart() -> None:
    levels = level(0, "decimal", "%1.") + level(
        1, "lowerLetter", "%2)", '<w:lvlRestart w:val="0"/>'
    )
    body = item("x") + item("y", level=1) + item("x") + item("y", level=1)
    assert lines(body, numbering=abstract(levels) + num()) == ["1. x", "a) y", "2. x", "b) y"]


def test_what_is_not_there_is_not_counted() -> None:
    deleted = '<w:rPr><w:del w:id="1"/></w:rPr>'
    in_list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    text = "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
    gone = f"<w:p><w:pPr>{in_list}{deleted}</w:pPr>{text}</w:p>"
    body = item("a") + gone + item("b")
    assert lines(body, numbering=abstract(OUTLINE) + num()) == ["1. a", "2. b"]


def test_a_paragraph_that_only_ends_a_section_is_not_counted() -> None:
    end = item("").replace("</w:pPr>", "<w:sectPr/></w:pPr>").replace(r(""), "")
    assert lines(item("a") + end + item("b"), numbering=abstract(OUTLINE) + num()) == [
        "1. a", "2. b",
    ]  # fmt: skip


def test_damaged_lists_have_no_numbers() -> None:
    circle = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Round"/></w:abstractNum>'
    )
    numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = style("Round", "Round", numbered, based_on="Round")
    body = item("a", 7) + item("b") + styled("c", "Round") + item("d", level=99)
    assert lines(body, numbering=circle + num(), styles=styles) == ["a", "b", "c", "d"]
