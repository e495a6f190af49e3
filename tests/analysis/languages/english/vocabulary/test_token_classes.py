"""The class of each token, and the form that gives it a level."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.languages.english.vocabulary.token_classes import token_classes
from factbox.analysis.words.vocabulary.word_class import LEVELS, TokenClasses, WordClass

# Version 1 of the rules found these; version 2 takes “3.5” and “10,000” for one number each.
_CASES_OF_RULES_1 = {"numbers, symbols, addresses"}


@pytest.fixture(scope="module")
def cases(shared: Path) -> list[dict[str, Any]]:
    path = shared / "vocabulary" / "vocabulary_cases.json"
    if not path.is_file():
        pytest.skip(f"no vocabulary cases at {path}; FACTBOX_SHARED may name their folder")
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cases"]
    return found


def classes_in(sentences: list[list[str]]) -> list[tuple[str, str, str | None]]:
    """Each token with its class and the form that gives it, as `TokenClasses` says."""
    found = [[(token, token_classes(token)) for token in sentence] for sentence in sentences]
    in_capitals = [
        not any(letter.islower() for token in sentence for letter in token)
        for sentence in sentences
    ]
    names = {
        classes.name
        for sentence, capitals in zip(found, in_capitals, strict=True)
        for _, classes in sentence[1:]
        if not capitals
    }
    return [
        described(token, classes, place_of(classes, at, capitals, names))
        for sentence, capitals in zip(found, in_capitals, strict=True)
        for at, (token, classes) in enumerate(sentence)
    ]


def place_of(classes: TokenClasses, at: int, capitals: bool, names: set[str]) -> WordClass:
    if capitals:
        return classes.capitals
    if at:
        return classes.inside
    return WordClass.NAME if classes.may_be and classes.may_be in names else classes.first


def described(
    token: str, classes: TokenClasses, found: WordClass
) -> tuple[str, str, str | None]:
    return token, found.label, classes.form if found in LEVELS else None


def test_every_token_of_the_cases_has_its_class(cases: list[dict[str, Any]]) -> None:
    assert len(cases) == 8
    for case in cases:
        expected = [(each["token"], each["class"], each["form"]) for each in case["tokens"]]
        assert classes_in(case["sentences"]) == expected


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("went", (WordClass.A1, "go")),
        ("children’s", (WordClass.A1, "child")),
        ("won't", (WordClass.A1, "will")),
        ("o'clock", (WordClass.A1, "o'clock")),
        ("texted", (WordClass.A2, "text")),
        ("café", (WordClass.A1, "cafe")),
        ("squirrel", (WordClass.BEYOND, "")),
        ("snorfling", (WordClass.UNKNOWN, "")),
        ("2019", (WordClass.NUMBER, "")),
        ("€", (WordClass.SYMBOL, "")),
        ("mail@example.com", (WordClass.SYMBOL, "")),
    ],
)
def test_a_token_in_lower_case(token: str, expected: tuple[WordClass, str]) -> None:
    found = token_classes(token)
    assert (found.inside, found.form) == expected
    assert found.inside == found.first == found.capitals


def test_a_capital_makes_a_name_inside_a_sentence() -> None:
    baker = token_classes("Squirrel")
    assert (baker.inside, baker.first, baker.capitals) == (
        WordClass.NAME,
        WordClass.BEYOND,
        WordClass.BEYOND,
    )
    assert baker.name == baker.may_be == "squirrel"
    # A word on the list is never a name.
    assert token_classes("House").inside is WordClass.A1
    # Nobody knows the word: it is a name anywhere.
    assert token_classes("Snorfling").first is WordClass.NAME


def test_acronyms_are_no_words_except_in_capitals() -> None:
    assert token_classes("WHO").inside is WordClass.NAME
    assert token_classes("WHO").capitals is WordClass.A1
    assert token_classes("WHO").is_function_word


def test_every_function_word_has_a_level() -> None:
    for word in "a the of and to in is that it for was on are as with at by from be".split():
        found = ENGLISH.level_list().classes[word]
        assert found.is_function_word
        assert found.inside in LEVELS
