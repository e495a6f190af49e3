"""Parts of lines."""

from __future__ import annotations

import pytest

from factbox.analysis.rule_sets.rules import FACT_BOX, TEXTSTAT
from factbox.analysis.text.fragments import read_fragment
from factbox.analysis.text.paragraph import read_paragraph


@pytest.mark.parametrize("text", ["", "We go.", "First, it rains. " * 500])
def test_a_part_of_a_line_counts_as_a_line_of_its_own(text: str) -> None:
    for rules in (FACT_BOX, TEXTSTAT, FACT_BOX):
        found, right = read_fragment(text, rules), read_paragraph(text, rules)
        assert (found.tokens, found.counts) == (right.tokens, right.counts)
