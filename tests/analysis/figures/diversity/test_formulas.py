"""Figures that depend only on how often each type occurs."""

from __future__ import annotations

import random
from math import isfinite, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.catalogue import in_group
from factbox.analysis.figures.figure import Group

from ..of_tokens import figure_of

# McCarthy & Jarvis (2010) have it as their example: 9 tokens, of the types "of" and "by" once,
# "the" and "people" three times, "for" once.
PEOPLE = "of the people by the people for the people".split()


def figures(tokens: list[str]) -> list[float | None]:
    """Return five figures of a text."""
    keys = ("guiraud_r", "herdan_c", "maas_a2", "yule_k", "hd_d")
    return [figure_of(key, tokens) for key in keys]


def test_by_hand() -> None:
    guiraud, herdan, maas, yule, drawn = figures(PEOPLE)
    assert guiraud == pytest.approx(5 / 3)
    assert herdan == pytest.approx(log(5) / log(9))
    assert maas == pytest.approx((log(9) - log(5)) / log(9) ** 2)
    assert yule == pytest.approx(10_000 * (1 + 9 + 9 + 1 + 1 - 9) / 81)
    assert drawn is None


def test_others_by_hand() -> None:
    # 9 tokens, 5 types of which 3 occur once, Σ i² × V_i = 21.
    assert figure_of("summer_s", PEOPLE) == pytest.approx(log(log(5)) / log(log(9)))
    assert figure_of("yule_i", PEOPLE) == pytest.approx(25 / (21 - 5))
    assert figure_of("simpson_d", PEOPLE) == pytest.approx((3 * 2 + 3 * 2) / (9 * 8))
    assert figure_of("herdan_vm", PEOPLE) == pytest.approx((21 / 81 - 1 / 5) ** 0.5)
    assert figure_of("honore_r", PEOPLE) == pytest.approx(100 * log(9) / (1 - 3 / 5))
    assert figure_of("brunet_w", PEOPLE) == pytest.approx(9 ** (5**-0.165))
    assert figure_of("hapax_share", PEOPLE) == 3 / 5


def test_no_token_has_no_diversity() -> None:
    assert {figure_of(each.key, []) for each in in_group(Group.DIVERSITY)} == {None}


def test_one_token() -> None:
    assert figures(["word"]) == [1, None, None, 0, None]
    for key in ("guiraud_r", "mattr", "brunet_w", "hapax_share"):
        assert figure_of(key, ["word"]) == 1
    for key in ("mtld", "summer_s", "simpson_d", "honore_r", "yule_i"):
        assert figure_of(key, ["word"]) is None


def test_where_no_word_occurs_twice() -> None:
    distinct = list(map(str, range(60)))
    for key in ("mtld", "yule_i", "honore_r"):
        assert figure_of(key, distinct) is None
    assert figure_of("herdan_vm", distinct) == 0


def test_one_type() -> None:
    assert figures(["on"] * 100) == [1 / 10, 0, 1 / log(100), 9_900, pytest.approx(1 / 42)]


def test_every_token_another_type() -> None:
    assert figures(list(map(str, range(100)))) == [10, 1, 0, 0, 1]


@given(st.lists(st.sampled_from("abcdefghij"), max_size=200), st.randoms())
def test_the_order_does_not_matter(tokens: list[str], chance: random.Random) -> None:
    shuffled = chance.sample(tokens, len(tokens))
    assert figures(shuffled) == figures(tokens)


@given(st.lists(st.integers(0, 300).map(str), max_size=400))
def test_bounds(tokens: list[str]) -> None:
    guiraud, herdan, maas, yule, drawn = figures(tokens)
    for figure in in_group(Group.DIVERSITY):
        value = figure_of(figure.key, tokens)
        assert value is None or isfinite(value)
    assert guiraud is None or 0 < guiraud**2 < len(tokens) + 1
    assert herdan is None or 0 <= herdan <= 1
    assert maas is None or 0 <= maas < 1 / log(2) + 1e-9
    assert yule is None or 0 <= yule < 10_000
    assert drawn is None or 0 < drawn <= 1
