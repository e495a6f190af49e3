"""A passage has what is counted in it, and nothing else."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import RULE_SETS, Rules
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.passage import Passage
from factbox.analysis.text.place import Place

BOX = ["Fact Box", "", "Level: 18.399", "Tokens: 6", "Types: 5", "TTR: 0.8", ""]
LINES = st.lists(
    st.sampled_from(
        ["", "A plan", "We walk, we run.", "re\u0301sume\u0301 of it", "😀 by \u2028"]
    ),
    min_size=1,
    max_size=9,
)


def types_in(passage: Passage) -> Counter[str]:
    types: Counter[str] = Counter()
    for line in passage.lines():
        for token in line.tokens:
            types[token] += line.times
    return types


@given(
    LINES,
    st.booleans(),
    st.sampled_from(RULE_SETS),
    st.sampled_from(HeadlineRule),
    st.data(),
)
def test_its_tokens_are_those_of_the_document(
    lines: list[str], with_box: bool, rules: Rules, rule: HeadlineRule, data: st.DataObject
) -> None:
    lines = BOX * with_box + lines
    document = Document(lines, rules, rule)

    def draw_place() -> Place:
        paragraph = data.draw(st.integers(0, len(lines) - 1))
        return Place(paragraph, data.draw(st.integers(0, len(lines[paragraph]))))

    start, end = sorted([draw_place(), draw_place()])
    assert types_in(Passage(document, start, end)) == document.types(start, end)
    assert types_in(Passage.whole(document)) == document.types()


def test_a_line_says_where_it_begins() -> None:
    document = Document(["one two", "three four"])
    lines = list(Passage(document, Place(0, 4), Place(1, 5)).lines())
    assert [(line.number, line.low, line.text) for line in lines] == [
        (0, 4, "two"),
        (1, 0, "three"),
    ]


def test_the_published_box_is_no_part_of_it() -> None:
    document = Document([*BOX, "A plan", "", "It is good."])
    lines = list(Passage.whole(document).lines())
    assert [(line.number, line.times) for line in lines if line.tokens] == [(7, 2), (9, 1)]
