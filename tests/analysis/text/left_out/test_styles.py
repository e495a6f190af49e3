"""What a document says that a paragraph is counts as that, whatever its words look like."""

from __future__ import annotations

from itertools import chain

import pytest

from factbox.analysis.rule_sets.rules import RULE_SETS, TEXTSTAT, Rules
from factbox.analysis.text.document import Document
from factbox.analysis.text.left_out.kind import DEFAULT, Kind, kinds_named
from factbox.analysis.text.left_out.places import left_out_places
from factbox.analysis.text.style import Style, Styles

CODE = Style(Kind.CODE)
NOTE = Style(Kind.FOOTNOTES)
STYLED = [Kind.HEADINGS, Kind.TABLES, Kind.QUOTATIONS, Kind.CAPTIONS, Kind.FOOTNOTES, Kind.CODE]
LONG = "Nobody who has seen it would say that it was anything but a long heading, would they?"


def heading(level: int) -> Style:
    return Style(Kind.HEADINGS, level)


def words(document: Document) -> str:
    return " ".join(chain.from_iterable(document.tokens()))


@pytest.mark.parametrize("kind", STYLED)
def test_a_paragraph_of_a_kind_is_left_out_with_that_kind(kind: Kind) -> None:
    lines, styles = ["A b c.", "d e", "F g h."], [None, Style(kind, 1), None]
    without = Document(lines, left_out=kinds_named(f"none,{kind}"), styles=styles)
    assert words(without) == "A b c F g h"
    assert without.metrics().left_out.tokens == ((kind, 2),)
    within = Document(lines, left_out=frozenset(Kind) - {kind}, styles=styles)
    assert words(within) == "A b c d e F g h"


def test_only_code_is_left_out_at_first() -> None:
    lines = [*map(str, STYLED)]
    document = Document(lines, styles=[Style(kind) for kind in STYLED])
    assert document.metrics().left_out.tokens == ((Kind.CODE, 1),)


def test_neighbours_of_one_kind_are_one_place_but_headings_are_not() -> None:
    styles = [heading(1), heading(1), CODE, CODE, None, CODE]
    document = Document(["a", "b", "c", "d", "e", "f"], left_out=frozenset(Kind), styles=styles)
    places = [
        (p.start.paragraph, p.end.paragraph) for p in left_out_places(document.paragraphs)
    ]
    assert places == [(0, 0), (1, 1), (2, 3), (5, 5)]


def test_what_is_code_in_a_document_opens_no_fence() -> None:
    lines = ["```", "A b c.", "```", "D e f."]
    document = Document(lines, styles=[NOTE, None, NOTE, None])
    assert words(document) == "A b c D e f"


def test_a_long_heading_that_asks_is_a_heading_of_the_outline() -> None:
    lines = ["There are two parts.", LONG, "It is.", "2. And another.", "It is."]
    styles = [None, heading(2), None, heading(2), None]
    [enumeration] = Document(lines, styles=styles).metrics().outline
    found = [(item.ordinal, item.start, item.end) for item in enumeration.items]
    assert found == [(1, (1, 0), (2, 6)), (2, (3, 0), (4, 6))]
    assert enumeration.items[0].gist == LONG
    assert Document(lines).metrics().outline == ()


def test_styled_headings_nest_as_those_of_markdown_do() -> None:
    texts = ["A", "B", "b", "C", "c", "D", "E", "e", "F", "f"]
    levels = [1, 2, 0, 2, 0, 1, 2, 0, 2, 0]
    styles = [heading(level) if level else None for level in levels]
    signs = [
        "#" * level + " " * bool(level) + text
        for text, level in zip(texts, levels, strict=True)
    ]
    [styled] = Document(texts, styles=styles).metrics().outline
    [markdown] = Document(signs).metrics().outline
    assert [item.gist for item in styled.items] == [item.gist for item in markdown.items]
    assert [len(item.children) for item in styled.items] == [2, 2]


def test_a_heading_that_does_not_count_still_ends_what_is_above_it() -> None:
    lines = ["One", "1. a b c.", "2. d e f.", "Two", "g h i."]
    styles = [heading(1), None, None, heading(1), None]
    ends = [
        [item.end for item in enumeration.items]
        for kinds in (DEFAULT, DEFAULT | {Kind.HEADINGS})
        for enumeration in Document(lines, left_out=kinds, styles=styles).metrics().outline
    ]
    assert ends[0] == ends[1]


def test_numbers_of_notes_enumerate_nothing() -> None:
    lines = ["A b c.", "1. First, we should go.", "2. Second, we should stay."]
    assert Document(lines).metrics().outline
    assert not Document(lines, styles=[None, NOTE, NOTE]).metrics().outline


@pytest.mark.parametrize(
    ("lines", "styles"),
    [
        (["1. A b c.", "2. D e f.", "G h.", "[1] A note"], [None, None, None, NOTE]),
        (
            ["First, a b c.", "Second, d e f.", "G h.", "[1] A note", "Its end"],
            [None, None, None, NOTE, NOTE],
        ),
        (["A", "b", "D", "G h.", "[1] A note"], [heading(1), None, heading(1), None, NOTE]),
        (["A", "b", "D", "G h.", "[1] A note"], [heading(3), None, heading(3), None, NOTE]),
    ],
)
def test_the_last_item_ends_before_the_notes(lines: list[str], styles: Styles) -> None:
    for kinds in (DEFAULT, DEFAULT | {Kind.FOOTNOTES}):
        [enumeration] = Document(lines, left_out=kinds, styles=styles).metrics().outline
        assert [item.ordinal for item in enumeration.items] == [1, 2]
        assert enumeration.items[-1].end <= (styles.index(NOTE) - 1, 4)


def test_references_end_with_the_next_heading_or_note() -> None:
    lines = ["A b.", "References", "Smith, J. C. 2004.", "D, e", "F g", "[1] H i"]
    styles = [None, heading(1), None, heading(1), None, NOTE]
    document = Document(lines, left_out=frozenset({Kind.REFERENCES}), styles=styles)
    assert words(document) == "A b D e F g 1 H i"
    document.replace(3, 2, [])
    assert words(document) == "A b 1 H i"


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
def test_styles_outlive_another_way_of_counting(rules: Rules) -> None:
    lines, styles = ["A b c.", "d e", "", "F g h."], [heading(2), CODE, NOTE, None]
    document = Document(lines, styles=styles)
    document.rules = rules
    document.left_out = frozenset({Kind.HEADINGS})
    whole = Document(lines, rules, left_out=document.left_out, styles=styles)
    assert document.metrics() == whole.metrics()
    # What is blank is nothing else.
    assert [line.style for line in document.paragraphs] == [heading(2), CODE, None, None]


def test_other_styles_for_the_same_words() -> None:
    document = Document(["A b.", "c d", "E f."], TEXTSTAT)
    document.replace(1, 1, ["c d"], [CODE])
    assert words(document) == "a b e f"
    document.replace(1, 1, ["c d"])
    assert document.metrics() == Document(["A b.", "c d", "E f."], TEXTSTAT).metrics()


def test_each_line_needs_a_style_where_any_has_one() -> None:
    document = Document(["A b."])
    with pytest.raises(ValueError, match="zip"):
        document.replace(0, 1, ["c", "d"], [CODE])
    assert words(document) == "A b"
