"""The level of a type, as far as the type alone can tell."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.text.as_read import AsRead
from factbox.analysis.words.tokens import find_tokens
from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.analysis.words.vocabulary.word_class import WordClass

_MAY_BE_NAMES = (WordClass.BEYOND, WordClass.UNKNOWN)


class TypeLevel(NamedTuple):
    """The class of a type, and the `form` on the list that gives it a level.

    It is not `sure` where some of its places may be names, and others not.
    """

    word_class: WordClass
    form: str = ""
    is_sure: bool = True

    @property
    def rank(self) -> int | None:
        """What it is sorted by, the easiest first; None for names, numbers and symbols."""
        return self.word_class if self.word_class <= WordClass.UNKNOWN else None


class TypeLevels:
    """Looks up the level of types that were counted by `rules`."""

    def __init__(self, rules: Rules, listed: LevelList) -> None:
        self._rules = rules
        #: the list that has the levels
        self.listed = listed

    def of(self, counted: str) -> TypeLevel | None:
        """Return the level of a type; None if the list would not read it as one word."""
        tokens = find_tokens(AsRead(self._rules.tokens.word_in(counted)))
        if len(tokens) != 1:
            return None
        classes = self.listed.classes[tokens[0]]
        is_sure = classes.inside is classes.first
        if self._rules.folds_case:
            # A name is told by its capital.
            is_sure = classes.inside not in _MAY_BE_NAMES
        return TypeLevel(classes.inside, classes.form, is_sure)
