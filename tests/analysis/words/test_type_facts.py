"""What the tokens of a text add up to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.rule_sets.rules import FACT_BOX, RULE_SETS, WORD_PROCESSOR, Rules
from factbox.analysis.words.type_facts import read_words

TEXT = st.lists(st.text(min_size=1, max_size=12) | st.sampled_from(["the", "First,", "The"]))


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
@given(text=TEXT.map(" ".join))
def test_they_are_the_sums_of_all_tokens(rules: Rules, text: str) -> None:
    tokens = rules.find_tokens(text)
    words = read_words(tokens, rules)
    assert words.types == tuple(map(rules.type_of, tokens))
    assert words.syllables == sum(map(rules.count_syllables, tokens))
    assert words.letters == sum(map(str.isalpha, "".join(tokens)))


def test_common_words_are_known_in_capitals_and_beside_punctuation() -> None:
    text = "The Emu, THE (whole) Zoe, and I don’t DON'T"
    for rules in (FACT_BOX, WORD_PROCESSOR):
        assert read_words(rules.find_tokens(text), rules).common_words == 6


def test_tokens_are_one_string_for_each_type() -> None:
    [one, other] = read_words(FACT_BOX.find_tokens("again “again”"), FACT_BOX).types
    assert one is other
