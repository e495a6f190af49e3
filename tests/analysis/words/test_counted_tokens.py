"""Where the tokens of a text stand."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import RULE_SETS, Rules
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.place import Place
from factbox.analysis.words.counted_tokens import CountedTokens

BOX = ["Fact Box", "Level: 1", "Tokens: 2", ""]
LINES = ["A headline", "", "One (two) three.", "  ", "Four's five—six", "Seven"]


def counted(lines: list[str], rule: HeadlineRule = HeadlineRule.AUTOMATIC) -> CountedTokens:
    return read_through(Document(lines, headline_rule=rule))


def read_through(document: Document) -> CountedTokens:
    tokens = CountedTokens(document)
    for _ in tokens.read():
        pass
    return tokens


def text_between(lines: list[str], start: Place, end: Place) -> str:
    text = "\n".join(lines[start.paragraph : end.paragraph + 1])
    behind = len(lines[end.paragraph]) - end.offset
    return text[start.offset : len(text) - behind]


def test_a_token_leads_to_where_it_stands() -> None:
    tokens = counted(LINES)
    extents = [text_between(LINES, *tokens.extent(each, each)) for each in range(tokens.count)]
    assert extents == ["A", "headline", "One", "two", "three", "Four's", "five", "six", "Seven"]
    assert text_between(LINES, *tokens.extent(3, 6)) == "two) three.\n  \nFour's five"


def test_blank_lines_are_no_paragraphs() -> None:
    tokens = counted(LINES)
    assert [tokens.paragraph_of(each) for each in range(tokens.count)] == [
        *(1, 1),
        *(2, 2, 2),
        *(3, 3, 3),
        4,
    ]


def test_how_many_tokens_stand_before_a_place() -> None:
    tokens = counted(LINES)
    assert tokens.number_at(Place(0, 0)) == 0
    assert tokens.number_at(Place(2, 0)) == 2
    # In the middle of "two", which has begun.
    assert tokens.number_at(Place(2, 6)) == 4
    assert tokens.number_at(Place(5, 5)) == 9


def test_a_headline_that_counts_twice_is_there_twice() -> None:
    tokens = counted(LINES, HeadlineRule.TWICE)
    assert tokens.count == 11
    words = [text_between(LINES, *tokens.extent(each, each)) for each in range(5)]
    assert words == ["A", "headline", "A", "headline", "One"]
    assert tokens.number_at(Place(2, 0)) == 4
    assert [tokens.paragraph_of(each) for each in (0, 2, 4)] == [1, 1, 2]


def test_an_extent_from_the_title_into_the_text_is_not_turned_round() -> None:
    tokens = counted(LINES, HeadlineRule.TWICE)
    start, end = tokens.extent(1, 2)
    assert start <= end


def test_the_published_fact_box_is_not_among_them() -> None:
    lines = [*BOX, *LINES]
    tokens = counted(lines, HeadlineRule.ONCE)
    assert tokens.number_at(Place(1, 3)) is None
    assert tokens.number_at(Place(len(BOX) + 2, 0)) == 2
    assert text_between(lines, *tokens.extent(8, 8)) == "Seven"


def test_places_are_those_of_the_text_as_given() -> None:
    line = "one cafe\u0301 two"
    tokens = counted([line])
    assert text_between([line], *tokens.extent(1, 1)) == "cafe\u0301"
    assert text_between([line], *tokens.extent(2, 2)) == "two"


@pytest.mark.parametrize("lines", [[""], ["", ""], BOX, ["—"]])
def test_a_text_without_tokens(lines: list[str]) -> None:
    tokens = counted(lines)
    assert tokens.count == 0


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
@given(lines=st.lists(st.text("aB@.'- é\u0301$", max_size=30), min_size=1, max_size=12))
def test_each_token_is_found_where_it_was_read(lines: list[str], rules: Rules) -> None:
    document = Document(lines, rules)
    tokens = read_through(document)
    read = list(chain.from_iterable(document.tokens()))
    assert tokens.count == len(read)
    for number, token in enumerate(read):
        start, end = tokens.extent(number, number)
        found = rules.find_tokens(text_between(lines, start, end))
        assert list(map(rules.type_of, found)) == [token]
        assert tokens.number_at(start) == number
        assert tokens.number_at(end) == number + 1
