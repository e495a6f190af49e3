"""What is made of how often each type occurs."""

from __future__ import annotations

import random
from collections import Counter
from fractions import Fraction
from math import comb, isfinite, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.diversity import Spectrum, guiraud_r, hd_d, herdan_c, maas_a2, yule_k

# McCarthy & Jarvis (2010) have it as their example: 9 tokens, of the types "of" and "by" once,
# "the" and "people" three times, "for" once.
PEOPLE = "of the people by the people for the people".split()

SPECTRA = st.dictionaries(st.integers(1, 5_000), st.integers(1, 50), min_size=1, max_size=12)


def figures(tokens: list[str]) -> list[float | None]:
    """The five measures of a text."""
    spectrum = Spectrum(Counter(tokens))
    n, v = spectrum.tokens, spectrum.types
    return [
        guiraud_r(n, v),
        herdan_c(n, v),
        maas_a2(n, v),
        yule_k(n, spectrum.squares),
        hd_d(n, spectrum.occurring),
    ]


def hd_d_exactly(tokens: int, spectrum: dict[int, int]) -> Fraction:
    """As it is defined, by binomial coefficients."""
    draws = comb(tokens, 42)
    chances = (
        types * (1 - Fraction(comb(tokens - times, 42), draws))
        for times, types in spectrum.items()
    )
    return sum(chances, Fraction(0)) / 42


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


def test_hd_d_begins_at_42_tokens() -> None:
    assert hd_d(41, {1: 41}) is None
    assert hd_d(42, {1: 42}) == 1
    # All 42 are drawn.
    assert hd_d(42, {40: 1, 1: 2}) == pytest.approx(3 / 42)


def test_hd_d_by_hand() -> None:
    # Of 43 tokens one is left out, and it is the only "b" once in 43 times.
    assert hd_d(43, {42: 1, 1: 1}) == pytest.approx((1 + 42 / 43) / 42)


@given(SPECTRA)
def test_hd_d_is_exact(spectrum: dict[int, int]) -> None:
    tokens = sum(times * types for times, types in spectrum.items())
    if tokens >= 42:
        assert hd_d(tokens, spectrum) == float(hd_d_exactly(tokens, spectrum))


def test_hd_d_is_exact_in_a_book() -> None:
    spectrum = {1: 30_000, 2: 9_000, 3: 4_000, 50: 900, 1_000: 190, 45_000: 11}
    tokens = sum(times * types for times, types in spectrum.items())
    spectrum[800_000 - tokens] = 1
    assert hd_d(800_000, spectrum) == float(hd_d_exactly(800_000, spectrum))


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
