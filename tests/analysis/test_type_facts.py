"""What the types of a text add up to."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis import type_facts
from factbox.analysis.english import is_function_word
from factbox.analysis.rules import FACT_BOX
from factbox.analysis.type_facts import TypeFacts

TOKENS = st.lists(st.text(min_size=1, max_size=12) | st.sampled_from(["the", "first", "must"]))


def check(facts: TypeFacts, tokens: list[str]) -> None:
    sums = facts.sums(tokens)
    assert sums.syllables == sum(map(FACT_BOX.count_syllables, tokens))
    assert sums.letters == sum(map(str.isalpha, "".join(tokens)))
    assert sums.function_words == sum(map(is_function_word, tokens))
    hints = facts.hints(tokens)
    assert {"first", "must"} & hints == {"first", "must"} & set(tokens)


@given(TOKENS)
def test_they_are_the_sums_of_all_tokens(tokens: list[str]) -> None:
    check(TypeFacts(FACT_BOX), tokens)


def test_so_they_are_when_there_were_too_many_to_keep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type_facts, "_MOST_KEPT", 3)
    facts = TypeFacts(FACT_BOX)
    for tokens in (["must", "a", "b", "c", "d"], ["first", "e", "must"], ["must"], []):
        check(facts, tokens)


def test_so_they_are_when_most_are_met_but_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type_facts, "_MOST_NEW", 2)
    facts = TypeFacts(FACT_BOX)
    for tokens in (["must", "a", "must"], ["first", "b"], ["first", "must"], ["c"], ["first"]):
        check(facts, tokens)


def counting() -> tuple[TypeFacts, Counter[str]]:
    """The facts of types, and how often each was looked at."""
    asked: Counter[str] = Counter()

    def count_syllables(token: str) -> int:
        asked[token] += 1
        return FACT_BOX.count_syllables(token)

    return TypeFacts(replace(FACT_BOX, count_syllables=count_syllables)), asked


def test_a_word_that_stays_is_looked_at_once_whatever_is_typed() -> None:
    facts, asked = counting()
    half_typed = [f"x{number}" for number in range(30_000)]
    for token in half_typed:
        facts.sums(["staying", token])
    assert asked["staying"] == 1
    # Of those nothing is left.
    facts.sums(half_typed[:1])
    assert asked["x0"] == 2


def test_a_word_that_no_text_has_any_more_is_forgotten() -> None:
    facts, asked = counting()
    text = [f"word{number}" for number in range(20)]
    for _ in range(3):
        facts.sums(text)
        facts.sums([f"gone{number}" for number in range(20)])
    for number in range(30_000):
        facts.sums([f"x{number}"])
    facts.sums(text)
    facts.sums([f"gone{number}" for number in range(20)])
    assert {asked[token] for token in text} == {1}
    assert {asked[f"gone{number}"] for number in range(20)} == {2}
