"""What the types of a text add up to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.function_words import FUNCTION_WORDS
from factbox.analysis.rule_sets.rules import RULE_SETS, Rules
from factbox.analysis.words.type_facts import TypeFacts

TOKENS = st.lists(st.text(min_size=1, max_size=12) | st.sampled_from(["the", "first", "The"]))


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
@given(tokens=TOKENS)
def test_they_are_the_sums_of_all_tokens(rules: Rules, tokens: list[str]) -> None:
    facts = TypeFacts(rules)
    for _ in range(3):
        sums = facts.sums(tokens)
        assert sums.syllables == sum(map(rules.count_syllables, tokens))
        assert sums.letters == sum(map(str.isalpha, "".join(tokens)))
        assert sums.function_words == sum(token.lower() in FUNCTION_WORDS for token in tokens)
