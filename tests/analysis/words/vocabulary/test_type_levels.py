"""The level of a type alone."""

from __future__ import annotations

import pytest

from factbox.analysis.rule_sets.rules import FACT_BOX, RULE_SETS, WORD_PROCESSOR
from factbox.analysis.words.vocabulary.type_levels import TypeLevel, TypeLevels
from factbox.analysis.words.vocabulary.word_class import WordClass

LISTED = FACT_BOX.language.level_list()


@pytest.mark.parametrize(
    ("counted", "level"),
    [
        ("went", TypeLevel(WordClass.A1, "go")),
        ("Lorries", TypeLevel(WordClass.B1, "lorry")),
        ("goose", TypeLevel(WordClass.BEYOND)),
        # At the beginning of a sentence it may be the bird.
        ("Goose", TypeLevel(WordClass.NAME, is_sure=False)),
        ("Xyzzy", TypeLevel(WordClass.NAME)),
        ("xyzzy", TypeLevel(WordClass.UNKNOWN)),
        ("1789", TypeLevel(WordClass.NUMBER)),
    ],
)
def test_the_level_of_a_type(counted: str, level: TypeLevel) -> None:
    assert TypeLevels(FACT_BOX, LISTED).of(counted) == level


def test_where_case_is_ignored_a_word_beyond_may_be_a_name() -> None:
    for rules in RULE_SETS:
        levels = TypeLevels(rules, LISTED)
        found = levels.of(rules.type_of("goose"))
        assert found is not None
        assert found.is_sure is not rules.folds_case
        assert levels.of("went") == TypeLevel(WordClass.A1, "go")


def test_a_type_of_several_words_has_none() -> None:
    levels = TypeLevels(WORD_PROCESSOR, LISTED)
    assert levels.of("and/or") is None
    assert levels.of("went.") == TypeLevel(WordClass.A1, "go")


def test_names_and_numbers_are_not_ranked() -> None:
    levels = TypeLevels(FACT_BOX, LISTED)
    ranked = [levels.of(each) for each in ("go", "lorry", "goose", "xyzzy", "Goose", "7")]
    assert [each and each.rank for each in ranked] == [0, 2, 4, 5, None, None]
