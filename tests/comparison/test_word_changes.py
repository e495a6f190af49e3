"""The words that differ are easy to read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.slices import at_once
from factbox.comparison.matching import common_runs
from factbox.comparison.word_changes import word_changes

_PIECES = st.sampled_from(
    ["the", "cat", "sat", "on", "a", "mat", ",", ".", " ", "  ", "\u00a0"]
)
_TEXTS = st.lists(_PIECES, max_size=30).map(" ".join) | st.text(max_size=20)


def _shown(old: str, new: str) -> str:
    """Return the changes, with removed words in brackets and added words in braces."""
    return "".join(
        each.new
        if each.same
        else (f"[{each.old}]" if each.old else "") + (f"{{{each.new}}}" if each.new else "")
        for each in at_once(word_changes(old, new))
    )


@given(_TEXTS, _TEXTS)
def test_both_texts_are_there_whole(old: str, new: str) -> None:
    segments = at_once(word_changes(old, new))
    assert "".join(each.old for each in segments) == old
    assert "".join(each.new for each in segments) == new


@given(_TEXTS, _TEXTS)
def test_what_is_called_the_same_differs_in_white_space_at_most(old: str, new: str) -> None:
    for each in at_once(word_changes(old, new)):
        assert not each.same or "".join(each.old.split()) == "".join(each.new.split())


@given(st.lists(st.integers(0, 9), max_size=40), st.lists(st.integers(0, 9), max_size=40))
def test_common_runs_are_common_and_in_order(old: list[int], new: list[int]) -> None:
    low = first = 0
    for at, found, length in at_once(common_runs(old, new)):
        assert at >= low
        assert found >= first
        assert old[at : at + length] == new[found : found + length]
        low, first = at + length, found + length


def test_a_word_for_another() -> None:
    assert _shown("We go there at noon.", "We go there at night.") == (
        "We go there at[ noon]{ night}."
    )


def test_a_word_more_at_the_beginning_leaves_the_others() -> None:
    assert _shown("The cat sat down.", "Now The cat sat down.") == "{Now} The cat sat down."


def test_a_word_between_changes_is_part_of_them() -> None:
    old = "In the long run nobody but the council ever pays for any of it at all."
    new = "In the long run everyone save the mayor ever pays for any of it at all."
    assert _shown(old, new) == (
        "In the long run[ nobody but the council]{ everyone save the mayor}"
        " ever pays for any of it at all."
    )


def test_texts_with_little_in_common_are_not_cut_to_pieces() -> None:
    old, new = (
        "The sun rose over the old harbour.",
        "Prices fell, and the bank closed its doors.",
    )
    assert _shown(old, new) == f"[{old}]{{{new}}}"


def test_white_space_alone_is_no_change_of_words() -> None:
    assert all(each.same for each in at_once(word_changes("a  b c", "a b c ")))


def test_a_line_of_a_hundred_thousand_words_is_compared() -> None:
    words = [f"word{i % 30_000}" for i in range(100_000)]
    changed = [*words[:50_000], "new", *words[50_001:]]
    segments = at_once(word_changes(" ".join(words), " ".join(changed)))
    assert [(each.old, each.new) for each in segments if not each.same] == [
        (f" {words[50_000]}", " new")
    ]


def test_a_sentence_that_went_is_marked_as_a_whole() -> None:
    first, second = "They must act at once.", "They must wait a year."
    assert _shown(f"{first} {second}", second) == f"[{first}]{second}"
    old = f"All the youths agree on what to do today. {first}"
    assert _shown(old, "All the young people agree on what to do today.") == (
        f"All the[ youths]{{ young people}} agree on what to do today.[ {first}]"
    )


def test_a_sentence_that_came_is_marked_as_a_whole() -> None:
    first, second = "It is so, we know.", "It is good, we think."
    assert _shown(f"One. {second} Two.", f"One. {first} {second} Two.") == (
        f"One.{{ {first}}} {second} Two."
    )
