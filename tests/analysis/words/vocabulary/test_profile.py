"""The words of a text by level, by difference and from scratch."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.analysis.figures.measures import measures
from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.languages.languages import language_of
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import FACT_BOX, RULE_SETS, Rules, rules_named
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse
from factbox.analysis.words.vocabulary.profile import Profile, profile_of
from factbox.analysis.words.vocabulary.word_class import LEVELS, TokenClasses, WordClass

WORDS = (
    "The cat Squirrel squirrel US IT who SAT went Jonathan 12 Goose’s . ! NOBODY ubiquitous"
).split()
LINES = st.lists(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), max_size=6)


def profile(lines: list[str], rules: Rules = FACT_BOX) -> Profile:
    return at_once(profile_of(Document(lines, rules))).profile


def counts(*lines: str) -> dict[str, int]:
    found = profile(list(lines)).counts
    return {each.label: found[each] for each in WordClass if found[each]}


def test_words_are_counted_by_level() -> None:
    # The and cats are A1; a squirrel is beyond; 12 is a number.
    assert counts("The cats saw a squirrel. 12 € is all.") == {
        "A1": 6,
        "beyond": 1,
        "number": 1,
        "symbol": 1,
    }


def test_a_name_inside_a_sentence_makes_it_one_at_the_beginning() -> None:
    assert counts("Goose is good.") == {"A1": 2, "beyond": 1}
    assert counts("Goose is good.", "", "I saw Goose.") == {"A1": 4, "name": 2}


def test_when_the_name_goes_the_beginning_is_a_word_again() -> None:
    document = Document(["Goose is good.", "I saw Goose."])
    assert at_once(profile_of(document)).profile.counts[WordClass.NAME] == 2
    document.replace(1, 1, ["I saw it."])
    found = at_once(profile_of(document))
    assert found.profile.counts[WordClass.NAME] == 0
    assert found.profile.counts[WordClass.BEYOND] == 1
    assert found.names == frozenset()


def test_a_part_has_its_own_names() -> None:
    lines = ["Goose is good. It is.", "I saw Goose."]
    document = Document(lines)
    part = at_once(profile_of(document, Place(0, 0), Place(0, 14)))
    assert part.profile == profile([lines[0][:14]])
    assert part.profile.counts[WordClass.BEYOND] == 1
    # The part of a line is read by itself, and so is what is left of it.
    rest = at_once(profile_of(document, Place(0, 15), Place(1, 12)))
    assert rest.profile == profile(["It is.", "I saw Goose."])


def test_capitals_are_no_names_in_a_sentence_of_capitals() -> None:
    assert counts("WE SAW A SQUIRREL IN THE US.") == {"A1": 6, "beyond": 1}
    assert counts("We saw a squirrel in the US.") == {"A1": 5, "beyond": 1, "name": 1}


def test_a_headline_that_counts_twice_does_so_here() -> None:
    lines = ["A squirrel in the house", "", "It went."]
    twice = Document(lines, headline_rule=HeadlineRule.TWICE)
    assert at_once(profile_of(twice)).profile.counts[WordClass.BEYOND] == 2


def test_what_is_left_out_is_no_word() -> None:
    assert counts("The cat.", "```", "squirrel squirrel", "```") == {"A1": 2}


def test_no_word_is_no_share() -> None:
    found = profile(["12 13 €"])
    assert found.words == 0
    assert found.share(WordClass.A2) is found.share_above(WordClass.A2) is None
    assert profile([""]).counts == (0,) * len(WordClass)


def test_the_cases_have_their_counts_and_shares(shared: Path) -> None:
    path = shared / "vocabulary" / "vocabulary_cases.json"
    if not path.is_file():
        pytest.skip(f"no vocabulary cases at {path}; FACTBOX_SHARED may name their folder")
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
        found = profile(case["text"].split("\n"))
        # By version 1 of the rules, “3.5” were two numbers.
        expected = {**case["count"], "number": found.counts[WordClass.NUMBER], "ignored": 0}
        assert {each.label: found.counts[each] for each in WordClass} == expected
        assert found.words == case["words"]
        for level in LEVELS:
            share = case["covered"][level.label]
            assert found.share(level) == (
                None if share is None else pytest.approx(share, abs=1e-6)
            )


@pytest.mark.parametrize("rules", RULE_SETS)
def test_it_is_the_same_under_all_rule_sets(rules: Rules) -> None:
    lines = ["The well-known cat. Goose’s don’t sit.", "I saw Goose."]
    assert profile(lines, rules) == profile(lines)


@settings(max_examples=60)
@given(st.lists(LINES, min_size=2, max_size=5), st.integers(0, 6), st.integers(0, 3))
def test_after_edits_it_is_that_from_scratch(
    texts: list[list[str]], first: int, removed: int
) -> None:
    lines = texts[0]
    document = Document(lines)
    at_once(profile_of(document))
    for new in texts[1:]:
        at = min(first, len(lines))
        gone = min(removed, len(lines) - at)
        document.replace(at, gone, new)
        lines = [*lines[:at], *new, *lines[at + gone :]]
        assert at_once(profile_of(document)) == at_once(profile_of(Document(lines)))


@given(LINES)
def test_every_token_is_of_one_class(lines: list[str]) -> None:
    document = Document(lines)
    found = at_once(profile_of(document)).profile
    assert sum(found.counts) == document.counts().tokens
    assert found.content_words <= found.words


def test_another_list_is_in_use_at_once_and_forgets_what_lines_were() -> None:
    document = Document(["The squirrel ran."])
    built_in = document.level_list
    before = document.metrics()
    assert at_once(profile_of(document)).profile.counts[WordClass.BEYOND] == 1

    easy = TokenClasses(WordClass.A1, WordClass.A1, WordClass.A1)
    all_known: dict[str, TokenClasses] = defaultdict(lambda: easy)
    own = LevelList("Mine", "", "mine.txt", "Mine.", all_known)
    document.level_list = own

    assert document.metrics().level_list is own
    assert document.metrics()._replace(level_list=built_in) == before
    assert at_once(profile_of(document)).profile.counts[WordClass.A1] == 3
    assert at_once(measures(document)).level_list is own
    document.rules = RULE_SETS[1]
    assert document.level_list is own
    document.level_list = built_in
    assert at_once(profile_of(document)).profile.counts[WordClass.BEYOND] == 1


def test_a_list_is_for_one_language() -> None:
    document = Document(["The squirrel ran with the cat."])
    own = ENGLISH.level_list_with(ListsInUse(ignored=frozenset({"cat"})))
    document.level_list = own
    in_english = at_once(measures(document))
    german = rules_named(RuleName.FACT_BOX, language_of("de"))
    document.rules = german
    assert document.level_list is document.metrics().level_list is german.language.level_list()
    document.rules = FACT_BOX
    assert document.level_list is own
    assert at_once(measures(document)) == in_english
    # One that was set for another language says nothing of this one.
    document.rules = german
    document.level_list = german.language.level_list_with(own.in_use)
    document.rules = FACT_BOX
    assert at_once(measures(document)) == at_once(measures(Document(document_lines(document))))


def document_lines(document: Document) -> list[str]:
    return [line.text for line in document.paragraphs]
