"""The classes of English tokens by lists of a user's own."""

from __future__ import annotations

from collections.abc import Collection

from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.languages.english.vocabulary.token_classes import token_classes
from factbox.analysis.languages.english.vocabulary.word_levels import tables
from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import WordClass

ALL = {word: each.level for word, each in tables().levels.items() if word[0] != "'"}
SAME = ENGLISH.level_list_with(
    ListsInUse((WordList.of("All", ALL, has_levels=True),), is_built_in_used=False)
)


def known(words: str) -> WordList:
    return WordList.of("Known", dict.fromkeys(words.split(), WordClass.A1), has_levels=False)


def found(own: ListsInUse, tokens: str) -> dict[str, str]:
    classes = ENGLISH.level_list_with(own).classes
    return {token: classes[token].inside.label for token in tokens.split()}


def of_class(own: ListsInUse, tokens: str, label: str) -> Collection[str]:
    return [token for token, each in found(own, tokens).items() if each == label]


def test_a_word_has_the_level_of_the_list_with_all_its_forms() -> None:
    own = ListsInUse(
        (known("goose walk leave plod color colour even"),), is_built_in_used=False
    )
    tokens = "geese walked left plodded colours colors evening Walking walk’s GOOSE"
    assert of_class(own, tokens, "A1") == tokens.split()


def test_a_word_is_no_form_of_one_that_only_looks_like_it() -> None:
    own = ListsInUse((known("rat for morning new"),), is_built_in_used=False)
    tokens = "rating four mourning news"
    assert of_class(own, tokens, "beyond") == tokens.split()


def test_a_word_in_no_dictionary_is_found_by_its_ending() -> None:
    own = ListsInUse((known("blog vlog"),))
    assert found(own, "vlogs vlogged")["vlogs"] == "A1"


def test_its_own_line_comes_before_its_base_form() -> None:
    levels = {"evening": WordClass.B2, "even": WordClass.A1}
    own = ListsInUse((WordList.of("Mine", levels, has_levels=True),))
    assert found(own, "evening evenings even") == {
        "evening": "B2",
        "evenings": "B2",
        "even": "A1",
    }


def test_the_first_list_that_has_a_word_decides() -> None:
    hard = WordList.of("Hard", {"cat": WordClass.BEYOND, "dog": WordClass.B1}, has_levels=True)
    own = ListsInUse((known("dog squirrel"), hard))
    assert found(own, "dogs squirrels cats house arcane") == {
        "dogs": "A1",
        "squirrels": "A1",
        "cats": "beyond",
        "house": "A1",
        "arcane": "beyond",
    }
    alone = ListsInUse((known("dog"),), is_built_in_used=False)
    assert found(alone, "dogs house xqxq") == {
        "dogs": "A1",
        "house": "beyond",
        "xqxq": "unknown",
    }


def test_common_words_that_no_list_has_are_words_beyond_it() -> None:
    alone = ListsInUse((known("dog"),), is_built_in_used=False)
    # Neither symbols nor names.
    assert of_class(alone, "a A I I’m I'll The b", "beyond") == "a A I I’m I'll The".split()
    assert found(alone, "b IT") == {"b": "symbol", "IT": "name"}
    assert found(ListsInUse((known("a"),)), "a à") == {"a": "A1", "à": "symbol"}
    classes = ENGLISH.level_list_with(alone).classes
    assert [word for word in ("the", "I", "house") if classes[word].is_function_word] == [
        "the",
        "I",
    ]


def test_words_with_an_apostrophe_are_read_in_parts_unless_the_list_has_them() -> None:
    own = ListsInUse((known("do i"),), is_built_in_used=False)
    assert found(own, "don't I’m")["don't"] == "A1"
    own = ListsInUse((WordList.of("Mine", {"don't": WordClass.B1}, has_levels=True),))
    assert found(own, "don’t do") == {"don’t": "B1", "do": "A1"}


def test_ignored_words_are_outside_in_all_their_forms() -> None:
    own = ListsInUse(ignored=frozenset(("blockchain", "rose")))
    tokens = "blockchain Blockchains Blockchain’s roses Rose"
    assert of_class(own, tokens, "ignored") == tokens.split()
    assert found(own, "house")["house"] == "A1"


def test_the_account_and_the_title_name_every_list() -> None:
    built_in = ENGLISH.level_list()
    assert ENGLISH.level_list_with(ListsInUse()) is built_in
    both = ENGLISH.level_list_with(ListsInUse((known("dog"),), ignored=frozenset(("cat",))))
    assert both.title == "Known, then CEFR-J 1.5"
    assert both.account.startswith(
        "Level of the word, or of its base form, in your list “Known” of known words, which "
        "count as A1. Other words: Lowest level"
    )
    assert both.account.endswith("Ignored in this text: 1 word.")
    alone = ENGLISH.level_list_with(ListsInUse((known("dog"),), is_built_in_used=False))
    assert alone.title == "Known"
    assert "CEFR" not in alone.account + alone.made_from
    # Nothing would be on the list.
    none = ENGLISH.level_list_with(ListsInUse(is_built_in_used=False, ignored=frozenset("a")))
    assert none.title == built_in.title


@given(
    st.one_of(
        st.sampled_from(sorted(ALL)),
        st.sampled_from(sorted(ALL)).map(str.capitalize),
        st.sampled_from(sorted(ALL)).map(lambda word: f"{word}’s"),
        st.text(min_size=1),
    )
)
def test_a_list_equal_to_the_built_in_one_gives_the_same_classes(token: str) -> None:
    assert SAME.classes[token][:5] == token_classes(token)[:5]


def test_hardly_any_word_of_a_dictionary_is_taken_for_a_form_by_such_a_list_only() -> None:
    # "urgings" is a form of "urging", which is no headword of CEFR-J, but a word of this list.
    others = sorted(tables().others)
    unlike = [word for word in others if SAME.classes[word] != token_classes(word)]
    assert len(unlike) < len(others) / 500
