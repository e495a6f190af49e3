"""Syllables of a token: the hyphenation points of pyphen's en_US, and one."""

from __future__ import annotations

import pyphen
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.words.hyphenation import Hyphenation
from factbox.assets import asset

count_syllables = Hyphenation("en_US").count_syllables


@pytest.mark.parametrize(
    ("token", "syllables"),
    [
        ("cat", 1),
        ("water", 2),
        ("cooperation", 5),
        ("COOPERATION", 5),
        ("partnership", 3),
        # Hyphenation is not speech: these are two and three.
        ("idea", 1),
        ("any", 1),
        ("other's", 2),
        ("2021", 1),
        ("$", 1),
        ("editor@chinawatch.cn", 4),
        ("你好", 1),
    ],
)
def test_syllables(token: str, syllables: int) -> None:
    assert count_syllables(token) == syllables


def test_they_are_those_that_pyphen_itself_finds() -> None:
    dictionary = pyphen.Pyphen(lang="en_US")
    table = asset("cmudict-syllables.txt").read_text(encoding="ascii").split()
    words = [word for word in table if not word.isdecimal()][::7]
    assert len(words) > 10_000
    for word in words:
        assert count_syllables(word) == len(dictionary.positions(word)) + 1


LETTERS = st.text("etaoinshrdlcumy'-.", min_size=1, max_size=60)


@given(st.text(st.characters(exclude_categories=()), min_size=1) | LETTERS)
def test_so_are_those_of_what_is_no_word(token: str) -> None:
    dictionary = pyphen.Pyphen(lang="en_US")
    assert count_syllables(token) == len(dictionary.positions(token)) + 1


@given(st.text(st.characters(exclude_categories=()), min_size=1))
def test_every_token_has_a_syllable(token: str) -> None:
    assert 1 <= count_syllables(token) <= len(token)
