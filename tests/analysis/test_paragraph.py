"""A line read again is summarised as one that is new."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.paragraph import read_paragraph
from factbox.analysis.rules import FACT_BOX, RULE_SETS, Rules

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
def test_as_one_that_is_new(rules: Rules, line: str) -> None:
    assert read_paragraph(line, rules, again=True) == read_paragraph(line, rules)


def test_a_line_too_long_for_pieces() -> None:
    line = "One sentence more is here. " * 1_000
    assert read_paragraph(line, FACT_BOX, again=True) == read_paragraph(line, FACT_BOX)
