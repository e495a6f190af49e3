"""What is kept with figures of the word lists that they go by."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse
from factbox.analysis.words.vocabulary.own.recorded_lists import (
    NO_LISTS,
    RecordedList,
    RecordedLists,
    unpacked_lists,
)
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.tr import translate_by

DIGEST = st.text("0123456789abcdef", min_size=16, max_size=16)
NAME = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=100)
USED = st.builds(
    RecordedLists,
    st.lists(st.builds(RecordedList, NAME, DIGEST)).map(tuple),
    st.sampled_from(["", "X 1"]),
    st.just(0),
    st.just(""),
)


def used(own: ListsInUse) -> RecordedLists:
    return RecordedLists.of(ENGLISH.level_list_with(own))


def known(name: str, *words: str) -> WordList:
    return WordList.of(name, dict.fromkeys(words, WordClass.A1), has_levels=False)


@given(USED)
def test_what_is_packed_comes_back(lists: RecordedLists) -> None:
    assert unpacked_lists(lists.packed()) == lists


@given(st.recursive(st.none() | st.integers() | st.text(), lambda each: st.lists(each)))
def test_anything_else_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="no word lists"):
        unpacked_lists(json.dumps({"lists": value, "ignored": 0, "ignored_sha256": "x"}))
    with pytest.raises(ValueError, match="no word lists"):
        unpacked_lists("[" * 100_000)


def test_the_built_in_list_alone_is_nothing_to_keep() -> None:
    assert used(ListsInUse()) == NO_LISTS
    assert NO_LISTS.packed() == NO_LISTS.in_words() == NO_LISTS.described() == ""


def test_lists_are_named_with_their_digests() -> None:
    mine = known("Class 7b", "goose")
    own = used(ListsInUse((mine,), ignored=frozenset(("rose", "brown"))))
    assert own.in_words() == "“Class 7b”, then CEFR-J 1.5, 2 words ignored"
    start = f"Class 7b, then CEFR-J 1.5 ({mine.digest}, ignored "
    assert own.described().startswith(start)
    assert used(ListsInUse(ignored=frozenset(("rose",)))).in_words() == "1 word ignored"
    assert used(ListsInUse((mine,), is_built_in_used=False)).in_words() == "“Class 7b”"


def test_lists_are_identified_in_the_words_of_the_window() -> None:
    mine = known("Class 7b", "goose")
    own = used(ListsInUse((mine,), ignored=frozenset(("rose", "brown"))))
    said = {"“%s”": "„%s“", "{lists}, then {another}": "{lists}, dann {another}"}
    translate_by(lambda _context, text, _hint, _n: said.get(text, ""))
    in_german = own.identified()
    translate_by(None)
    digests = f"({mine.digest}, {own.ignored_digest})"
    assert in_german == f"„Class 7b“, dann CEFR-J 1.5, 2 words ignored {digests}"
    assert own.identified() == f"“Class 7b”, then CEFR-J 1.5, 2 words ignored {digests}"
    only_ignored = RecordedLists(ignored=1, ignored_digest="0" * 16)
    assert only_ignored.identified() == f"1 word ignored ({'0' * 16})"
    assert NO_LISTS.identified() == ""


def test_figures_are_alike_if_their_words_are() -> None:
    one, renamed = (
        used(ListsInUse((known("A", "goose"),))),
        used(ListsInUse((known("B", "goose"),))),
    )
    assert one.is_like(renamed)
    others = (
        ListsInUse(),
        ListsInUse((known("A", "geese"),)),
        ListsInUse((known("A", "goose"),), is_built_in_used=False),
        ListsInUse((known("A", "goose"),), ignored=frozenset(("rose",))),
    )
    assert not any(one.is_like(used(other)) for other in others)
