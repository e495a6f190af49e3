"""What is made of how often each type occurs."""

from __future__ import annotations

import random
from collections import Counter
from math import isfinite, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.diversity import (
    Spectrum,
    guiraud_r,
    hd_d,
    herdan_c,
    maas_a2,
    yule_k,
)

# McCarthy & Jarvis (2010) have it as their example: 9 tokens, of the types "of" and "by" once,
# "the" and "people" three times, "for" once.
PEOPLE = "of the people by the people for the people".split()


def figures(tokens: list[str]) -> list[float | None]:
    """The five measures of a text."""
    spectrum = Spectrum(Counter(tokens))
    n, v = spectrum.tokens, spectrum.types
    return [
        guiraud_r(n, v),
        herdan_c(n, v),
        maas_a2(n, v),
        yule_k(n, spectrum.squares),
        hd_d(n, spectrum.sets),
    ]


def test_by_hand() -> None:
    guiraud, herdan, maas, yule, drawn = figures(PEOPLE)
    assert guiraud == pytest.approx(5 / 3)
    assert herdan == pytest.approx(log(5) / log(9))
    assert maas == pytest.approx((log(9) - log(5)) / log(9) ** 2)
    assert yule == pytest.approx(10_000 * (1 + 9 + 9 + 1 + 1 - 9) / 81)
    assert drawn is None


def test_no_token_has_no_diversity() -> None:
    assert figures([]) == [None] * 5


def test_one_token() -> None:
    assert figures(["word"]) == [1, None, None, 0, None]


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
    assert all(figure is None or isfinite(figure) for figure in figures(tokens))
    assert guiraud is None or 0 < guiraud**2 < len(tokens) + 1
    assert herdan is None or 0 <= herdan <= 1
    assert maas is None or 0 <= maas < 1 / log(2) + 1e-9
    assert yule is None or 0 <= yule < 10_000
    assert drawn is None or 0 < drawn <= 1
