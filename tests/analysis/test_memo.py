"""What is kept of what was found, and that it is right however little that is."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.memo import Memo


def counting(most: int) -> tuple[Memo[int], Counter[str]]:
    """Lengths of strings, and how often each was looked for."""
    asked: Counter[str] = Counter()

    def find(key: str) -> int:
        asked[key] += 1
        return len(key)

    return Memo(find, most), asked


@given(st.lists(st.text(max_size=3)), st.integers(1, 4))
def test_it_is_what_was_found(keys: list[str], most: int) -> None:
    kept, _ = counting(most)
    assert [kept[key] for key in keys] == list(map(len, keys))
    assert len(kept) <= most


def test_there_are_never_more_than_it_may_keep() -> None:
    kept, _ = counting(50)
    for number in range(1_000):
        _ = kept[f"w{number}"], kept[f"w{number}"]
        assert len(kept) <= 50


def test_what_is_listed_again_and_again_is_looked_for_once() -> None:
    kept, asked = counting(1_000)
    words = [f"w{number}" for number in range(1_000)]
    for _ in range(3):
        assert [kept[word] for word in words] == list(map(len, words))
    assert set(asked.values()) == {1}


def test_what_is_no_word_is_not_kept() -> None:
    kept, asked = counting(50)
    long = "x" * 10_000
    for _ in range(3):
        assert kept[long] == len(long)
    assert asked[long] == 3
