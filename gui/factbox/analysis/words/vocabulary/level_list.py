"""A word list, as a language gives it or a user brings it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from factbox.analysis.words.vocabulary.own.lists_in_use import NONE_IN_USE, ListsInUse
from factbox.analysis.words.vocabulary.word_class import TokenClasses


# Compared by identity: `classes` is filled while tokens are looked up.
@dataclass(frozen=True, slots=True, eq=False)
class LevelList:
    """A word list: all that the profile of a text needs.

    `made_from` are the programs or files that it was taken from, with their versions. `account`
    is the sentence to be shown with every level. `classes` has those of each token; of one
    without a level, `base_form_of` returns the base form, in lower case. `in_use` are the
    user's lists, which come first in it, and `built_in` is the title of the list behind them,
    "" if there is none.
    """

    name: str
    version: str
    made_from: str
    account: str
    classes: Mapping[str, TokenClasses]
    base_form_of: Callable[[str], str] = str.lower
    in_use: ListsInUse = NONE_IN_USE
    built_in: str = ""

    @property
    def title(self) -> str:
        """How it is named beside a figure: its name, and its version if it has one."""
        return f"{self.name} {self.version}".rstrip()
