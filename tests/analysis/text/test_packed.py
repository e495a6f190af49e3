"""What was packed is the same again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import RULE_SETS, Rules
from factbox.analysis.text.packed import pack, unpack
from factbox.analysis.text.paragraph import read_paragraph

LINES = st.one_of(
    st.text(st.characters(exclude_characters="\n")),
    st.sampled_from(
        (
            "",
            "# A heading",
            "First, we should go. Second, they must not; and, thirdly, nobody will.",
            "There are three reasons: (1) a@b.org, (2) “it’s $5”, and (3) e\u0301.",
        )
    ),
)


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
@given(line=LINES)
def test_a_round_trip(rules: Rules, line: str) -> None:
    paragraph = read_paragraph(line, rules)
    assert unpack([line], pack([paragraph])) == [paragraph]


def test_several_lines() -> None:
    lines = ["", "First, we should go.", "", "The rain is cold."]
    paragraphs = [read_paragraph(line, RULE_SETS[0]) for line in lines]
    assert unpack(lines, pack(paragraphs)) == paragraphs


def test_the_text_is_not_sent() -> None:
    line = "The very same words come once again. " * 1_000
    assert len(pack([read_paragraph(line, RULE_SETS[0])])) < len(line)


def test_tokens_are_one_string_for_each_type() -> None:
    paragraph = read_paragraph("Again and again", RULE_SETS[0])
    [again] = unpack([paragraph.text], pack([paragraph]))
    assert all(a is b for a, b in zip(again.tokens, paragraph.tokens, strict=True))
