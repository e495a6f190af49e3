"""The words of a text by level, with their forms and places."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.languages.english.vocabulary.base_forms import base_form_of
from factbox.analysis.rule_sets.rules import FACT_BOX, RULE_SETS, Rules
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.passage import Passage
from factbox.analysis.text.place import Place
from factbox.analysis.words.concordance import Order, find_occurrences
from factbox.analysis.words.ticks import find_ticks
from factbox.analysis.words.vocabulary.listed_sought import ListedSought
from factbox.analysis.words.vocabulary.listed_words import (
    ListedWord,
    ListedWords,
    list_words_by_level,
)
from factbox.analysis.words.vocabulary.placed_tokens import (
    TokenPlaces,
    read_placed_tokens,
)
from factbox.analysis.words.vocabulary.profile import profile_of
from factbox.analysis.words.vocabulary.word_class import WORDS, WordClass

ENGLISH = FACT_BOX.language.sentence_words
TOKENS = (
    "The cat Squirrel squirrel squirrels US IT who SAT went Jonathan 12 Goose’s goose . ! ? “ "
    "” NOBODY ubiquitous don't ﬁne café a\u00ad-b (end.Begin 行く。」と € mail@example.com x"
).split(" ")
LINES = st.lists(st.lists(st.sampled_from(TOKENS), max_size=12).map(" ".join), max_size=6)


def listed(document: Document) -> ListedWords:
    return at_once(list_words_by_level(Passage.whole(document)))


def word(lines: list[str], name: str) -> ListedWord:
    [found] = [each for each in listed(Document(lines)).words if each.word == name]
    return found


def places(lines: list[str], name: str) -> list[tuple[int, str]]:
    """The line of each place of a word, and what stands there."""
    document = Document(lines)
    sought = ListedSought(document, word(lines, name))
    found = at_once(find_occurrences(Passage.whole(document), sought, Order.POSITION))
    assert found.word == name
    return [(each.start.paragraph, each.node) for each in found.occurrences]


def test_the_forms_of_a_word_are_one_word() -> None:
    lines = ["He went there. They go, and she goes.", "Going is good. They go."]
    go = word(lines, "go")
    assert (go.word_class, go.times) == (WordClass.A1, 5)
    assert go.forms == ("go", "went", "goes", "going")
    assert places(lines, "go") == [(0, "went"), (0, "go"), (0, "goes"), (1, "Going"), (1, "go")]


def test_the_forms_of_a_word_beyond_the_list_are_one_word() -> None:
    lines = ["Squirrels are here. A squirrel sat by the other squirrel's tree."]
    squirrel = word(lines, "squirrel")
    assert (squirrel.word_class, squirrel.times) == (WordClass.BEYOND, 3)
    assert set(squirrel.forms) == {"squirrels", "squirrel", "squirrel's"}
    assert places(lines, "squirrel") == [
        (0, "Squirrels"),
        (0, "squirrel"),
        (0, "squirrel's"),
    ]
    # No dictionary has a base form of this plural.
    assert word(["Wolverines. A wolverine."], "wolverine").times == 2


def test_a_form_of_several_words_or_of_none_stands_as_it_is() -> None:
    for each in ("diagnoses", "kidnapping", "snorflings"):
        assert word([f"The {each} were here."], each).times == 1


def test_a_word_that_is_also_a_name_is_told_from_it() -> None:
    lines = ["Goose is good.", "I saw Goose, and a goose."]
    assert word(lines, "Goose").word_class is WordClass.NAME
    assert word(lines, "goose").word_class is WordClass.BEYOND
    assert places(lines, "Goose") == [(0, "Goose"), (1, "Goose")]
    assert places(lines, "goose") == [(1, "goose")]


def test_a_sentence_in_capitals_has_no_names() -> None:
    lines = ["A SQUIRREL SAT IN THE US.", "We are in the US."]
    assert places(lines, "squirrel") == [(0, "SQUIRREL")]
    assert places(lines, "US") == [(1, "US")]


def test_the_most_frequent_come_first() -> None:
    found = listed(Document(["A squirrel, a goose, a squirrel and a witch."]))
    beyond = found.of([WordClass.BEYOND])
    assert [each.word for each in beyond] == ["squirrel", "goose", "witch"]
    assert found.total == 9


def test_a_headline_that_counts_twice_does_so_here() -> None:
    lines = ["A squirrel in the house", "", "It went."]
    document = Document(lines, headline_rule=HeadlineRule.TWICE)
    assert listed(document).of([WordClass.BEYOND])[0].times == 2


def test_without_words_nothing_is_listed() -> None:
    nothing = listed(Document([""]))
    assert (list(nothing.words), nothing.total) == ([], 0)


def test_places_are_those_in_the_text_as_given() -> None:
    line = "A squir\u00adrel of the ofﬁce. Squirrel!"
    assert places([line], "squirrel") == [(0, "squir\u00adrel"), (0, "Squirrel")]
    assert places([line], "office") == [(0, "ofﬁce")]


@given(LINES, st.sampled_from(RULE_SETS))
def test_the_sums_by_class_are_those_of_the_profile(lines: list[str], rules: Rules) -> None:
    document = Document(lines, rules)
    found, expected = listed(document), at_once(profile_of(document))
    assert found.counts == expected.profile.counts
    assert found.names == expected.names
    for each in WordClass:
        assert found.counts[each] == sum(word.times for word in found.of([each]))
    assert found.total == expected.profile.words


@given(LINES, st.data())
def test_so_are_those_of_a_part(lines: list[str], data: st.DataObject) -> None:
    document = Document(lines)
    ends = st.builds(Place, st.integers(0, max(len(lines) - 1, 0)), st.integers(0, 60))
    start, end = sorted([data.draw(ends), data.draw(ends)])
    if not lines:
        return
    found = at_once(list_words_by_level(Passage(document, start, end)))
    assert found.counts == at_once(profile_of(document, start, end)).profile.counts


@given(LINES)
def test_each_word_has_as_many_places_as_it_occurs(lines: list[str]) -> None:
    document = Document(lines, headline_rule=HeadlineRule.ONCE)
    for each in listed(document).words:
        ticks = at_once(find_ticks(document, ListedSought(document, each)))
        assert ticks.found == each.times


@given(LINES)
def test_each_token_has_one_place(lines: list[str]) -> None:
    for line in lines:
        found = list(TokenPlaces(line, ENGLISH).all())
        by_place = read_placed_tokens(line, ENGLISH)
        for place, tokens in enumerate(by_place):
            assert tuple(each.token for each in found if each.place == place) == tokens
        ends = [each.end for each in found]
        assert all(end <= after.start for end, after in zip(ends[:-1], found[1:], strict=True))


def test_the_cases_have_their_words(shared: Path) -> None:
    path = shared / "vocabulary" / "vocabulary_cases.json"
    if not path.is_file():
        pytest.skip(f"no vocabulary cases at {path}; FACTBOX_SHARED may name their folder")
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
        found = listed(Document(case["text"].split("\n")))
        for each in WORDS:
            expected: dict[str, int] = {}
            for token in case["tokens"]:
                if token["class"] == each.label:
                    name = token["form"] or base_form_of(token["token"])
                    expected[name] = expected.get(name, 0) + 1
            assert {word.word: word.times for word in found.of([each])} == expected


def test_of_a_long_line_the_tokens_of_some_sentences_are_found() -> None:
    line = "A cat sat. A squir\u00adrel sat. A goose sat."
    some = TokenPlaces(line, ENGLISH).between(13, 15)
    assert [line[each.start : each.end] for each in some] == ["A", "squir\u00adrel", "sat"]
