"""The summary of a line, against what it is made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.syllables import count_by_hyphenation
from factbox.analysis.rule_sets.rules import FACT_BOX, RULE_SETS, TEXTSTAT, Rules
from factbox.analysis.text.as_read import AsRead
from factbox.analysis.text.paragraph import read_fragment, read_paragraph

PIECES = st.one_of(
    st.text(st.characters(exclude_characters="\n"), max_size=4),
    st.sampled_from(
        (
            "First, we should go. ",
            "Second, they must not. ",
            "Ask a@b.org. Or c.d@e",
            ".org today! ",
            "你好。世界。",
            "“It’s $5.” ",
            "Dr. ",
            "e",
            "\u0301",
            " \u0301.\u2028",
            "three reasons: ",
            "etc. ",
            "?! ",
        )
    ),
)
LINES = st.lists(PIECES, max_size=12).map("".join)


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
@given(line=LINES)
def test_it_is_what_the_rules_find(rules: Rules, line: str) -> None:
    paragraph = read_paragraph(line, rules)
    tokens = rules.find_tokens(line)
    assert list(paragraph.tokens) == list(map(rules.type_of, tokens))
    assert paragraph.counts.tokens == len(tokens)
    assert paragraph.counts.paragraphs == bool(AsRead(line).text.split())


@given(line=LINES)
def test_those_of_the_fact_box(line: str) -> None:
    counts = read_paragraph(line, FACT_BOX).counts
    tokens = FACT_BOX.find_tokens(line)
    assert counts.syllables == sum(map(count_by_hyphenation, tokens))
    assert counts.characters == len("".join(AsRead(line).text.split()))
    assert counts.letters == sum(map(str.isalpha, "".join(tokens)))


@given(line=LINES | st.just("First, it rains. " * 500))
def test_a_part_of_a_line_counts_as_a_line_without_an_outline(line: str) -> None:
    for rules in (FACT_BOX, TEXTSTAT, FACT_BOX):
        whole = read_paragraph(line, rules)
        assert read_fragment(line, rules) == whole._replace(cues=(), recommendations=())
