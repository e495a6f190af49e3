"""Which words a pattern takes."""

from __future__ import annotations

from fnmatch import fnmatchcase
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.words.word_filter import LONGEST_PATTERN, word_filter


@pytest.mark.parametrize(
    ("pattern", "taken", "left"),
    [
        ("", ["", "any"], []),
        (" ", ["any"], []),
        # Without a joker, what a word begins with.
        ("re", ["re", "read", "Read"], ["are"]),
        ("re*", ["re", "read"], ["are"]),
        ("*tion", ["nation", "tion"], ["nations"]),
        ("??", ["of", "é1"], ["a", "the"]),
        ("*at*", ["nation", "at", "cat"], ["net"]),
        ("n?t", ["net", "not"], ["neat", "nt"]),
        ("a*b*a", ["aba", "abba", "aXbXa"], ["ab", "aa"]),
        # What a "*" passed over is not looked at again, which changes nothing.
        ("*ab*ab", ["abab", "aabab", "abXab"], ["ab", "aba"]),
        # A capital stands for itself.
        ("The", ["The", "These"], ["the"]),
        ("é", ["été", "Été"], ["ete"]),
        # Nothing else in a pattern is special.
        ("a.", ["a.b"], ["ab"]),
        ("[ab]", ["[ab]"], ["a"]),
        ("(", ["("], ["a"]),
        ("\\", ["\\"], ["a"]),
    ],
)
def test_patterns(pattern: str, taken: list[str], left: list[str]) -> None:
    matches = word_filter(pattern)
    assert [word for word in taken if not matches(word)] == []
    assert [word for word in left if matches(word)] == []


@given(st.text("abA*?", min_size=1, max_size=9))
def test_as_a_shell_does(pattern: str) -> None:
    wanted = pattern if set(pattern) & set("*?") else pattern + "*"
    matches = word_filter(pattern)
    folds = pattern == pattern.lower()
    for letters in product("abA", repeat=4):
        word = "".join(letters)
        expected = fnmatchcase(word.lower() if folds else word, wanted)
        assert matches(word) is expected


@given(st.text(st.characters(exclude_categories=())), st.text())
def test_no_pattern_is_refused(pattern: str, word: str) -> None:
    assert word_filter(pattern)(word) in (True, False)


@pytest.mark.parametrize("pattern", ["*a" * 50, "*a?" * 33 + "b", "*" * 99 + "b", "?*" * 50])
def test_no_pattern_takes_for_ever(pattern: str) -> None:
    # A second try for each "*" would take longer than the universe has lasted.
    assert word_filter(pattern)("a" * 2_000 + "c") is pattern.endswith("?*")


def test_a_composed_pattern_finds_a_composed_word() -> None:
    assert word_filter("re\u0301")("r\xe9sum\xe9")


def test_what_is_beyond_the_longest_pattern_is_cut_off() -> None:
    assert word_filter("a" * (LONGEST_PATTERN + 1))("a" * LONGEST_PATTERN)
