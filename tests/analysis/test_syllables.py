"""Syllables of a token: the hyphenation points of pyphen's en_US, and one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.syllables import count_syllables


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


@given(st.text(st.characters(exclude_categories=()), min_size=1))
def test_every_token_has_a_syllable(token: str) -> None:
    assert 1 <= count_syllables(token) <= len(token)
