"""The reference article: every figure that its definition gives, to the last digit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest

from factbox.analysis.text.counts import FactBox
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.lines import split_lines
from factbox.analysis.text.place import Place
from factbox.analysis.text.published import Published, difference, published_text


@pytest.fixture
def document(article: str) -> Document:
    return Document(split_lines(article)[0])


@pytest.fixture
def places(document: Document) -> list[Place]:
    """Where the paragraphs begin that are not blank, the published box left out: 0 to 14."""
    first = document.metrics().first_line
    return [
        Place(index, 0)
        for index, paragraph in enumerate(document.paragraphs)
        if index >= first and paragraph.text.strip()
    ]


def six_digits(figure: float | None) -> str:
    assert figure is not None
    return f"{figure:.6f}"


def test_the_published_box_is_reproduced(document: Document) -> None:
    metrics = document.metrics()
    assert metrics.published == Published(
        Decimal("18.399"), Decimal("1121"), Decimal("498"), Decimal("0.444")
    )
    box = metrics.whole.box
    for name in ("level", "tokens", "types", "ttr"):
        assert difference(getattr(box, name), getattr(metrics.published, name)) == 0
    assert box == FactBox(18.399210526315795, 1121, 498, 498 / 1121)


def test_the_box_is_written_as_it_was_published(article: str, document: Document) -> None:
    assert article.startswith(published_text(document.metrics().whole.box) + "\n")


@pytest.mark.parametrize(
    ("headline_rule", "tokens", "types", "ttr", "sentences", "syllables", "level"),
    [
        (HeadlineRule.AUTOMATIC, 1121, 498, "0.444246", 38, 2136, "18.399211"),
        (HeadlineRule.TWICE, 1121, 498, "0.444246", 38, 2136, "18.399211"),
        (HeadlineRule.ONCE, 1115, 498, "0.446637", 37, 2125, "18.651492"),
    ],
)
def test_both_columns(
    article: str,
    headline_rule: HeadlineRule,
    tokens: int,
    types: int,
    ttr: str,
    sentences: int,
    syllables: int,
    level: str,
) -> None:
    whole = Document(split_lines(article)[0], headline_rule=headline_rule).metrics().whole
    assert (whole.box.tokens, whole.box.types) == (tokens, types)
    assert (whole.counts.sentences, whole.counts.syllables) == (sentences, syllables)
    assert (six_digits(whole.box.ttr), six_digits(whole.box.level)) == (ttr, level)


def test_it_has_482_types_where_case_is_ignored(document: Document) -> None:
    paragraphs = document.paragraphs
    text = paragraphs.run(document.metrics().first_line, len(paragraphs))
    assert len({token.casefold() for one in text for token in one.tokens}) == 482


def test_it_has_a_headline_and_fifteen_paragraphs(
    document: Document, places: list[Place]
) -> None:
    metrics = document.metrics()
    assert metrics.headline is not None
    assert metrics.headline.text == "Principled partnership for the common good"
    assert metrics.headline.start == places[0]
    assert metrics.headline.again.tokens == 6
    assert metrics.headline.again.sentences == 1
    assert metrics.whole.counts.paragraphs == len(places) == 15


@dataclass(frozen=True, slots=True)
class Proposal:
    """One line of the definition's table."""

    marker: str
    first: int
    last: int
    tokens: int
    types: int
    ttr: str
    sentences: int
    level: str


PROPOSALS = [
    Proposal("First", 2, 3, 227, 139, "0.612335", 7, "20.345249"),
    Proposal("Second", 4, 5, 195, 107, "0.548718", 5, "21.888718"),
    Proposal("Third", 6, 10, 417, 224, "0.537170", 11, "21.973922"),
]


def test_three_of_three_ways_are_found(document: Document) -> None:
    [enumeration] = document.metrics().outline
    assert (enumeration.announced, enumeration.found) == (3, 3)
    assert [item.marker for item in enumeration.items] == ["First", "Second", "Third"]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_extent_and_figures_of_a_proposal(
    document: Document, places: list[Place], number: int
) -> None:
    proposal = PROPOSALS[number]
    item = document.metrics().outline[0].items[number]
    last = places[proposal.last].paragraph
    assert item.ordinal == number + 1
    assert item.start == places[proposal.first]
    assert item.end == Place(last, len(document.paragraphs[last].text.rstrip()))
    part = document.part(item.start, item.end)
    assert part.counts == item.counts
    assert (part.box.tokens, part.box.types) == (proposal.tokens, proposal.types)
    assert part.counts.sentences == proposal.sentences
    assert six_digits(part.box.ttr) == proposal.ttr
    assert six_digits(part.box.level) == proposal.level


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\u2029"])
def test_line_ends_change_nothing(article: str, document: Document, line_end: str) -> None:
    other = Document(split_lines(article.replace("\n", line_end))[0])
    assert other.metrics() == document.metrics()


def test_typing_it_line_by_line_comes_to_the_same(article: str, document: Document) -> None:
    lines = split_lines(article)[0]
    typed = Document()
    for index, line in enumerate(lines):
        typed.replace(index, 1, [line, ""])
        assert typed.metrics() == Document([*lines[: index + 1], ""]).metrics()
    typed.replace(len(lines), 1, [])
    assert typed.metrics() == document.metrics()
