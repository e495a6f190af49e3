"""What is found in a line, and what it becomes when it is replaced."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.words.text_search import TextSearch

LETTERS = st.text(alphabet="iIİıßẞsSaA' -’é\u0301中.1", max_size=30)


def found(search: TextSearch, line: str) -> list[str]:
    """What is found, with the character before each place."""
    return [line[max(start - 1, 0) : end] for start, end in search.places(line)]


def test_a_letter_and_its_capital_are_the_same_unless_case_matters() -> None:
    line = "İ i I ı"
    assert TextSearch("i").places(line) == TextSearch("I").places(line) == [(2, 3), (4, 5)]
    assert TextSearch("i", matches_case=True).places(line) == [(2, 3)]
    assert TextSearch("İ").places(line) == [(0, 1)]
    assert TextSearch("i").replaced(line, "x") == ("İ x x ı", 2)


@pytest.mark.parametrize(
    ("wanted", "line", "times"),
    [
        ("ß", "Maß MAẞ Mass", 2),
        ("ss", "Maß Mass MASS", 2),
        ("σ", "ΣΊΣΥΦΟΣ σίσυφος", 6),
        ("ﬁ", "ﬁn fin", 1),
        ("aa", "aaaaa", 2),
        ("", "abc", 0),
        ("b\xa0c", "b c b\xa0c", 1),
        ("😀", "a😀b😀", 2),
        ("a.c", "abc a.c", 1),
    ],
)
def test_times(wanted: str, line: str, times: int) -> None:
    assert len(TextSearch(wanted).places(line)) == times


@pytest.mark.parametrize(
    ("wanted", "line", "places"),
    [
        ("art", "Art, a party: state-of-the-art", [(0, 3), (27, 30)]),
        ("don", "don’t don don't", [(6, 9)]),
        ("1", "1 1.5 1,000 1.", [(0, 1), (12, 13)]),
        ("the cat", "the cat, the cats, bathe cat", [(0, 7)]),
        (", the", "so, the end, then", [(2, 7)]),
        ("—", "a—b", [(1, 2)]),
        ("中", "中文", [(0, 1)]),
        ("e", "e\u0301 e", [(3, 4)]),
    ],
)
def test_whole_words_are_tokens(wanted: str, line: str, places: list[tuple[int, int]]) -> None:
    assert TextSearch(wanted, whole_words=True).places(line) == places


def test_whole_words_are_found_anywhere_in_a_line_as_long_as_a_book() -> None:
    line = "Start a startling start. " * 3_000
    search = TextSearch("start", whole_words=True)
    assert len(search.places(line)) == 6_000
    assert search.replaced(line, "go")[0] == "go a startling go. " * 3_000


@given(LETTERS.filter(bool), LETTERS, st.booleans(), st.booleans())
def test_what_is_replaced_is_what_is_found(
    wanted: str, line: str, matches_case: bool, whole_words: bool
) -> None:
    search = TextSearch(wanted, matches_case, whole_words)
    places = search.places(line)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
    text, times = search.replaced(line, "\ue000")
    assert times == len(places)
    # Each of them, and nothing else, became the replacement.
    pieces = text.split("\ue000")
    taken = [line[start:end] for start, end in places]
    assert "".join(a + b for a, b in zip(pieces, [*taken, ""], strict=True)) == line
    # The same text is found in itself.
    assert not line or (0, len(line)) in TextSearch(line, matches_case).places(line)
